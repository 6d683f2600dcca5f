import type { MarkStep, SetUp } from '@holdfast/contracts/settings/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';

import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import { setUpSteps } from '@holdfast/domain/settings/first-steps';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';

@Injectable()
export class SetUpService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string): Promise<SetUp> {
    return this.database.readCouncil(councilId, (records) => this.#view(records));
  }

  mark(who: CurrentMember, values: MarkStep): Promise<SetUp> {
    return this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.settings.markStep(values, who.membershipId));
      return this.#view(records);
    });
  }

  async #view({ councils, settings }: CouncilRecords): Promise<SetUp> {
    const today = this.clock.today();
    const year = councilYear(await councils.read(today), today);
    const facts = await settings.setUpFacts(today, year);
    if (facts === null) throw notFound();
    const marked = await settings.markedSteps();
    const steps = setUpSteps(
      facts,
      Object.fromEntries(marked.flatMap(({ step, mark }) => (mark === null ? [] : [[step, mark]]))),
    );
    return {
      steps: steps.map((step) => ({
        ...step,
        by: step.state === 'mark' ? (marked.find((one) => one.step === step.step)?.by ?? null) : null,
      })),
      open: steps.filter(({ state }) => state === 'open').length,
    };
  }
}
