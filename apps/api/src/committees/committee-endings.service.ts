import type { CommitteeEnding, CommitteePage, EndCommittee, EndingQuery } from '@holdfast/contracts/committees/shapes';
import type { CommitteeRow } from '@holdfast/database/committees/committees';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { memberRoles } from '@holdfast/domain/committees/member-role';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import { endCommittee, previewEnding } from '@holdfast/services/committees/end-committee';
import { carryOut } from '@holdfast/services/endings/carry-out';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import { nothingPlanned } from '../endings/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { readCommittee } from './committee-view.ts';
import { takeCommittee } from './take-committee.ts';
import { inTheirWordsOrNull } from '../platform/words/current-language.ts';

@Injectable()
export class CommitteeEndingsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  preview(councilId: string, committeeId: string, query: EndingQuery): Promise<CommitteeEnding> {
    return this.database.readCouncil(councilId, async (records) => {
      const committee = await takeCommittee(records, committeeId);
      const ending = { ...query, successorId: query.successorId ?? null };
      const preview = await previewEnding(records, committee, ending);
      return {
        items: [...preview.items],
        meetings: [...preview.meetings],
        seats: preview.seats.map(({ committeeMemberId, name, role }) => ({
          committeeMemberId,
          name,
          role: memberRoles.find((one) => one === role) ?? 'member',
        })),
        later: isLater(query.endedOn, this.clock.today()),
        refusal: inTheirWordsOrNull(preview.refusal?.sentence ?? null),
      };
    });
  }

  end(who: CurrentMember, committeeId: string, revision: number, ending: EndCommittee): Promise<CommitteePage> {
    return this.#within(who, committeeId, async (records, committee) => {
      if (!isLater(ending.endedOn, this.clock.today())) {
        await nothingPlanned(records, 'committee', committeeId);
        kept(await endCommittee(records, committee, revision, ending, who.membershipId));
        return;
      }
      kept(await records.endings.plan(wishOf(committeeId, ending), revision, who.membershipId));
      await possible(records, committee, ending);
    });
  }

  change(who: CurrentMember, committeeId: string, revision: number, ending: EndCommittee): Promise<CommitteePage> {
    return this.#within(who, committeeId, async (records, committee) => {
      kept(await records.endings.change(wishOf(committeeId, ending), revision, who.membershipId));
      const planned = await records.endings.ofCommittee(committeeId);
      if (planned === null || isLater(ending.endedOn, this.clock.today())) return possible(records, committee, ending);
      // A last day that has come is done at once.
      kept(await carryOut(records, planned, this.clock.now().toISOString()));
    });
  }

  callOff(who: CurrentMember, committeeId: string, revision: number): Promise<CommitteePage> {
    return this.#within(who, committeeId, async ({ endings }) => {
      kept(await endings.callOff('committee', committeeId, revision, who.membershipId));
    });
  }

  #within(
    who: CurrentMember,
    committeeId: string,
    work: (records: CouncilRecords, committee: CommitteeRow) => Promise<void>,
  ): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records, await takeCommittee(records, committeeId));
      return readCommittee(records, committeeId, this.clock.today());
    });
  }
}

const wishOf = (subjectId: string, { endedOn, successorId, callOffMeetings }: EndCommittee) => ({
  what: 'committee' as const,
  subjectId,
  lastDay: endedOn,
  choices: { successorId, callOffMeetings },
});

/** What would be refused if it ended so today is refused beforehand, and nothing is kept. */
const possible = async (records: CouncilRecords, committee: CommitteeRow, ending: EndCommittee) => {
  const { refusal } = await previewEnding(records, committee, ending);
  if (refusal !== null) kept({ kind: 'refused', refusal });
};
