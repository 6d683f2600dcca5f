import type {
  AddCommittee,
  ChangeCommittee,
  Committee,
  CommitteeOverview,
  CommitteePage,
} from '@holdfast/contracts/committees/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { addCommittee, changeCommittee } from '@holdfast/services/committees/change';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
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

  add(who: CurrentMember, values: AddCommittee): Promise<Committee> {
    return this.database.inCouncil(who.councilId, async (records) =>
      committeeView(await addCommittee(records, values, who)),
    );
  }

  change(who: CurrentMember, committeeId: string, revision: number, change: ChangeCommittee): Promise<CommitteePage> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await changeCommittee(records, committeeId, revision, change, who);
      return readCommittee(records, committeeId, records.today);
    });
  }
}
