import type { AddProgress, AddResponse, ChangeStatus, Recommendation } from '@holdfast/contracts/recommendations';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { appendProgress } from '@holdfast/domain/recommendations/progress';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import { Injectable } from '@nestjs/common';
import type { Who } from '../platform/access/who.ts';
import { Clock } from '../platform/config/clock.ts';
import { decideStatus } from './decide-status.ts';
import { readRecommendation } from './read-recommendation.ts';
import { insist, settle, take } from './settle.ts';
import { stepAfterResponse } from './step-after-response.ts';

/** What is said and done about a recommendation: each is added at the end of its history, with who and when. */
@Injectable()
export class StepsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  addResponse(who: Who, id: string, revision: number | null, response: AddResponse): Promise<Recommendation> {
    return this.#step(who, id, revision, async ({ recommendations, councils }, record) => {
      const { decision, words, respondedOn } = response;
      const received = record.receivedOn === null ? null : isoDate(record.receivedOn);
      const proposed = { decision, words, reason: words, date: isoDate(respondedOn) };
      insist(decideResponse(proposed, { today: this.clock.today(), reportReceived: received }));
      const step = stepAfterResponse(record.coreStatus, response, await councils.statusWords());
      settle(await recommendations.addResponse(id, revision, response, step, who.membershipId));
    });
  }

  addProgress(who: Who, id: string, revision: number | null, progress: AddProgress): Promise<Recommendation> {
    return this.#step(who, id, revision, async ({ recommendations }) => {
      const update = { date: isoDate(progress.asOf), words: progress.words, by: who.membershipId };
      const decided = appendProgress([], update, this.clock.today());
      insist(decided);
      settle(await recommendations.addProgress(id, revision, progress, who.membershipId));
    });
  }

  changeStatus(who: Who, id: string, revision: number | null, change: ChangeStatus): Promise<Recommendation> {
    return this.#step(who, id, revision, async (records, record) => {
      const { decision, step } = await decideStatus(records, record, change, who, this.clock.today());
      insist(decision);
      settle(await records.recommendations.changeStatus(id, revision, step, who.membershipId));
    });
  }

  #step(
    who: Who,
    id: string,
    revision: number | null,
    work: (records: CouncilRecords, record: RecommendationRecord) => Promise<void>,
  ): Promise<Recommendation> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records, await take(records.recommendations, id, revision));
      return readRecommendation(records, id, who, this.clock.today());
    });
  }
}
