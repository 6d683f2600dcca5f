import type { CouncilRecords } from '@holdfast/database/council-records';
import type { Acting } from '../acting.ts';
import { inheritMarks } from '../minutes/inherit-marks.ts';
import { kept } from '../refusal.ts';

/**
 * Takes one change back, where nobody has changed the same values since. What comes back of a meeting may be an exempt
 * item, or belong to one: what was made from it is exempt with it.
 */
export const putBack = async (
  records: CouncilRecords,
  eventId: string,
  who: Acting,
): Promise<{ readonly id: string; readonly revision: number }> => {
  const back = kept(await records.settings.putBack(eventId, who.membershipId));
  const meetingId = await records.minutes.meetingOfRecord(back.id);
  if (meetingId !== null) await inheritMarks(records, meetingId, who);
  return back;
};
