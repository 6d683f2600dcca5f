import type { AddRecommendation, CorrectEntry, CorrectionFollows } from '@holdfast/contracts/recommendations/changes';
import type { RegisterPage, RegisterQuery } from '@holdfast/contracts/recommendations/register';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { addRecommendation } from '@holdfast/services/recommendations/add';
import { whatFollows } from '@holdfast/services/recommendations/correct';
import { take } from '@holdfast/services/recommendations/take';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { readRegister } from './counted.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { readOverdueClock } from '@holdfast/services/register/overdue-clock';
import { readRecommendation } from './read-recommendation.ts';

type Work = (records: CouncilRecords, held: HeldRecommendation) => Promise<unknown>;

@Injectable()
export class RecommendationsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  page(who: CurrentMember, query: RegisterQuery): Promise<RegisterPage> {
    const today = this.clock.today();
    return this.database.readCouncil(who.councilId, (records) =>
      readRegister({ records, who, today, clock: readOverdueClock(records, today) }, query),
    );
  }

  read(who: CurrentMember, recommendationId: string): Promise<Recommendation> {
    return this.database.readCouncil(who.councilId, (records) => readRecommendation(records, recommendationId, who));
  }

  add(who: CurrentMember, values: AddRecommendation): Promise<Recommendation> {
    return this.within(who, (records) => addRecommendation(records, values, who));
  }

  /** Work on one that is held in the version that the person saw; answers it as it then stands. */
  change(who: CurrentMember, id: string, revision: number | null, work: Work): Promise<Recommendation> {
    return this.within(who, async (records) => {
      await work(records, await take(records, id, revision));
      return id;
    });
  }

  /** Nothing is written: what would follow is worked out by the same steps. */
  previewCorrection(who: CurrentMember, id: string, correcting: CorrectEntry): Promise<CorrectionFollows> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const follows = await whatFollows(records, await take(records, id), correcting, who);
      return { follows: follows.map(inTheirWords) };
    });
  }

  /** `work` answers which recommendation it was about; it is read as it then stands. */
  within(who: CurrentMember, work: (records: CouncilRecords) => Promise<string>): Promise<Recommendation> {
    return this.database.inCouncil(who.councilId, async (records) =>
      readRecommendation(records, await work(records), who),
    );
  }

  /** What answers nothing. */
  async act(who: CurrentMember, work: (records: CouncilRecords) => Promise<void>): Promise<Record<string, never>> {
    await this.database.inCouncil(who.councilId, work);
    return {};
  }
}
