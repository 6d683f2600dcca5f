import { sentence } from '@holdfast/words/sentence';
import { addContext } from './add-context.ts';
import { assignColumns } from '../headings/assign-columns.ts';
import type { ColumnMeaning, HeadingColumn } from '../headings/column-meaning.ts';
import { weighColumns } from '../values/column-evidence.ts';
import type { WeighedColumns } from '../values/column-evidence.ts';
import type { ImportCorrections } from '../paper/corrections.ts';
import { keepsRecommendations, kindOfOther, kindOfTracker } from '../headings/document-kinds.ts';
import { isRiskRegister, plansDecisions } from '../headings/other-registers.ts';
import type { ReadGroup, SetAside } from '../paper/draft.ts';
import { filled } from '../paper/grid.ts';
import type { GridCell, GridRow, Unit } from '../paper/grid.ts';
import type { Group } from '../rows/group.ts';
import { guessColumns, guessJudgements } from '../headings/no-heading.ts';
import { ownColumns } from '../own/own-rows.ts';
import { draftForm } from '../rows/draft-form.ts';
import { statedAbove } from '../prose/stated-recommendation.ts';
import { paperDate, publicationDate } from '../values/paper-date.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { DocumentKind, PaperField } from '../paper/preview.ts';
import { readHeading, readOtherHeading } from '../headings/read-heading.ts';
import { sortRows } from '../rows/sort-rows.ts';
import { isTitle } from '../prose/titles.ts';
import { foldWords, wordKey } from '../../text/words.ts';

export interface GroupContext {
  /** All prose before the group, from the top of the paper. */
  readonly before: readonly PaperParagraph[];
  readonly prose: string;
  readonly corrections: ImportCorrections;
  /** 1-based place of the document in the preview. */
  readonly number: number;
}

function weighBodies(group: Group, columns: readonly HeadingColumn[]): WeighedColumns {
  const texts = columns.map((): string[] => []);
  const at = (place: number): number => columns.findIndex(({ from, to }) => from <= place && place <= to);
  for (const { fragment } of group.members.filter((member) => member.columns === null))
    for (const row of fragment.rows) {
      const cells = filled(row);
      if (cells.length > 1) for (const cell of cells) texts[at(cell.column)]?.push(cell.text);
    }
  return weighColumns(texts);
}

const fieldsOf = (columns: readonly ColumnMeaning[]): PaperField[] =>
  columns.flatMap((column) => (column.field === null ? [] : [column.field]));

function correctColumns(columns: readonly ColumnMeaning[], { corrections, number }: GroupContext): ColumnMeaning[] {
  const own = corrections.columns?.filter((correction) => correction.document === number) ?? [];
  return columns.map((column, index) => {
    const corrected = own.find((correction) => correction.column === index + 1);
    if (corrected !== undefined) return { ...column, field: corrected.field, guess: null };
    return own.some((correction) => correction.field !== null && correction.field === column.field)
      ? { ...column, field: null, guess: null }
      : column;
  });
}

interface Chosen {
  readonly kind: DocumentKind | null;
  readonly columns: readonly ColumnMeaning[];
  readonly missing: boolean;
}

/** Numbers under "Recommendation" stand for words that are given below the table. */
const numbersOnly = (columns: readonly ColumnMeaning[]): boolean =>
  columns.some(
    (column) =>
      column.field === 'reference' && /\b(?:rec(?:s|ommendations?)?|argymhell(?:iad|ion))\b/iu.test(column.header),
  );

const answers: readonly PaperField[] = ['response', 'response_decision', 'action', 'progress', 'status'];

function chooseColumns(group: Group, near: string, context: GroupContext, bodies: WeighedColumns | null): Chosen {
  const first = group.members[0];
  if (first === undefined) return { kind: null, columns: [], missing: false };
  const { heading, grid, own } = first.fragment;
  if (heading === null || bodies === null) {
    const guessed = guessColumns(grid);
    if (guessed !== null)
      return { kind: 'recommendation_tracker', columns: correctColumns(guessed, context), missing: false };
    const judgements = guessJudgements(grid);
    return { kind: judgements === null ? null : 'judgement_table', columns: judgements ?? [], missing: false };
  }
  const stated = statedAbove(first.fragment.before) !== null;
  const headers = heading.columns.map((column) => column.header).join('\n');
  const assigned =
    own === undefined ? assignColumns(heading.columns, bodies, readHeading, !stated) : ownColumns(heading.columns, own);
  const columns = correctColumns(assigned, context);
  const fields = fieldsOf(columns);
  const clues = { fields, near: `${near}\n${headers}`, prose: context.prose };
  if (own !== undefined && (fields.includes('recommendation') || !own.includes('recommendation')))
    return { kind: kindOfTracker(clues), columns, missing: false };
  if (isRiskRegister(columns)) return { kind: null, columns: [], missing: false };
  const planned = correctColumns(assignColumns(heading.columns, bodies, readOtherHeading), context);
  if (plansDecisions(columns, planned)) return { kind: 'forward_plan', columns: planned, missing: false };
  if (keepsRecommendations(fields) || (numbersOnly(columns) && fields.length >= 3))
    return { kind: kindOfTracker(clues), columns, missing: false };
  if (stated && fields.some((field) => answers.includes(field)))
    return { kind: kindOfTracker(clues), columns, missing: false };
  const other = planned;
  const left = other[0];
  const judged =
    left?.header === '' && left.field === null && other.some((column) => column.field === 'grade')
      ? [{ ...left, field: 'judgement' as const, guess: 'no_header' as const }, ...other.slice(1)]
      : other;
  const kind = kindOfOther(fieldsOf(judged), near);
  const tracks = fields.filter((field) =>
    ['lead', 'due', 'timescale', 'progress', 'status', 'response', 'rag', 'portfolio'].includes(field),
  );
  return { kind, columns: judged, missing: tracks.length >= 2 };
}

