import type { CouncilRecords } from '@holdfast/database/council-records';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
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
  if (portfolioId && !(await records.portfolios.isThere(portfolioId))) {
    throw invalid('portfolioId', sentence('portfolios.not_one_of_them'));
  }
  if (meetingId) await heldOn(records, meetingId);
};

/** The day of a meeting that a form names. */
export const heldOn = async (records: CouncilRecords, meetingId: string): Promise<IsoDate> => {
  const meeting = await records.meetings.find(meetingId);
  if (meeting === null) throw invalid('meetingId', sentence('meetings.not_one_of_them'));
  return isoDate(meeting.heldOn);
};
