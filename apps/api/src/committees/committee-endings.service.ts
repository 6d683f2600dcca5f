import type { CommitteeEnding, CommitteePage, EndCommittee, EndingQuery } from '@holdfast/contracts/committees/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { memberRoles } from '@holdfast/domain/committees/member-role';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import { takeCommittee } from '@holdfast/services/committees/change';
import { previewEnding } from '@holdfast/services/committees/end-committee';
import { callOffEnding, changeEnding, endOrPlan } from '@holdfast/services/endings/committee';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { readCommittee } from './committee-view.ts';
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
    return this.#within(who, committeeId, (records) => endOrPlan(records, committeeId, revision, ending, who));
  }

  change(who: CurrentMember, committeeId: string, revision: number, ending: EndCommittee): Promise<CommitteePage> {
    return this.#within(who, committeeId, (records) => changeEnding(records, committeeId, revision, ending, who));
  }

  callOff(who: CurrentMember, committeeId: string, revision: number): Promise<CommitteePage> {
    return this.#within(who, committeeId, (records) => callOffEnding(records, committeeId, revision, who));
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