const unitsIn = (rows: readonly GridRow[]): Unit[] => rows.flatMap((row) => filled(row).map((cell) => cell.unit));

function titleOf(group: Group, context: GroupContext): { text: string; units: Unit[] } {
  const above = group.members[0]?.fragment.above.flatMap(filled) ?? [];
  const merged = above.find((cell) => cell.text.trim().length > 3 && !/^\d/u.test(cell.text));
  if (merged !== undefined) return { text: foldWords(merged.text).replace(/\n/gu, ' '), units: [merged.unit] };
  if (group.title !== null) return { text: foldWords(group.title.text).replace(/\n/gu, ' '), units: [group.title] };
  const sheet = group.members[0]?.fragment.grid.sheet;
  if (sheet !== null && sheet !== undefined) return { text: sheet, units: [] };
  const first = context.before.find(isTitle);
  return { text: first === undefined ? '' : foldWords(first.text), units: [] };
}

/** Understands one group of tables: its kind, its columns and its rows, or that it cannot be read as rows. */
export function draftDocument(group: Group, context: GroupContext): ReadGroup {
  const title = titleOf(group, context);
  const near = [title.text, ...group.before.slice(-6).map((paragraph) => paragraph.text)].join('\n');
  const base = paperDate([...group.before].reverse()) ?? paperDate(context.before);
  const form = draftForm(group);
  if (form !== null) {
    const kind = kindOfTracker({ fields: fieldsOf(form.columns), near, prose: context.prose });
    const heads = [...title.units, ...form.labels];
    const document = { kind, title: title.text, columns: form.columns, rows: form.rows, heads, aside: [], base };
    return { document: addContext(document, group, context.before), read: true, missing: false };
  }
  const heading = group.members[0]?.fragment.heading ?? null;
  const bodies = heading === null ? null : weighBodies(group, heading.columns);
  const chosen = chooseColumns(group, near, context, bodies);
  if (chosen.kind === null || chosen.columns.length === 0) {
    const aside = group.members.flatMap(({ fragment }) =>
      unitsIn([...fragment.above, ...fragment.headingRows, ...fragment.rows]),
    );
    const why = sentence(chosen.missing ? 'imports.left_no_column' : 'imports.left_no_recommendations');
    return {
      document: {
        kind: 'other',
        title: title.text,
        columns: [],
        rows: [],
        heads: title.units.filter((unit) => !aside.includes(unit)),
        aside: aside.map((unit): SetAside => ({ unit, why })),
        base,
      },
      read: false,
      missing: chosen.missing,
    };
  }
  const { evidence } = bodies ?? weighBodies(group, chosen.columns);
  const { rows, aside } = sortRows(group, chosen.columns, evidence);
  const heads = [...title.units, ...headingUnits(group, chosen.columns)];
  const above = group.members
    .flatMap(({ fragment }) => unitsIn(fragment.above))
    .filter((unit) => !heads.includes(unit));
  const over = group.members
    .flatMap(({ fragment }) => unitsIn(fragment.headingRows))
    .filter((unit) => !heads.includes(unit));
  const published = chosen.kind === 'improvement_plan' ? publicationDate([...context.before, ...group.before]) : null;
  const document = {
    kind: chosen.kind,
    title: title.text,
    columns: chosen.columns,
    rows,
    heads,
    aside: [
      ...aside,
      ...above.map((unit): SetAside => ({ unit, why: sentence('imports.left_above') })),
      ...over.map((unit): SetAside => ({ unit, why: sentence('imports.left_over_headings') })),
    ],
    base: published ?? base,
    published,
  };
  return { document: addContext(document, group, context.before), read: rows.length > 0, missing: false };
}

/** Heading cells are placed where a column shows their words, also where a page repeats them. */
function headingUnits(group: Group, columns: readonly ColumnMeaning[]): Unit[] {
  const shown = columns.map((column) => ` ${wordKey(column.header)} `);
  const known = (cell: GridCell): boolean => shown.some((header) => header.includes(` ${wordKey(cell.text)} `));
  return group.members.flatMap(({ fragment }) =>
    fragment.headingRows.flatMap((row) =>
      filled(row)
        .filter(known)
        .map((cell) => cell.unit),
    ),
  );
}
