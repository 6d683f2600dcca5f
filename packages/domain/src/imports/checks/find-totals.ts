import { sentence } from '@holdfast/words/sentence';
import { numberWords } from '../../dates/prose/number-words.ts';
import type { PaperParagraph, Where } from '../paper/paper.ts';
import { foldWords } from '../../text/words.ts';
import { textOf } from './field-words.ts';
import type { Anomaly, UnderstoodDocument } from '../paper/preview.ts';

const small = ['no', ...numberWords.slice(1)];
const count = `(\\d{1,3}|${small.join('|')})`;

const valueOf = (words: string): number => {
  const index = small.indexOf(words.toLowerCase());
  return index >= 0 ? index : Number(words);
};

interface Stated {
  /** As the paper says it: "22 judgements". */
  readonly words: string;
  readonly count: number;
  readonly noun: string;
  readonly paragraph: PaperParagraph;
}

const things = '(recommendations|actions|judgements|judgments|areas(?: for (?:improvement|development))?)';

/** "makes 22 judgements", "the review's 12 recommendations": what the prose says there are. */
const statedIn = (paragraph: PaperParagraph): Stated[] =>
  [...paragraph.text.matchAll(new RegExp(`(?<![\\d.,/-])\\b${count}\\s+(?:\\w+\\s)?${things}\\b`, 'giu'))].map(
    (found) => ({
      words: found[0],
      count: valueOf(found[1] ?? '0'),
      noun: (found[2] ?? '').toLowerCase(),
      paragraph,
    }),
  );

const colours = ['blue', 'green', 'amber', 'red'] as const;
type Colour = (typeof colours)[number];

/** "12 actions are green, 5 amber and 2 red". */
function ratingsIn(text: string): Map<Colour, number> {
  const found = new Map<Colour, number>();
  for (const match of text.matchAll(
    new RegExp(`\\b${count}\\s+(?:\\w+\\s){0,3}?(?:are |is |rated |as )?(${colours.join('|')})\\b`, 'giu'),
  )) {
    const colour = colours.find((name) => name === match[2]?.toLowerCase());
    if (colour !== undefined && !found.has(colour)) found.set(colour, valueOf(match[1] ?? '0'));
  }
  return found.size >= 2 ? found : new Map<Colour, number>();
}

function rowsRated(documents: readonly UnderstoodDocument[], colour: Colour): number {
  return documents
    .flatMap((document) => document.rows)
    .filter((row) => (textOf(row, 'rag') || textOf(row, 'status')).toLowerCase() === colour).length;
}

function checkRatings(
  documents: readonly UnderstoodDocument[],
  paragraph: PaperParagraph,
  stated: readonly Stated[],
): Anomaly[] {
  const ratings = ratingsIn(paragraph.text);
  if (ratings.size === 0) return [];
  const sum = [...ratings.values()].reduce((total, number) => total + number, 0);
  const where = paragraph.where;
  const rated = colours.reduce((total, colour) => total + rowsRated(documents, colour), 0);
  const wrong = rated === 0 ? [] : [...ratings].filter(([colour, number]) => rowsRated(documents, colour) !== number);
  const other = stated.find((total) => total.count !== sum && total.count > 1);
  return [
    ...wrong.map(([colour, number]) => ({
      code: 'total_mismatch',
      where,
      message: sentence('imports.total_of_rows', {
        words: `${number} ${colour}`,
        rows: rowsRated(documents, colour),
      }),
    })),
    ...(rated === 0 && other !== undefined
      ? [
          {
            code: 'total_mismatch',
            where,
            message: sentence('imports.total_of_ratings', {
              words: other.words,
              ratings: [...ratings].map(([colour, number]) => `${number} ${colour}`),
              sum,
            }),
          },
        ]
      : []),
  ];
}

/** The parts of one recommendation, answered each by itself, are rows of their own and one recommendation. */
const recommendationsIn = ({ rows }: UnderstoodDocument): number =>
  rows.filter(({ where, fields }, index) => {
    const before = rows[index - 1];
    const sharesCell = fields.part?.guess === 'split_cell' && before?.fields.part?.guess === 'split_cell';
    return (
      fields.recommendation?.guess !== 'carried_down' &&
      !(sharesCell && JSON.stringify(before.where) === JSON.stringify(where))
    );
  }).length;

/** "Action" is what the table calls its recommendations. */
const listsActions = ({ columns }: UnderstoodDocument): boolean =>
  columns.some(({ field, header }) => field === 'recommendation' && /\bactions?\b/iu.test(header));

function checkRows(
  documents: readonly UnderstoodDocument[],
  { words, count: stated, noun, paragraph }: Stated,
): Anomaly[] {
  const judged = noun.startsWith('judg');
  const fit = documents.filter((document) =>
    judged ? document.kind === 'judgement_table' : document.rows.some((row) => row.fields.recommendation !== undefined),
  );
  const counts = fit.map((document) =>
    noun === 'recommendations' ? recommendationsIn(document) : document.rows.length,
  );
  const near = counts.filter((rows) => rows !== stated && Math.abs(rows - stated) <= Math.max(2, stated * 0.25));
  const rows = near[0];
  if (
    (noun === 'actions' && !fit.some(listsActions)) ||
    noun.startsWith('area') ||
    (judged ? counts[0] === stated : counts.includes(stated)) ||
    rows === undefined ||
    stated < 3
  )
    return [];
  return [
    {
      code: 'total_mismatch',
      where: paragraph.where,
      message: sentence('imports.total_of_table', { words, rows }),
    },
  ];
}

const bareTotal = /^\W*(?:grand |overall )?total(?: number)?(?: of [\p{L} ]{3,30})?\W{1,4}(\d{1,4})\W*$/iu;

/**
 * "Total: 5" under three rows; `said` is what stands under or in the table, `rows` how many it may count: those of the table,
 * and those of all that a log of several pages holds.
 */
export function checkBareTotal(said: string, where: Where, [rows = 0, ...others]: readonly number[]): Anomaly[] {
  const words = foldWords(said).replace(/\n/gu, ' ');
  const stated = Number(bareTotal.exec(words)?.[1]);
  const isRight = stated === rows || others.includes(stated);
  const near = Number.isFinite(stated) && !isRight && Math.abs(stated - rows) <= Math.max(2, rows / 2);
  return near ? [{ code: 'total_mismatch', where, message: sentence('imports.total_of_rows', { words, rows }) }] : [];
}

/** A total that several paragraphs state is told where it is first stated. */
const onceEach = (stated: readonly Stated[]): readonly Stated[] => {
  const keys = stated.map(({ count: number, noun }) => `${number} ${noun}`);
  return stated.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** Totals that the prose states and the rows, or the prose itself, do not add up to. */
export function findTotals(documents: readonly UnderstoodDocument[], prose: readonly PaperParagraph[]): Anomaly[] {
  const stated = prose.flatMap(statedIn);
  const listed = documents.filter((document) => document.rows.length > 0);
  const only = listed.length === 1 ? listed[0] : undefined;
  const found = [
    ...onceEach(stated).flatMap((total) => checkRows(documents, total)),
    ...prose.flatMap((paragraph) => checkRatings(documents, paragraph, stated)),
    ...(only === undefined ? [] : prose.flatMap(({ text, where }) => checkBareTotal(text, where, [only.rows.length]))),
  ];
  const keys = found.map(({ message }) => JSON.stringify(message));
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
