import type {
  AddProgress,
  AddResponse,
  ChangeStatus,
  Recommendation,
} from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { readRecommendation } from './read-recommendation.ts';
import { take } from './settle.ts';
import { type Taken, takeProgress, takeResponse, takeStatus } from './take-steps.ts';

/** What is said and done about a recommendation: each is added at the end of its history, with who and when. */
@Injectable()
export class StepsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  addResponse(who: CurrentMember, id: string, revision: number | null, response: AddResponse): Promise<Recommendation> {
    return this.#step(who, id, revision, (records, taken) => takeResponse(records, taken, response));
  }

  addProgress(who: CurrentMember, id: string, revision: number | null, progress: AddProgress): Promise<Recommendation> {
    return this.#step(who, id, revision, (records, taken) => takeProgress(records, taken, progress));
  }

  changeStatus(who: CurrentMember, id: string, revision: number | null, change: ChangeStatus): Promise<Recommendation> {
    return this.#step(who, id, revision, (records, taken) => takeStatus(records, taken, change));
  }

  #step(
    who: CurrentMember,
    id: string,
    revision: number | null,
    work: (records: CouncilRecords, taken: Taken) => Promise<void>,
  ): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const record = await take(records.recommendations, id, revision);
      await work(records, { record, who, today });
      return readRecommendation(records, id, who, today);
    });
  }
}
