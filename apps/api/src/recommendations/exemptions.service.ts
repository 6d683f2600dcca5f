import type { LiftExemption, MarkExempt } from '@holdfast/contracts/recommendations/exemptions';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { RecommendationPage } from '@holdfast/database/recommendations/recommendation-page';
import { decideExemption, withheldWords } from '@holdfast/domain/recommendations/exemption';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { readRecommendation } from './read-recommendation.ts';
import { settle, take } from './settle.ts';
import {
  type ExemptField,
  exemptFields,
  fieldNamed,
  recommendationProperties,
} from '@holdfast/domain/recommendations/fields/fields';
import { exemptOfAction } from '@holdfast/domain/recommendations/fields/action-fields';

/** A mark, and the version of its recommendation that the person saw. */
interface Mark {
  readonly id: string;
  readonly exemptionId: string;
  readonly revision: number | null;
}

/** What of a recommendation is exempt: marked with its paragraph and reason, and lifted again. History keeps both. */
@Injectable()
export class ExemptionsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  mark(who: CurrentMember, id: string, revision: number | null, proposed: MarkExempt): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      await take(records.recommendations, id, revision);
      const page = await records.recommendations.read(id, today, 'register_editor');
      if (page === null) throw notFound();
      const { nation } = await records.councils.read(today);
      const decision = decideExemption(proposed, { nation, filled: filledOf(page), exempt: page.exempt });
      if (!decision.allowed) throw oneInvalid(decision.field, decision.sentence);
      const mark = { ...proposed, inPlace: withheldWords(nation, proposed), agendaItemId: null };
      settle(await records.recommendations.markExempt(id, null, mark, who.membershipId));
      return readRecommendation(records, id, who, today);
    });
  }

  lift(who: CurrentMember, { id, exemptionId, revision }: Mark, { reason }: LiftExemption): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const mark = { recommendationId: id, exemptionId };
      const outcome = await records.recommendations.liftExemption(mark, revision, reason, who.membershipId);
      if (outcome.kind === 'already_lifted')
        throw new ProblemError('conflict', sentence('recommendations.mark_lifted'));
      settle(outcome);
      return readRecommendation(records, id, who, today);
    });
  }
}

/** The fields in which there are words, those of its actions and of its history included. */
const filledOf = (page: RecommendationPage): readonly ExemptField[] =>
  exemptFields.filter(
    (field) =>
      isFilled(page[recommendationProperties[field]]) ||
      page.history.some(({ kind }) => kind === fieldNamed(field).toldIn) ||
      exemptOfAction.some(
        (one) => one.field === field && page.actions.some((action) => isFilled(action[one.property])),
      ),
  );

const isFilled = (words: string | null): boolean => words !== null && words !== '';
