import type { BulkChange, BulkResult } from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { RecommendationEdit } from '@holdfast/database/recommendations/changes';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type Words, sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { decideStatus } from './decide-status.ts';
import { dueFromWords } from './due-words.ts';
import { checkReferences } from './refers-to.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

type Change = BulkChange['change'];
type Refused = BulkResult['refused'][number];

const refuse = ({ recommendationId, reference, part }: RecommendationRecord, words: Words): Refused => ({
  recommendationId,
  reference: `${reference}${part}`,
  sentence: inTheirWords(words),
});

/** One change for many. Each is decided on its own: what a rule refuses is named, and the others are changed. */
@Injectable()
export class BulkService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  change(who: CurrentMember, { items, change }: BulkChange): Promise<BulkResult> {
    const seen = new Map(items.map(({ recommendationId, revision }) => [recommendationId, revision]));
    return this.database.as({ via: 'bulk' }).inCouncil(who.councilId, async (records) => {
      await checkReferences(records, referencesOf(change));
      const taken = await records.recommendations.lock([...seen.keys()]);
      const current = taken.filter((record) => seen.get(record.recommendationId) === record.revision);
      const stale = taken.filter((record) => !current.includes(record));
      const there = new Set(taken.map((record) => record.recommendationId));
      const refused = [
        ...[...seen.keys()].filter((id) => !there.has(id)).map(notThere),
        ...stale.map((record) => refuse(record, sentence('recommendations.changed_since_list'))),
      ];
      const done = await this.#apply(records, current, change, who);
      return { changed: current.length - done.length, refused: [...refused, ...done] };
    });
  }

  /** Answers those that were refused. */
  async #apply(
    records: CouncilRecords,
    taken: readonly RecommendationRecord[],
    change: Change,
    who: CurrentMember,
  ): Promise<Refused[]> {
    if (change.kind === 'status') return this.#changeStatuses(records, taken, change, who);
    if (change.kind === 'due') {
      // Each counts from the day of its own source.
      for (const record of taken) {
        const edit = dueFromWords(change.dueWords, this.#baseOf(record), record.originalDueOn);
        await records.recommendations.editMany([record], edit, who.membershipId);
      }
      return [];
    }
    await records.recommendations.editMany(taken, editOf(change), who.membershipId);
    return [];
  }

  async #changeStatuses(
    records: CouncilRecords,
    taken: readonly RecommendationRecord[],
    change: Extract<Change, { kind: 'status' }>,
    who: CurrentMember,
  ): Promise<Refused[]> {
    const refused: Refused[] = [];
    for (const record of taken) {
      const { decision, step } = await decideStatus(records, record, change, who, this.clock.today());
      if (decision.allowed) {
        await records.recommendations.changeStatus(record.recommendationId, record.revision, step, who.membershipId);
      } else refused.push(refuse(record, decision.sentence));
    }
    return refused;
  }

  #baseOf({ sourceDate }: RecommendationRecord): IsoDate {
    return sourceDate === null ? this.clock.today() : isoDate(sourceDate);
  }
}

const referencesOf = (change: Change) => {
  switch (change.kind) {
    case 'portfolio':
      return { portfolioId: change.portfolioId };
    case 'committee':
      return { committeeId: change.committeeId };
    case 'status':
      return { meetingId: change.meetingId };
    case 'lead':
    case 'due':
    case 'rag':
      return {};
  }
};

const notThere = (recommendationId: string): Refused => ({
  recommendationId,
  reference: '',
  sentence: inTheirWords(sentence('recommendations.not_in_register')),
});

const editOf = (change: Exclude<Change, { kind: 'status' | 'due' }>): RecommendationEdit => {
  switch (change.kind) {
    case 'portfolio':
      return { portfolioId: change.portfolioId };
    case 'committee':
      return { committeeId: change.committeeId };
    case 'lead':
      return { lead: change.lead };
    case 'rag':
      return { rag: change.rag };
  }
};
