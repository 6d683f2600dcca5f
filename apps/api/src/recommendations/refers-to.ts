import type { CouncilRecords } from '@holdfast/database/council-database';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { oneInvalid } from '../platform/http/validate.ts';

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
    throw oneInvalid('committeeId', 'Choose one of the council’s committees.');
  }
  if (portfolioId && !(await records.portfolios.isThere(portfolioId))) {
    throw oneInvalid('portfolioId', 'Choose one of the council’s portfolios.');
  }
  if (meetingId) await heldOn(records, meetingId);
};

/** The day of a meeting that a form names. */
export const heldOn = async (records: CouncilRecords, meetingId: string): Promise<IsoDate> => {
  const meeting = await records.meetings.find(meetingId);
  if (meeting === null) throw oneInvalid('meetingId', 'Choose one of the council’s meetings.');
  return isoDate(meeting.heldOn);
};
