import type {
  AddCommittee,
  ChangeCommittee,
  Committee,
  CommitteeEnding,
  CommitteeOverview,
  CommitteePage,
  EndCommittee,
  EndingQuery,
} from '@holdfast/contracts/committees';
import type { CommitteeRow } from '@holdfast/database/committees/committees';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { rename } from '@holdfast/domain/committees/called-on';
import { memberRoles } from '@holdfast/domain/committees/member-role';
import { bodyKey } from '@holdfast/domain/imports/body-name';
import { Injectable } from '@nestjs/common';
import type { Who } from '../platform/access/who.ts';
import { Clock } from '../platform/config/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { settingChanged } from '../platform/http/setting-changed.ts';
import { committeeView, readCommittee, readOverview } from './committee-view.ts';

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

  add(who: Who, values: AddCommittee): Promise<Committee> {
    return this.database.inCouncil(who.councilId, async ({ committees }) => {
      const added = await committees.add(values, who.membershipId);
      if (added !== 'name_taken') return committeeView(added);
      const standing = (await committees.list()).filter(({ endedOn }) => endedOn === null);
      const same = standing.find(({ name }) => bodyKey(name) === bodyKey(values.name));
      throw oneInvalid('name', `There is a committee called “${same?.name ?? values.name}” already.`);
    });
  }

  change(who: Who, committeeId: string, revision: number, change: ChangeCommittee): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const values = named(await take(records, committeeId), change, this.clock.today());
      settingChanged(await records.committees.change(committeeId, revision, values, who.membershipId));
      return readCommittee(records, committeeId, this.clock.today());
    });
  }

  previewEnding(councilId: string, committeeId: string, query: EndingQuery): Promise<CommitteeEnding> {
    return this.database.readCouncil(councilId, async (records) => {
      const committee = await take(records, committeeId);
      const ending = { ...query, successorId: query.successorId ?? null };
      const preview = await records.committees.previewEnding(committee, ending, this.clock.today());
      return {
        items: [...preview.items],
        meetings: [...preview.meetings],
        seats: preview.seats.map(({ committeeMemberId, name, role }) => ({
          ...{ committeeMemberId, name },
          role: memberRoles.find((one) => one === role) ?? 'member',
        })),
        refusal: preview.refusal?.sentence ?? null,
      };
    });
  }

  end(who: Who, committeeId: string, revision: number, ending: EndCommittee): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const committee = await take(records, committeeId);
      const today = this.clock.today();
      settingChanged(await records.committees.end(committee, revision, ending, today, who.membershipId));
      return readCommittee(records, committeeId, today);
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

const take = async ({ committees }: CouncilRecords, committeeId: string): Promise<CommitteeRow> => {
  const committee = await committees.find(committeeId);
  if (committee === null) throw notFound();
  return committee;
};
