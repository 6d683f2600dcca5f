import type { CalendarRunDetail } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { newCouncillors, type OutsideCouncillor } from '@holdfast/domain/calendar-sync/new-councillors';
import type { Acting } from '../acting.ts';
import { kept } from '../refusal.ts';
import { takeRun } from './apply.ts';

/** Whom the council's own pages name, and who is none of its people yet. */
export const councillorsToAdd = async (
  { today, people }: CouncilRecords,
  { found }: Pick<CalendarRunDetail, 'found'>,
): Promise<OutsideCouncillor[]> => newCouncillors(found?.councillors ?? [], await people.list(), today);

/** Adds those that were chosen to the council's people: what is public of each, and nothing more. */
export const addCouncillors = async (
  records: CouncilRecords,
  calendarRunId: string,
  ids: readonly string[],
  { membershipId }: Acting,
): Promise<void> => {
  const run = await takeRun(records, calendarRunId);
  const chosen = (await councillorsToAdd(records, run)).filter(({ id }) => ids.includes(id));
  for (const { name, party, email } of chosen) {
    const values = { kind: 'councillor', name, politicalGroup: party, email } as const;
    const none = { post: null, membershipId: null, endedOn: null };
    kept(await records.people.add({ ...values, ...none }, membershipId));
  }
};
