import { decision as welsh } from '@holdfast/words/cy/values/decision';
import { decision as english } from '@holdfast/words/en/values/decision';
import { languagesOf, type PaperLanguages } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { carriedFields } from '@holdfast/domain/imports/values/carry-down';
import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { paperCode } from '@holdfast/domain/reports/code-names';
import { headingIn } from '@holdfast/domain/reports/heading';
import { inBoth, paperRecommendation, paperWords } from '@holdfast/domain/reports/paper-languages';
import { fieldNamed, type TrackerField } from '@holdfast/domain/recommendations/fields/fields';
import { deadlinesColumn } from '@holdfast/domain/reports/monitoring-columns';
import { registerColumns } from '@holdfast/domain/reports/register-columns';
import { printed, printedDate, printedStatus } from '@holdfast/domain/reports/reported-recommendation';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { ExportOutcome } from './exported-file.ts';
import { inEach, nothing, plainCell, withoutCarrying } from './printed-table.ts';
import type { PrintedCell, PrintedPaper } from './printed-table.ts';
import { writePaper } from './write-paper.ts';

export interface RegisterHead {
  readonly councilName: string;
  readonly languages: PaperLanguages;
}

type RegisterColumn = (typeof registerColumns)[number];

const usualShare = 24;
const deadlinesShare = 36;
/** How wide a column is beside the others, where it is not as wide as most. */
const shares: Readonly<Partial<Record<TrackerField, number>>> = {
  reference: 11,
  part: 6,
  committee: 18,
  source_date: 12,
  source_kind: 12,
  source_title: 22,
  portfolio: 16,
  recommendation: 44,
  response: 40,
  response_decision: 12,
  response_date: 12,
  action: 36,
  lead: 18,
  timescale: 14,
  due: 14,
  cost: 12,
  progress: 44,
  status: 16,
  core_status: 16,
  rag: 9,
  note: 30,
};

/** A response opens with words that may read as a decision: where none was recorded the cell says so. */
const decisionOf = (values: TrackerValues, languages: PaperLanguages): string => {
  const decision = responseDecisions.find((one) => one === values.response_decision);
  if (decision !== undefined) return inBoth(languages, english[decision], welsh[decision]);
  return valueKey(values.response) === '' ? '' : nothing;
};

const statusOf = (values: TrackerValues, languages: PaperLanguages): string =>
  printedStatus(
    {
      id: '',
      values,
      status: coreStatuses.find((status) => status === values.core_status) ?? 'unknown',
      changes: [],
    },
    languages,
  );

/** A timescale that was never worded is its two ends. */
const timeOf = (values: TrackerValues, field: TrackerField): string =>
  printed(values[field]) || valueKey(values[field]);

/** What a field's value says by its kind. A kind that is forgotten here does not compile. */
const valueOf = (values: TrackerValues, field: TrackerField, languages: PaperLanguages): string => {
  const { kind } = fieldNamed(field);
  switch (kind) {
    case 'day':
      return printedDate(values[field], languages);
    case 'timescale':
      return timeOf(values, field);
    case 'code':
      return paperCode(languages, field, printed(values[field]));
    case 'words':
    case 'list':
    case 'body':
      return paperWords(languages, printed(values[field]));
  }
};

const wordsOf = (values: TrackerValues, field: TrackerField, languages: PaperLanguages): string => {
  switch (field) {
    case 'response_decision':
      return decisionOf(values, languages);
    case 'status':
      return statusOf(values, languages);
    case 'recommendation':
      return paperRecommendation(languages, printed(values[field]));
    case 'part':
      // A column of bare letters reads as ratings: a is amber.
      return printed(values[field]).replace(/^[a-z]{1,4}$/u, '($&)');
    default:
      return valueOf(values, field, languages);
  }
};

const rowsOf = (
  rows: readonly TrackerValues[],
  columns: readonly RegisterColumn[],
  languages: PaperLanguages,
): PrintedCell[][] =>
  withoutCarrying(
    rows.map((values) => columns.map(({ field }) => wordsOf(values, field, languages))),
    columns.flatMap(({ field }, index) => (carriedFields.includes(field) ? [index] : [])),
  ).map((row) => row.map(plainCell));

/** What is due and late on each row, for its last column: worked out at each writing, and not taken in again. */
const deadlineCells = (
  deadlines: readonly (readonly Sentence[])[],
  languages: PaperLanguages,
): readonly PrintedCell[] =>
  deadlines.map((lines) =>
    plainCell(
      inEach(languagesOf(languages), lines)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );

const paperOf = (
  rows: readonly TrackerValues[],
  columns: readonly RegisterColumn[],
  last: readonly PrintedCell[] | null,
  { councilName, languages }: RegisterHead,
): PrintedPaper => ({
  council: councilName,
  languages,
  title: languagesOf(languages)
    .map((language) => inWords(language, sentence('reports.register_title')))
    .join(' / '),
  subtitle: null,
  standing: [],
  before: [],
  table: {
    columns: [
      ...columns.map((column) => ({
        header: headingIn(languages, column),
        share: shares[column.field] ?? usualShare,
      })),
      ...(last === null ? [] : [{ header: headingIn(languages, deadlinesColumn), share: deadlinesShare }]),
    ],
    rows: rowsOf(rows, columns, languages).map((cells, row) => [...cells, ...(last?.slice(row, row + 1) ?? [])]),
  },
  after: [],
});

/**
 * The rows of a register that are shown, as a file that is read back without a change. A page has room only for the
 * columns in which something stands; a workbook and a CSV file always have all of them. `deadlines`: of each row, in
 * their order, what is due and late, by which law or rule, and who owes it.
 */
export const writeRegister = (
  rows: readonly TrackerValues[],
  format: ExportFormat,
  head: RegisterHead,
  deadlines: readonly (readonly Sentence[])[] = [],
): ExportOutcome => {
  const filled = registerColumns.filter(
    ({ field }) =>
      field === 'recommendation' ||
      field === 'core_status' ||
      rows.some((values) => wordsOf(values, field, head.languages) !== ''),
  );
  const name = inWords(languagesOf(head.languages)[0], sentence('reports.register'));
  const last = deadlineCells(deadlines, head.languages);
  const hasLast = format === 'docx' ? last.some(({ text }) => text !== '') : last.length > 0;
  const columns = format === 'docx' ? filled : registerColumns;
  return writePaper(paperOf(rows, columns, hasLast ? last : null, head), format, {
    file: [name, head.councilName],
    sheet: name,
    bare: true,
  });
};
