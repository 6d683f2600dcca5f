import { formatDate } from '@holdfast/domain/calendar/date-names';
import { carriedFields } from '@holdfast/domain/imports/carry-down';
import {
  type MonitoringColumnKey,
  filedColumns,
  ratingColumn,
  ruledRatingColumn,
} from '@holdfast/domain/reports/monitoring-columns';
import type { MonitoringReport, MonitoringRow } from '@holdfast/domain/reports/monitoring-report';
import type { ExportFormat, ExportOutcome } from './exported-file.ts';
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
};

interface Rating extends PrintedColumn {
  readonly text: (row: MonitoringRow) => string;
}

/** Beside the council's own columns where there is something to say: a rating in their words would read as a change. */
const ratingsOf = ({ rows }: MonitoringReport): readonly Rating[] =>
  [
    { header: ratingColumn.header, share: 10, text: ({ rag }: MonitoringRow) => rag },
    { header: ruledRatingColumn.header, share: 16, text: ({ ruledRag }: MonitoringRow) => ruledRag },
  ].filter(({ text }) => rows.some((row) => text(row) !== ''));

/** In these columns a blank means "as above". */
const carriedIn = ({ columns }: MonitoringReport): number[] =>
  filedColumns(columns).flatMap(({ field }, index) => (field !== null && carriedFields.includes(field) ? [index] : []));

const rowsOf = (report: MonitoringReport, ratings: readonly Rating[]): PrintedCell[][] => {
  const { rows, columns, previousMeeting } = report;
  const said = rows.map((row) => [
    ...columns.map(({ column }) => row.cells[column]),
    ...ratings.map(({ text }) => text(row)),
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

const paperOf = (report: MonitoringReport, { councilName, committee }: ReportHead): PrintedPaper => {
  const ratings = ratingsOf(report);
  return {
    council: councilName,
    title: committee,
    subtitle: `Scrutiny monitoring – ${formatDate(report.meeting)}`,
    before: [{ text: legendOf(report), style: 'legend' }],
    table: {
      columns: [
        ...report.columns.map(({ column, heading }) => ({ header: heading, share: shares[column] })),
        ...ratings,
      ],
      rows: rowsOf(report, ratings),
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
