import type { AskExtension, DecideExtension, Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { ExtensionRow } from '@holdfast/database/recommendations/recommendation-page';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type Extension, decideApproval } from '@holdfast/domain/recommendations/extensions';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { readRecommendation } from './read-recommendation.ts';
import { heldOn } from './refers-to.ts';
import { insist, take } from './settle.ts';
import { takeExtension } from './take-steps.ts';

/** An extension that waits for a meeting, and the version of its recommendation that the person saw. */
interface Waiting {
  readonly id: string;
  readonly extensionId: string;
  readonly revision: number | null;
}

/** More time: asked for by whoever does the work, approved by a meeting, and counted. */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  ask(who: CurrentMember, id: string, revision: number | null, asked: AskExtension): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const record = await take(records.recommendations, id, revision);
      await takeExtension(records, { record, who, today }, asked);
      return readRecommendation(records, id, who, today);
    });
  }

  decide(
    who: CurrentMember,
    { id, extensionId, revision }: Waiting,
    decision: DecideExtension,
  ): Promise<Recommendation> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      await take(records.recommendations, id, revision);
      const asked = (await extensionsOf(records, id, today)).find((row) => row.extensionId === extensionId);
      if (asked === undefined) throw notFound();
      const meeting = await heldOn(records, decision.meetingId);
      if (decision.approved) insist(decideApproval(extensionFacts(asked), meeting));
      const outcome = await records.recommendations.decideExtension(extensionId, decision, who.membershipId);
      if (outcome.kind === 'not_found') throw notFound();
      if (outcome.kind === 'already_decided')
        throw new ProblemError('conflict', sentence('recommendations.extension_decided'));
      return readRecommendation(records, id, who, today);
    });
  }
}

const extensionsOf = async (records: CouncilRecords, id: string, today: IsoDate): Promise<readonly ExtensionRow[]> =>
  (await records.recommendations.read(id, today, 'register_editor'))?.extensions ?? [];

const extensionFacts = ({ at, dueAsked, reason }: ExtensionRow): Extension => ({
  askedOn: isoDate(at.slice(0, 10)),
  newDue: isoDate(dueAsked),
  reason,
  approvedAt: null,
});
