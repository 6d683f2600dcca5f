import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PaperStanding } from '@holdfast/domain/reports/paper-standing';
import type { PaperLanguages } from '@holdfast/words/languages';
import type { Acting } from '../acting.ts';
import { publishedNow } from '../publications/published-now.ts';
import { makeReport, papersOf, type ReportPapers } from './make-report.ts';

/** What is kept of a published report for its files. */
export interface PublishedPapers {
  readonly councilName: string;
  readonly committee: string;
  readonly standing: PaperStanding;
  readonly papers: Readonly<Record<PaperLanguages, ReportPapers>>;
}

/** Which report: of which meeting, in which languages (null: those of the council’s papers), in which published version. */
export interface AskedReport {
  readonly meeting: string;
  readonly languages: PaperLanguages | null;
  readonly version: number | null;
}

/** The papers of a meeting as files are written from them, with what they say of themselves. */
export interface PapersToWrite extends ReportPapers {
  readonly councilName: string;
  readonly committee: string;
  readonly standing: PaperStanding;
}

/** As they were published, or else as they are made now. Refuses a meeting or a version that is not there. */
export const readReportPapers = async (
  records: CouncilRecords,
  who: Pick<Acting, 'roles'>,
  { meeting, languages, version }: AskedReport,
): Promise<PapersToWrite> => {
  const council = await records.councils.read(records.today);
  const chosen = languages ?? council.settings.languages.papers;
  const of = { meetingId: meeting, paper: 'monitoring_report' } as const;
  const kept = await publishedNow<PublishedPapers>(records, who, of, version ?? undefined);
  if (kept !== null) {
    const { councilName, committee, standing } = kept;
    return { ...kept.papers[chosen], councilName, committee, standing };
  }
  const made = await makeReport(records, meeting, chosen);
  const committee = made.facts.meeting.committeeName;
  return { ...papersOf(made), councilName: council.name, committee, standing: made.standing };
};
