import type { CommitteeRow } from '@holdfast/database/committees/committees';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import type { Acting } from '../acting.ts';
import { takeCommittee } from '../committees/change.ts';
import { type Ending, endCommittee, previewEnding } from '../committees/end-committee.ts';
import { kept, ofKept } from '../refusal.ts';
import { carryOut } from './carry-out.ts';
import { nothingPlanned } from './nothing-planned.ts';

/**
 * A committee ends: at once where its last day has come, else by itself when that day is over. `revision`: the version
 * of the committee that was seen.
 */
export const endOrPlan = async (
  records: CouncilRecords,
  committeeId: string,
  revision: number,
  ending: Ending,
  { membershipId }: Acting,
): Promise<void> => {
  const committee = await takeCommittee(records, committeeId);
  if (!isLater(ending.endedOn, records.today)) {
    await nothingPlanned(records, 'committee', committeeId);
    await endCommittee(records, committee, revision, ending, membershipId);
    return;
  }
  kept(await records.endings.plan(wishOf(committeeId, ending), revision, membershipId));
  await isPossible(records, committee, ending);
};

/**
 * Changes what is planned; a last day that has come is done at once. `revision`: the version of the plan.
 */
export const changeEnding = async (
  records: CouncilRecords,
  committeeId: string,
  revision: number,
  ending: Ending,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, endings } = records;
  const committee = await takeCommittee(records, committeeId);
  kept(await endings.change(wishOf(committeeId, ending), revision, membershipId));
  const planned = await endings.ofCommittee(committeeId);
  if (planned === null || isLater(ending.endedOn, today)) return isPossible(records, committee, ending);
  await carryOut(records, planned);
};

/** What was planned does not happen. `revision`: the version of the plan that was seen. */
export const callOffEnding = async (
  records: CouncilRecords,
  committeeId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<void> => {
  await takeCommittee(records, committeeId);
  kept(await records.endings.callOff('committee', committeeId, revision, membershipId));
};

const wishOf = (subjectId: string, { endedOn, successorId, callOffMeetings }: Ending) => ({
  what: 'committee' as const,
  subjectId,
  lastDay: endedOn,
  choices: { successorId, callOffMeetings },
});

/** What would be refused if it ended so today is refused beforehand, and nothing is kept. */
const isPossible = async (records: CouncilRecords, committee: CommitteeRow, ending: Ending): Promise<void> => {
  const { refusal } = await previewEnding(records, committee, ending);
  if (refusal !== null) throw ofKept(refusal);
};
