import type { AddAction, FinishAction, Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { readRecommendation } from './read-recommendation.ts';
import { take } from './settle.ts';

@Injectable()
export class ActionsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  add(
    who: CurrentMember,
    id: string,
    revision: number | null,
    { alsoServes, timescaleWords, ...action }: AddAction,
  ): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const { sourceDate } = await take(records.recommendations, id, revision);
      const base = isoDate(sourceDate ?? today);
      const timescale = timescaleWords === null ? null : parseProseDate(timescaleWords, { base });
      const serves = [...new Set([id, ...alsoServes])];
      const values = { ...action, timescale, dueOn: timescale?.to ?? null };
      const added = await records.recommendations.addAction(serves, values, who.membershipId);
      if (added.kind === 'not_found') {
        throw oneInvalid('alsoServes', sentence('recommendations.choose_from_register'));
      }
      return readRecommendation(records, id, who, today);
    });
  }

  async finish(who: CurrentMember, actionId: string, { doneOn }: FinishAction): Promise<Nothing> {
    if (doneOn !== null && doneOn > this.clock.today()) {
      throw oneInvalid('doneOn', sentence('recommendations.done_in_future'));
    }
    const outcome = await this.database.inCouncil(who.councilId, ({ recommendations }) =>
      recommendations.finishAction(actionId, doneOn, who.membershipId),
    );
    if (outcome === 'not_found') throw notFound();
    return {};
  }
}
