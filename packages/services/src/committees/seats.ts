import type { MemberValues } from '@holdfast/database/committees/kept-member';
import type { MemberRow } from '@holdfast/database/committees/committees';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, kept, notFound } from '../refusal.ts';
import { takeCommittee } from './change.ts';

/** A seat of one committee, in the version that the person saw. */
export interface SeatSeen {
  readonly committeeId: string;
  readonly id: string;
  readonly revision: number;
}

/** A seat under the name that its holder has on the day on which it is given; without a person it is vacant. */
export const addSeat = async (
  records: CouncilRecords,
  seat: Omit<MemberValues, 'name'>,
  { membershipId }: Acting,
): Promise<void> => {
  await takeCommittee(records, seat.committeeId);
  const name = await nameOf(records, seat.personId);
  kept(await records.committees.addMember({ ...seat, name }, membershipId));
};

export const changeSeat = async (
  records: CouncilRecords,
  seen: SeatSeen,
  values: Omit<KeptEdit<MemberValues>, 'name' | 'committeeId'>,
  { membershipId }: Acting,
): Promise<void> => {
  const present = await seatOf(records, seen);
  // The name is the one of the day on which the seat was given.
  const given = values.personId !== undefined && values.personId !== present.personId;
  const name = given ? { name: await nameOf(records, values.personId ?? null) } : {};
  kept(await records.committees.changeMember(seen.id, seen.revision, { ...values, ...name }, membershipId));
};

export const removeSeat = async (records: CouncilRecords, seen: SeatSeen, { membershipId }: Acting): Promise<void> => {
  await seatOf(records, seen);
  kept(await records.committees.removeMember(seen.id, seen.revision, membershipId));
};

const seatOf = async (records: CouncilRecords, { committeeId, id }: SeatSeen): Promise<MemberRow> => {
  await takeCommittee(records, committeeId);
  const seats = await records.committees.members(committeeId);
  const seat = seats.find(({ committeeMemberId }) => committeeMemberId === id);
  if (seat === undefined) throw notFound();
  return seat;
};

const nameOf = async ({ people }: CouncilRecords, personId: string | null): Promise<string | null> => {
  if (personId === null) return null;
  await people.keep([personId]);
  const person = await people.find(personId);
  if (person === null) throw invalid('personId', sentence('people.not_one_of_the_people'));
  return person.name;
};
