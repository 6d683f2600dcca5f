import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { asDeciding, type DecidingMeeting } from '@holdfast/domain/recommendations/deciding-meeting';
import { sentence } from '@holdfast/words/sentence';
import { invalid } from '../refusal.ts';

interface References {
  readonly committeeId?: string | null | undefined;
  readonly portfolioId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
}

/** What a form refers to must be this council's; whether another council has it, nobody is told. */
export const checkReferences = async (
  records: CouncilRecords,
  { committeeId, portfolioId, meetingId }: References,
): Promise<void> => {
  if (committeeId && (await records.committees.find(committeeId)) === null) {
    throw invalid('committeeId', sentence('committees.not_one_of_them'));
  }
  if (portfolioId) await records.portfolios.keep([portfolioId]);
  if (portfolioId && !(await records.portfolios.isThere(portfolioId))) {
    throw invalid('portfolioId', sentence('portfolios.not_one_of_them'));
  }
  if (meetingId) await records.meetings.keep([meetingId]);
  if (meetingId && (await records.meetings.find(meetingId)) === null) {
    throw invalid('meetingId', sentence('meetings.not_one_of_them'));
  }
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
