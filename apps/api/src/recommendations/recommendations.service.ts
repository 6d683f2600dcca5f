import type {
  AddRecommendation,
  EditRecommendation,
  Recommendation,
  RegisterPage,
  RegisterQuery,
} from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { RecommendationEdit } from '@holdfast/database/recommendations/changes';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { dueUnder } from '@holdfast/domain/settings/preview/clock-changes';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { dueFromWords } from './due-words.ts';
import { readOverdueClock } from './overdue-clock.ts';
import { readRecommendation } from './read-recommendation.ts';
import { checkReferences } from './refers-to.ts';
import { registerView } from './register-view.ts';
import { settle, take } from './settle.ts';

@Injectable()
export class RecommendationsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  page({ councilId, roles }: CurrentMember, query: RegisterQuery): Promise<RegisterPage> {
    const today = this.clock.today();
    return this.database.readCouncil(councilId, async (records) => {
      const [found, clock] = await Promise.all([
        records.recommendations.registerPage({ ...query, today }, audienceOf(roles)),
        readOverdueClock(records, today),
      ]);
      if (found.kind === 'bad_cursor') throw badCursor();
      return {
        items: found.items.map((row) => registerView(row, clock)),
        total: found.total,
        nextCursor: found.nextCursor,
      };
    });
  }

  read(who: CurrentMember, recommendationId: string): Promise<Recommendation> {
    return this.database.readCouncil(who.councilId, (records) =>
      readRecommendation(records, recommendationId, who, this.clock.today()),
    );
  }

  add(who: CurrentMember, { dueWords, ...values }: AddRecommendation): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      await checkReferences(records, values);
      const base = isoDate(values.sourceDate ?? today);
      const added = await records.recommendations.add(
        {
          ...values,
          ...dueFromWords(dueWords, base, null),
          ...(await responseDueOn(records, values.receivedOn)),
          coreStatus: 'awaiting_response',
        },
        today,
        who.membershipId,
      );
      if (added.kind === 'reference_taken') {
        throw oneInvalid('reference', sentence('recommendations.reference_taken'));
      }
      return readRecommendation(records, added.recommendationId, who, today);
    });
  }

  edit(
    who: CurrentMember,
    recommendationId: string,
    revision: number,
    edit: EditRecommendation,
  ): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const { sourceDate, originalDueOn } = await take(records.recommendations, recommendationId, revision);
      await checkReferences(records, edit);
      const base = isoDate(edit.sourceDate ?? sourceDate ?? today);
      const changes = await columnsOf(records, edit, base, originalDueOn);
      settle(await records.recommendations.edit(recommendationId, revision, changes, who.membershipId));
      return readRecommendation(records, recommendationId, who, today);
    });
  }
}

const badCursor = (): ProblemError => new ProblemError('bad_request', sentence('recommendations.cursor_unknown'));

const columnsOf = async (
  records: CouncilRecords,
  { dueWords, ...edit }: EditRecommendation,
  base: IsoDate,
  originalDueOn: string | null,
): Promise<RecommendationEdit> => ({
  ...edit,
  ...(dueWords === undefined ? {} : dueFromWords(dueWords, base, originalDueOn)),
  ...(edit.receivedOn === undefined ? {} : await responseDueOn(records, edit.receivedOn)),
});

const responseDueOn = async ({ councils }: CouncilRecords, receivedOn: string | null) => {
  if (receivedOn === null) return { responseDueOn: null };
  const { dated } = await councils.read(receivedOn);
  return { responseDueOn: dueUnder(dated, isoDate(receivedOn)) };
};
