import { parseProseDate } from '../../dates/prose/prose-date.ts';
import type { ColumnMeaning, HeadingColumn } from './column-meaning.ts';
import type { PaperField } from '../paper/preview.ts';
import { inOrder, wordKey } from '../../text/words.ts';

type Scores = Map<PaperField, number>;

/** What changes from one report to the next: of several columns the newest counts. */
export const reportedFields: readonly PaperField[] = ['progress', 'status', 'rag'];

/** "RAG (last time)", "Previous status": how things stood before, if another column says how they stand. */
const isEarlier = (header: string): boolean =>
  /\b(?:previous|prior|earlier|former|before|old|baseline|originally|then|at (?:the )?start|last (?:time|meeting|quarter|month|period|report|reported|year|reported position))\b|\blast$/iu.test(
    header,
  );

const lowered = (scores: Scores): Scores =>
  new Map([...scores].map(([field, score]) => [field, reportedFields.includes(field) ? score - 2 : score]));

/**
 * Columns that report the same thing at several times: the newest is how things stand, wherever it is. Example: of
 * "Update Jan 2024" and "Update Sept 2023" the first, though it stands on the left.
 */
export function weighReports(headings: readonly HeadingColumn[], scores: readonly Scores[]): Scores[] {
  const reports = (column: Scores, field: PaperField): boolean => (column.get(field) ?? 0) >= 3.6;
  const days = headings.map(({ header }) => parseProseDate(header).to);
  return scores.map((column, index) => {
    const day = days[index] ?? null;
    const older =
      day !== null &&
      scores.some((other, at) => {
        const then = days[at] ?? null;
        return (
          then !== null && then > day && reportedFields.some((field) => reports(column, field) && reports(other, field))
        );
      });
    return older || isEarlier(headings[index]?.header ?? '') ? lowered(column) : column;
  });
}

/** "% complete" is how far the work is, and a status only where no other column gives one. */
export function weighShares(headings: readonly HeadingColumn[], scores: readonly Scores[]): Scores[] {
  const isShare = headings.map(({ header }) => /\bpercent(?:age)?\b/u.test(wordKey(header)));
  const told = scores.some(
    (column, index) => isShare[index] !== true && Math.max(column.get('status') ?? 0, column.get('rag') ?? 0) >= 6.5,
  );
  return scores.map((column, index) =>
    told && isShare[index] === true
      ? new Map([...column].filter(([field]) => field !== 'status' && field !== 'progress'))
      : column,
  );
}

const time = /\b(?:date|deadline|target|timescale|timeframe|completion|due)\b/iu;
const changed = /\b(?:revised|extended|amended|re-?scheduled|re-?profiled)\b/iu;
const revised = (header: string): boolean =>
  inOrder(header, changed, time) ||
  inOrder(header, /\b(?:new|current|latest)\b/iu, time) ||
  inOrder(header, time, changed) ||
  /\bextension\b/iu.test(header);

const first = /\b(?:original|initial|first|baseline)\b/iu;

/** "Revised target date" beside "Target date": one time, extended. */
export function findRevision(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isRevision = ({ header }: ColumnMeaning): boolean => revised(header) && !/\breasons?\b/iu.test(header);
  const isTime = ({ field }: ColumnMeaning): boolean => field === 'due' || field === 'timescale';
  const newest = columns.find((column) => isTime(column) && isRevision(column));
  const former = columns.find(({ field, header }) => field === null && inOrder(header, first, time));
  if (newest !== undefined && former !== undefined && !columns.some((one) => isTime(one) && one !== newest))
    return columns.map((column): ColumnMeaning => {
      const field = newest.field === 'timescale' ? 'timescale' : 'due';
      if (column === former) return { ...column, field, guess: 'header_synonym' };
      return column === newest ? { ...column, revises: field } : column;
    });
  const original = columns.find((column) => isTime(column) && !isRevision(column));
  const later = columns.filter(
    (column) => isRevision(column) && (column.field === null || column.field === 'due' || column.field === 'timescale'),
  );
  const [only] = later;
  const field = original?.field;
  if (later.length !== 1 || only === undefined || (field !== 'due' && field !== 'timescale')) return columns;
  return columns.map((column) =>
    column === only ? { ...column, field, guess: 'header_synonym', revises: field } : column,
  );
}
