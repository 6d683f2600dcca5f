import { formatDate } from '@holdfast/domain/dates/prose/date-names';
import { carriedFields } from '@holdfast/domain/imports/values/carry-down';
import {
  type MonitoringColumnKey,
  filedColumns,
  ratingColumn,
  ruledRatingColumn,
  unansweredColumn,
} from '@holdfast/domain/reports/monitoring-columns';
import type { MonitoringReport, MonitoringRow } from '@holdfast/domain/reports/monitoring-report';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { ExportOutcome } from './exported-file.ts';
import { withoutCarrying } from './printed-table.ts';
import type { PrintedCell, PrintedColumn, PrintedPaper } from './printed-table.ts';
import { writePaper } from './write-paper.ts';

export interface ReportHead {
  readonly councilName: string;
  readonly committee: string;
}

const shares: Readonly<Record<MonitoringColumnKey, number>> = {
  date: 13,
  portfolio: 14,
  title: 17,
  actionProposed: 32,
  actionTaken: 50,
  progressStatus: 20,
  unanswered: 24,
};

interface AfterColumn extends PrintedColumn {
  readonly text: (row: MonitoringRow) => string;
}

/** Beside the council's own columns where there is something to say: in their words it would read as a change. */
const afterOf = ({ rows, columns }: MonitoringReport): readonly AfterColumn[] =>
  [
    { header: ratingColumn.header, share: 10, text: ({ rag }: MonitoringRow) => rag },
    { header: ruledRatingColumn.header, share: 16, text: ({ ruledRag }: MonitoringRow) => ruledRag },
    ...(columns.some(({ column }) => column === 'unanswered')
      ? []
      : [{ header: unansweredColumn.header, share: 24, text: ({ cells }: MonitoringRow) => cells.unanswered }]),
  ].filter(({ text }) => rows.some((row) => text(row) !== ''));

/** In these columns a blank means "as above". */
const carriedIn = ({ columns }: MonitoringReport): number[] =>
  filedColumns(columns).flatMap(({ field }, index) => (field !== null && carriedFields.includes(field) ? [index] : []));

const rowsOf = (report: MonitoringReport, after: readonly AfterColumn[]): PrintedCell[][] => {
  const { rows, columns, previousMeeting } = report;
  const said = rows.map((row) => [
    ...columns.map(({ column }) => row.cells[column]),
    ...after.map(({ text }) => text(row)),
  ]);
  return withoutCarrying(said, carriedIn(report)).map((texts, row) =>
    texts.map((text, index): PrintedCell => {
      const key = columns[index]?.column;
      return {
        text,
        changed: previousMeeting !== null && rows[row]?.changed.some((changed) => changed === key) === true,
      };
    }),
  );
};

/** Figures apart from the noun, because "12 recommendations" in the prose reads as what the table ought to hold. */
const legendOf = ({ previousMeeting, rows, counts }: MonitoringReport): string => {
  if (rows.length === 0) return 'There is nothing to monitor at this meeting.';
  if (previousMeeting === null) return 'This is the first meeting on record, so nothing is marked as changed.';
  const since = `since the meeting on ${formatDate(previousMeeting)}`;
  return counts.new + counts.changed === 0
    ? `Nothing has changed ${since}.`
    : `A shaded cell with a thick bar on its left is new or has changed ${since}. Rows that are new: ${counts.new}. Rows that have changed: ${counts.changed}.`;
};

/** How many matters stand open with whom it was asked, said where the committee reads first. */
const unansweredOf = ({ rows }: MonitoringReport): string => {
  const open = rows.filter(({ cells }) => cells.unanswered !== '').length;
  return open === 0 ? '' : `Rows in which somebody was asked by a reminder and has not answered: ${open}.`;
};

const paperOf = (report: MonitoringReport, { councilName, committee }: ReportHead): PrintedPaper => {
  const after = afterOf(report);
  return {
    council: councilName,
    title: committee,
    subtitle: `Scrutiny monitoring – ${formatDate(report.meeting)}`,
    before: [legendOf(report), unansweredOf(report)]
      .filter((text) => text !== '')
      .map((text) => ({ text, style: 'legend' })),
    table: {
      columns: [...report.columns.map(({ column, heading }) => ({ header: heading, share: shares[column] })), ...after],
      rows: rowsOf(report, after),
    },
    after: [],
  };
};

/**
 * The committee's monitoring report as a file: a landscape table in the council's own columns, with what changed since
 * its last meeting marked by a bar and shading (CSV holds the table alone). Read back, it changes nothing.
 */
export const writeMonitoringReport = (
  report: MonitoringReport,
  format: ExportFormat,
  head: ReportHead,
): Promise<ExportOutcome> =>
  writePaper(paperOf(report, head), format, {
    file: ['Scrutiny monitoring', head.committee, report.meeting],
    sheet: 'Scrutiny monitoring',
    bare: false,
  });
