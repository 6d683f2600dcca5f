import type {
  AddCommittee,
  ChangeCommittee,
  Committee,
  CommitteeOverview,
  CommitteePage,
} from '@holdfast/contracts/committees/shapes';
import type { CommitteeRow } from '@holdfast/database/committees/committees';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { rename } from '@holdfast/domain/committees/called-on';
import { bodyKey } from '@holdfast/domain/imports/values/body-name';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { oneInvalid } from '../platform/http/validate.ts';
import { placedUnder } from '../platform/http/placed-under.ts';
import { committeeView, readCommittee, readOverview } from './committee-view.ts';
import { takeCommittee } from './take-committee.ts';

@Injectable()
export class CommitteesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  overview(councilId: string, on: string | null): Promise<CommitteeOverview> {
    return this.database.readCouncil(councilId, (records) => readOverview(records, on ?? this.clock.today()));
  }

  show(councilId: string, committeeId: string, on: string | null): Promise<CommitteePage> {
    return this.database.readCouncil(councilId, (records) =>
      readCommittee(records, committeeId, on ?? this.clock.today()),
    );
  }

  add(who: CurrentMember, values: AddCommittee): Promise<Committee> {
    return this.database.inCouncil(who.councilId, async ({ committees }) => {
      const added = await committees.add(values, who.membershipId);
      if (added !== 'name_taken') return committeeView(added);
      const standing = (await committees.list()).filter(({ endedOn }) => endedOn === null);
      const same = standing.find(({ name }) => bodyKey(name) === bodyKey(values.name));
      throw oneInvalid('name', sentence('committees.name_taken', { name: same?.name ?? values.name }));
    });
  }

  change(who: CurrentMember, committeeId: string, revision: number, change: ChangeCommittee): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const committee = await takeCommittee(records, committeeId);
      const values = placedUnder(committee, named(committee, change, this.clock.today()), this.clock.today());
      kept(await records.committees.change(committeeId, revision, values, who.membershipId));
      return readCommittee(records, committeeId, this.clock.today());
    });
  }
}

/** A committee that is called something else keeps its old name for what was written before. */
const named = (committee: CommitteeRow, { calledFrom, ...values }: ChangeCommittee, today: string) => {
  if (values.name === undefined || values.name === committee.name) return values;
  const renamed = rename(committee, values.name, calledFrom === undefined ? today : calledFrom, today);
  if (!renamed.allowed) throw oneInvalid('calledFrom', renamed.sentence);
  return { ...values, formerNames: renamed.formerNames };
};
