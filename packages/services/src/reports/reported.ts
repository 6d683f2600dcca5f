import type { MonitoringFacts, MonitoringReportFacts } from '@holdfast/database/reports/reports';
import type { FullRow } from '@holdfast/database/recommendations/register/register-row';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import type { ReportedChange, ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';
import { languagesOf, type PaperLanguages } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import type { Sentence } from '@holdfast/words/sentence';
import type { OverdueClock } from '../register/overdue-clock.ts';
import { deadlinesOf, ratingsOf } from '../register/row-facts.ts';
import { trackerValuesOf } from '../register/tracker-values.ts';
import type { UnansweredOf } from './read-unanswered.ts';

const changesOf = (row: MonitoringFacts, on: IsoDate, first: boolean): readonly ReportedChange[] => {
  const changed = trackerFields.filter((field) => row.changedFields.includes(field)).map((field) => ({ on, field }));
  // At a committee's first meeting everything is new to it.
  return row.addedSince || first ? [{ on, field: 'added' }, ...changed] : changed;
};

const reported = (row: FullRow, changes: readonly ReportedChange[] = []): ReportedRecommendation => ({
  id: row.recommendationId,
  values: trackerValuesOf(row),
  status: row.coreStatus,
  changes,
});

/** The rows of a meeting's report, with what changed since the committee last met. */
export const reportedForMeeting = (
  { meeting, previousMeeting, rows }: MonitoringReportFacts,
  clock: OverdueClock,
  unanswered: UnansweredOf,
  languages: PaperLanguages,
): ReportedRecommendation[] => {
  const inEach = (words: Sentence): string =>
    languagesOf(languages)
      .map((language) => inWords(language, words))
      .join('\n');
  return rows.map((row) => {
    const { ruledRag, ragDifference } = ratingsOf(row, clock);
    const changes = changesOf(row, isoDate(meeting.heldOn), previousMeeting === null);
    return {
      ...reported(row, changes),
      ruledRag: ruledRag?.word ?? null,
      ragDifference: ragDifference === null ? null : inEach(ragDifference),
      deadlines: deadlinesOf(row, clock).map(inEach),
      unanswered: (unanswered.get(row.recommendationId) ?? []).map(inEach),
    };
  });
};
