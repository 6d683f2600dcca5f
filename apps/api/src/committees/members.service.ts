import type { AddMember, ChangeMember, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { readCommittee } from './committee-view.ts';

/** A seat of one committee, in the version that the person saw. */
interface SeatSeen {
  readonly committeeId: string;
  readonly id: string;
  readonly revision: number;
}

@Injectable()
export class MembersService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  add(who: CurrentMember, committeeId: string, seat: AddMember): Promise<CommitteePage> {
    return this.within(who, committeeId, async (records) => {
      const name = await nameOf(records, seat.personId);
      return records.committees.addMember({ ...seat, committeeId, name }, who.membershipId);
    });
  }

  change(who: CurrentMember, seen: SeatSeen, values: ChangeMember): Promise<CommitteePage> {
    return this.within(who, seen.committeeId, async (records) => {
      const present = await seatOf(records, seen);
      // The name is the one of the day on which the seat was given.
      const given = values.personId !== undefined && values.personId !== present.personId;
      const name = given ? { name: await nameOf(records, values.personId ?? null) } : {};
      return records.committees.changeMember(seen.id, seen.revision, { ...values, ...name }, who.membershipId);
    });
  }

  remove(who: CurrentMember, seen: SeatSeen): Promise<CommitteePage> {
    return this.within(who, seen.committeeId, async (records) => {
      await seatOf(records, seen);
      return records.committees.removeMember(seen.id, seen.revision, who.membershipId);
    });
  }

  private within(
    who: CurrentMember,
    committeeId: string,
    work: (records: CouncilRecords) => Promise<KeptOutcome>,
  ): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      if ((await records.committees.find(committeeId)) === null) throw notFound();
      kept(await work(records));
      return readCommittee(records, committeeId, this.clock.today());
    });
  }
}

const seatOf = async ({ committees }: CouncilRecords, { committeeId, id }: SeatSeen) => {
  const seat = (await committees.members(committeeId)).find(({ committeeMemberId }) => committeeMemberId === id);
  if (seat === undefined) throw notFound();
  return seat;
};

const nameOf = async ({ people }: CouncilRecords, personId: string | null): Promise<string | null> => {
  if (personId === null) return null;
  const person = await people.find(personId);
  if (person === null) throw oneInvalid('personId', sentence('people.not_one_of_the_people'));
  return person.name;
};
