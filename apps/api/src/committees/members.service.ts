import type { AddMember, ChangeMember, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { type SeatSeen, addSeat, changeSeat, removeSeat } from '@holdfast/services/committees/seats';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { readCommittee } from './committee-view.ts';

@Injectable()
export class MembersService {
  constructor(private readonly database: CouncilDatabase) {}

  add(who: CurrentMember, committeeId: string, seat: AddMember): Promise<CommitteePage> {
    return this.#within(who, committeeId, (records) => addSeat(records, { ...seat, committeeId }, who));
  }

  change(who: CurrentMember, seen: SeatSeen, values: ChangeMember): Promise<CommitteePage> {
    return this.#within(who, seen.committeeId, (records) => changeSeat(records, seen, values, who));
  }

  remove(who: CurrentMember, seen: SeatSeen): Promise<CommitteePage> {
    return this.#within(who, seen.committeeId, (records) => removeSeat(records, seen, who));
  }

  #within(
    who: CurrentMember,
    committeeId: string,
    work: (records: CouncilRecords) => Promise<void>,
  ): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records);
      return readCommittee(records, committeeId, records.today);
    });
  }
}
