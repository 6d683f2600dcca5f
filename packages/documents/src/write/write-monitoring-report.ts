import { formatDate } from '@holdfast/domain/calendar/date-names';
import { carriedFields } from '@holdfast/domain/imports/carry-down';
import { monitoringColumns } from '@holdfast/domain/reports/monitoring-report';
import type { MonitoringColumnKey, MonitoringReport } from '@holdfast/domain/reports/monitoring-report';
import type { ExportFormat, ExportOutcome } from './exported-file.ts';
import { withoutCarrying } from './printed-table.ts';
import type { PrintedCell, PrintedPaper } from './printed-table.ts';
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

/** In these columns a blank means "as above". */
const carried = monitoringColumns.flatMap(({ field }, index) => (carriedFields.includes(field) ? [index] : []));

const rowsOf = ({ rows, previousMeeting }: MonitoringReport): PrintedCell[][] => {
  const said = rows.map(({ cells }) => monitoringColumns.map(({ key }) => cells[key]));
  return withoutCarrying(said, carried).map((texts, row) =>
    texts.map((text, index): PrintedCell => {
      const key = monitoringColumns[index]?.key;
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

const paperOf = (report: MonitoringReport, { councilName, committee }: ReportHead): PrintedPaper => ({
  council: councilName,
  title: committee,
  subtitle: `Scrutiny monitoring – ${formatDate(report.meeting)}`,
  before: [{ text: legendOf(report), style: 'legend' }],
  table: {
    columns: monitoringColumns.map(({ key, header }) => ({ header, share: shares[key] })),
    rows: rowsOf(report),
  },
  after: [],
});

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
