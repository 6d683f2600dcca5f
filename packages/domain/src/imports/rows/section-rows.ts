import { columnOf } from '../headings/column-meaning.ts';
import type { ColumnMeaning } from '../headings/column-meaning.ts';
import { readsAsAsk } from '../values/column-evidence.ts';
import { findDate } from '../values/date-words.ts';
import { filled } from '../paper/grid.ts';
import type { GridCell, GridRow } from '../paper/grid.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { PaperField } from '../paper/preview.ts';
import { splitReference } from '../values/reference-labels.ts';
import { countWords } from '../../text/words.ts';

/** What a section row says for the rows below it: its field, and the part of its words that is the value. */
export interface SectionWord {
  readonly field: PaperField;
  readonly text: string;
  readonly cell: GridCell;
}

const groupFields: readonly PaperField[] = ['source_title', 'portfolio', 'committee', 'source_date', 'source_kind'];

const has = (columns: readonly ColumnMeaning[], field: PaperField): boolean =>
  columns.some((column) => column.field === field);

const band = /\b(?:immediate(?:ly)?|within \w+ (?:week|month|year)s?|(?:short|medium|long)(?:er)?[ -]term)\b/iu;

/** "(reported to Cabinet 6 December 2021)": the date in it dates the title, whose words stay whole. */
const dates = (aside: string): boolean => {
  const words = aside.search(/\p{L}{3}/u);
  const day = words < 0 ? -1 : aside.slice(words).search(/ \d/u);
  return day >= 0 && /\d{2}$/u.test(aside.slice(words + day + 2));
};
const hasDatedAside = (text: string): boolean =>
  [...text.matchAll(/\(([^()]*)\)/gu)].some(([, words = '']) => dates(words));

/** "Housing: within three months" is a time only after its colon. */
const bandIn = (text: string): string => {
  const tail = text.split(':').at(-1)?.trim() ?? text;
  return band.test(tail) ? tail : text;
};

function readWords(cell: GridCell, columns: readonly ColumnMeaning[]): SectionWord[] {
  const text = cell.text.trim();
  const word = (field: PaperField, words: string): SectionWord => ({ field, text: words, cell });
  const free = (field: PaperField): boolean => !has(columns, field);
  const found = text.length < 160 ? findDate(text) : null;
  const words: SectionWord[] = [];
  const bracketed = found !== null && hasDatedAside(text);
  if (found?.date && (!bracketed || free('source_date')))
    words.push(word('source_date', bracketed ? found.words : text));
  const rest = (bracketed ? text : (found?.rest ?? text))
    .replace(/^(?:meeting|committee meeting|date)\b(?: (?:of|on|held on|date))*[\s:–-]*$/iu, '')
    .trim();
  if (rest === '') return words.length > 0 ? words : [word('note', text)];
  if (/\bportfolio\b|\bcabinet member\b|\blead member\b/iu.test(text) && free('portfolio'))
    return [...words, word('portfolio', found?.date ? rest : text)];
  if (band.test(text) && free('timescale') && free('due')) return [...words, word('timescale', bandIn(text))];
  if (/\b(?:committee|panel|board|commission|forum)\b/iu.test(rest) && free('committee') && countWords(rest) <= 10)
    return [...words, word('committee', found?.date ? rest : text)];
  if (free('source_title')) return [...words, word('source_title', found?.date ? rest : text)];
  return words.length > 0 ? words : [word('note', text)];
}

const isLabelLike = (text: string): boolean =>
  countWords(text) <= 18 && !/[.;]\s*$/u.test(text) && /^[^\p{L}]*[\p{Lu}\d]/u.test(text);

/** A title that stands between two pieces of a table, as a section of it. */
export const readTitle = (paragraph: PaperParagraph, columns: readonly ColumnMeaning[]): SectionWord[] =>
  readWords({ unit: paragraph, text: paragraph.text, where: paragraph.where, column: 1, columns: 1 }, columns);

/**
 * A row with one cell that gives a title, theme, portfolio, committee, meeting or time band to the rows below. A cell
 * across the width is one; so is a short heading in the first column, but never words that read as a recommendation.
 */
export function readSection(
  row: GridRow,
  below: GridRow | undefined,
  columns: readonly ColumnMeaning[],
  width: number,
): SectionWord[] | null {
  const cells = filled(row);
  const cell = cells[0];
  if (cells.length !== 1 || cell === undefined || row.covered.size > 0) return null;
  if (has(columns, 'judgement') && cell.column === 1 && below !== undefined && filled(below).length >= 1)
    return [{ field: 'topic', text: cell.text.trim(), cell }];
  if (width < 3) return null;
  if (cell.columns >= width - 1 || cell.columns >= Math.max(3, width * 0.7))
    return countWords(cell.text) <= 30 ? readWords(cell, columns) : null;
  const field = columnOf(columns, cell.column)?.field ?? null;
  if (field !== null && groupFields.includes(field)) {
    return below !== undefined &&
      filled(below).length >= 2 &&
      !filled(below).some((next) => next.column === cell.column)
      ? [{ field, text: cell.text.trim(), cell }]
      : null;
  }
  if (cell.column > 2 || (field !== null && field !== 'recommendation' && field !== 'reference')) return null;
  const followed = below !== undefined && filled(below).length >= 2;
  if (!followed || !isLabelLike(cell.text) || splitReference(cell.text) !== null) return null;
  if (field !== 'reference' && readsAsAsk(cell.text)) return null;
  return readWords(cell, columns);
}
