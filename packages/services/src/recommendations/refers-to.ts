import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { References } from '@holdfast/database/recommendations/change/references-there';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { asDeciding, type DecidingMeeting } from '@holdfast/domain/recommendations/deciding-meeting';
import { sentence } from '@holdfast/words/sentence';
import { invalid } from '../refusal.ts';

const notOne = {
  committeeId: 'committees.not_one_of_them',
  portfolioId: 'portfolios.not_one_of_them',
  meetingId: 'meetings.not_one_of_them',
} as const;

/**
 * What a form refers to must be this council's, and there; whether another council has it, nobody is told. What it refers
 * to stays there until the change is written.
 */
export const checkReferences = async (
  { meetings, portfolios, recommendations }: CouncilRecords,
  references: References,
): Promise<void> => {
  if (references.portfolioId) await portfolios.keep([references.portfolioId]);
  if (references.meetingId) await meetings.keep([references.meetingId]);
  const missing = await recommendations.missingReference(references);
  if (missing !== null) throw invalid(missing, sentence(notOne[missing]));
};

/** The meeting that a form names as having decided, as it stands to each recommendation. */
export const decidingMeeting = async (
  { meetings, committees }: CouncilRecords,
  meetingId: string,
): Promise<(held: Pick<HeldRecommendation, 'committeeId' | 'sourceDate'>) => DecidingMeeting> => {
  // Nobody moves it or calls it off until what it decided is written.
  await meetings.keep([meetingId]);
  const meeting = await meetings.find(meetingId);
  if (meeting === null) throw invalid('meetingId', sentence('meetings.not_one_of_them'));
  const all = await committees.list();
  return ({ committeeId, sourceDate }) =>
    asDeciding({ ...meeting, heldOn: isoDate(meeting.heldOn) }, all, {
      ownerId: committeeId,
      madeOn: sourceDate === null ? null : isoDate(sourceDate),
    });
};
