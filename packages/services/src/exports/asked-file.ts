import type { RegisterFilters } from '@holdfast/database/recommendations/register/register-query';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ExportOutcome } from '@holdfast/documents/write/exported-file';
import { writeMonitoringReport } from '@holdfast/documents/write/write-monitoring-report';
import { writeRegister } from '@holdfast/documents/write/write-register';
import { writeTrackingSheet } from '@holdfast/documents/write/write-tracking-sheet';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import type { RegisterSort } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { standingWords } from '@holdfast/domain/reports/paper-standing';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { whatIsTheirs } from '../answers/speaker.ts';
import { conflict } from '../refusal.ts';
import { readOverdueClock } from '../register/overdue-clock.ts';
import { deadlinesOf } from '../register/row-facts.ts';
import { trackerValuesOf } from '../register/tracker-values.ts';
import { type AskedReport, readReportPapers } from '../reports/report-papers.ts';

/** The register as it is shown under these filters, all its pages, in this order. `mine`: only what is theirs. */
export interface AskedRegister {
  readonly what: 'register';
  readonly format: ExportFormat;
  readonly sort: RegisterSort;
  readonly mine: boolean;
  readonly filters: Omit<RegisterFilters, 'owed'>;
}

/** A file that somebody asks for. */
export type AskedFile =
  | AskedRegister
  | (AskedReport & { readonly what: 'monitoring_report' | 'tracking_sheet'; readonly format: ExportFormat });

const tooMany = (rows: number, most: number) => conflict(sentence('exports.too_many_rows', { rows, most }));

const registerFile = async (
  records: CouncilRecords,
  { membershipId, roles }: Acting,
  { format, sort, mine, filters }: AskedRegister,
  most: number,
): Promise<ExportOutcome> => {
  const { today } = records;
  const asker = audienceOf(roles);
  const asked = mine ? { ...filters, owed: await whatIsTheirs(records, membershipId) } : filters;
  if (most < Infinity) {
    const { all = 0 } = await records.recommendations.counts({ all: asked }, asker, today);
    if (all > most) throw tooMany(all, most);
  }
  const council = await records.councils.read(today);
  const clock = await readOverdueClock(records, today);
  const rows = await records.recommendations.registerRows(asked, sort, today, { audience: 'paper', asker });
  return writeRegister(
    rows.map(trackerValuesOf),
    format,
    { councilName: council.name, languages: council.settings.languages.papers },
    rows.map((row) => deadlinesOf(row, clock)),
  );
};

/**
 * A file as it can be written from what the records hold now: they are read here, and writing it needs them no more.
 * Refuses more rows than `most`, a meeting or a version that is not there, and words that the form cannot hold.
 */
export const askedFile = async (
  records: CouncilRecords,
  who: Acting,
  asked: AskedFile,
  most = Infinity,
): Promise<Extract<ExportOutcome, { ok: true }>> => {
  const outcome =
    asked.what === 'register' ? await registerFile(records, who, asked, most) : await paperFile(records, who, asked);
  if (!outcome.ok) throw conflict(outcome.message);
  if (outcome.rows > most) throw tooMany(outcome.rows, most);
  return outcome;
};

const paperFile = async (
  records: CouncilRecords,
  who: Acting,
  asked: Exclude<AskedFile, AskedRegister>,
): Promise<ExportOutcome> => {
  const { report, sheet, councilName, committee, standing } = await readReportPapers(records, who, asked);
  const head = { councilName, standing: standingWords(standing) };
  return asked.what === 'monitoring_report'
    ? writeMonitoringReport(report, asked.format, { ...head, committee })
    : writeTrackingSheet(sheet, asked.format, head);
};
