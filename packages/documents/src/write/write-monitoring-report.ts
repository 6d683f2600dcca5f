import { carriedFields } from '@holdfast/domain/imports/values/carry-down';
import {
  deadlinesColumn,
  filedColumns,
  ratingColumn,
  ruledRatingColumn,
} from '@holdfast/domain/reports/monitoring-columns';
import { reportColumnRows } from '@holdfast/domain/settings/report-columns';
import type { MonitoringReport, MonitoringRow } from '@holdfast/domain/reports/monitoring-report';
import { headingIn } from '@holdfast/domain/reports/heading';
import { languagesOf } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { ExportOutcome } from './exported-file.ts';
import { inEach, withoutCarrying } from './printed-table.ts';
import type { PrintedCell, PrintedColumn, PrintedPaper } from './printed-table.ts';
import { writePaper } from './write-paper.ts';

export interface ReportHead {
  readonly councilName: string;
  readonly committee: string;
  /** When its words were known and when it was printed: said in every form. */
  readonly standing: readonly Sentence[];
}

interface AfterColumn extends PrintedColumn {
  readonly text: (row: MonitoringRow) => string;
}

/** Beside the council's own columns where there is something to say: in their words it would read as a change. */
const afterOf = ({ rows, languages }: MonitoringReport): readonly AfterColumn[] =>
  [
    {
      header: headingIn(languages, ratingColumn),
      share: 10,
      text: ({ rag }: MonitoringRow) => rag,
    },
    {
      header: headingIn(languages, ruledRatingColumn),
      share: 16,
      text: ({ ruledRag }: MonitoringRow) => ruledRag,
    },
    {
      header: headingIn(languages, deadlinesColumn),
      share: 26,
      text: ({ deadlines = '' }: MonitoringRow) => deadlines,
    },
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

const legendOf = ({ previousMeeting, rows, counts }: MonitoringReport): Sentence => {
  if (rows.length === 0) return sentence('reports.nothing_to_monitor');
  if (previousMeeting === null) return sentence('reports.first_meeting');
  return counts.new + counts.changed === 0
    ? sentence('reports.nothing_changed', { previous: previousMeeting })
    : sentence('reports.marked', { previous: previousMeeting, fresh: counts.new, changed: counts.changed });
};

/** How many matters stand open with whom it was asked, said where the committee reads first. */
const unansweredOf = ({ rows, columns }: MonitoringReport): readonly Sentence[] => {
  if (columns.every(({ column }) => column !== 'unanswered')) return [];
  const open = rows.filter(({ cells }) => cells.unanswered !== '').length;
  return open === 0 ? [] : [sentence('reports.unanswered', { rows: open })];
};

const paperOf = (report: MonitoringReport, { councilName, committee, standing }: ReportHead): PrintedPaper => {
  const after = afterOf(report);
  const languages = languagesOf(report.languages);
  return {
    council: councilName,
    languages: report.languages,
    title: committee,
    subtitle: languages
      .map((language) => inWords(language, sentence('reports.monitoring_of', { meeting: report.meeting })))
      .join(' / '),
    standing: inEach(languages, standing),
    before: inEach(languages, [legendOf(report), ...unansweredOf(report)]),
    table: {
      columns: [
        ...report.columns.map(({ column, heading }) => ({ header: heading, share: reportColumnRows[column].share })),
        ...after,
      ],
      rows: rowsOf(report, after),
    },
    after: [],
  };
};

/** A file and a sheet have room for one name: that of the first language. */
const nameIn = ({ languages }: MonitoringReport): string =>
  inWords(languagesOf(languages)[0], sentence('reports.monitoring'));

/**
 * The committee's monitoring report as a file: a landscape table in the council's own columns, with what changed since
 * its last meeting marked by a bar and shading (CSV holds the table alone). Read back, it changes nothing.
 */
export const writeMonitoringReport = (
  report: MonitoringReport,
  format: ExportFormat,
  head: ReportHead,
): ExportOutcome =>
  writePaper(paperOf(report, head), format, {
    file: [nameIn(report), head.committee, report.meeting],
    sheet: nameIn(report),
    bare: false,
  });
