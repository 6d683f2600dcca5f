import type {
  AddReshuffle,
  ApplyReshuffle,
  ChangeReshuffle,
  Reshuffle,
  ReshufflePreview,
} from '@holdfast/contracts/portfolios/reshuffles';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { ReshuffleRow } from '@holdfast/database/portfolios/reshuffles';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { decideEffective } from '@holdfast/domain/portfolios/decide-effective';
import type { ReshuffleFault } from '@holdfast/domain/portfolios/plan-reshuffle';
import { applyReshuffle, previewReshuffle } from '@holdfast/services/portfolios/reshuffle';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { todaysSet } from './todays-set.ts';
import { previewView } from './preview-view.ts';
import { storedWords } from '../platform/words/current-language.ts';

@Injectable()
export class ReshufflesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string): Promise<{ items: Reshuffle[] }> {
    return this.database.readCouncil(councilId, async ({ reshuffles }) => ({
      items: (await reshuffles.list()).map(view),
    }));
  }

  add(who: CurrentMember, { name }: AddReshuffle): Promise<Reshuffle> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const draft = { portfolios: await todaysSet(records, this.clock.today()), inheritances: [] };
      const { id } = kept(await records.reshuffles.add({ name, draft }, who.membershipId));
      return view(await take(records, id));
    });
  }

  read(councilId: string, reshuffleId: string): Promise<Reshuffle> {
    return this.database.readCouncil(councilId, async (records) => view(await take(records, reshuffleId)));
  }

  change(who: CurrentMember, reshuffleId: string, revision: number, values: ChangeReshuffle): Promise<Reshuffle> {
    return this.database.inCouncil(who.councilId, async (records) => {
      drafted(await take(records, reshuffleId));
      kept(await records.reshuffles.change(reshuffleId, revision, defined(values), who.membershipId));
      return view(await take(records, reshuffleId));
    });
  }

  async remove(who: CurrentMember, reshuffleId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, async (records) => {
      const reshuffle = await take(records, reshuffleId);
      if (reshuffle.state === 'scheduled') drafted(reshuffle);
      kept(await records.reshuffles.remove(reshuffleId, revision, who.membershipId));
    });
    return {};
  }

  preview(councilId: string, reshuffleId: string): Promise<ReshufflePreview> {
    return this.database.readCouncil(councilId, async (records) => {
      const reshuffle = await take(records, reshuffleId);
      const day = reshuffle.effectiveOn === null ? null : isoDate(reshuffle.effectiveOn);
      return previewView(reshuffle, await previewReshuffle(records, reshuffle, this.clock.today(), day));
    });
  }

  apply(
    who: CurrentMember,
    reshuffleId: string,
    revision: number,
    { effectiveOn }: ApplyReshuffle,
  ): Promise<Reshuffle> {
    const today = this.clock.today();
    const day = isoDate(effectiveOn);
    return this.database.inCouncil(who.councilId, async (records) => {
      const reshuffle = drafted(await take(records, reshuffleId));
      const { others, latestStart } = await records.reshuffles.others(reshuffleId);
      const decision = decideEffective(day, today, others, latestStart);
      if (!decision.allowed) throw oneInvalid('effectiveOn', decision.sentence);
      const preview = await previewReshuffle(records, reshuffle, today, day);
      if (preview.faults.length > 0) throw faulty(preview.faults);
      // Taken in the version that the person saw, before anything else is written.
      const waiting = { state: 'scheduled', effectiveOn: day, scheduledBy: who.membershipId, problem: null } as const;
      kept(await records.reshuffles.change(reshuffleId, revision, waiting, who.membershipId));
      if (day <= today) await this.putInForce(records, reshuffle, day, who.membershipId);
      return view(await take(records, reshuffleId));
    });
  }

  cancel(who: CurrentMember, reshuffleId: string, revision: number): Promise<Reshuffle> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { state } = await take(records, reshuffleId);
      if (state !== 'scheduled')
        throw new ProblemError(
          'refused_by_rule',
          state === 'applied'
            ? sentence('portfolios.reshuffle_has_taken_effect')
            : sentence('portfolios.reshuffle_does_not_wait'),
        );
      const back = { state: 'draft', effectiveOn: null, scheduledBy: null } as const;
      kept(await records.reshuffles.change(reshuffleId, revision, back, who.membershipId));
      return view(await take(records, reshuffleId));
    });
  }

  private async putInForce(
    records: CouncilRecords,
    reshuffle: ReshuffleRow,
    day: ReturnType<typeof isoDate>,
    by: string,
  ) {
    const applied = await applyReshuffle(records, reshuffle, day, this.clock.real().toISOString(), by);
    if (applied.kind === 'faults') throw faulty(applied.faults);
    if (applied.kind !== 'applied') kept(applied);
  }
}

const take = async ({ reshuffles }: CouncilRecords, reshuffleId: string): Promise<ReshuffleRow> => {
  const found = await reshuffles.find(reshuffleId);
  if (found === null) throw notFound();
  return found;
};

const drafted = (reshuffle: ReshuffleRow): ReshuffleRow => {
  if (reshuffle.state === 'draft') return reshuffle;
  throw new ProblemError(
    'refused_by_rule',
    reshuffle.state === 'scheduled'
      ? sentence('portfolios.reshuffle_waits')
      : sentence('portfolios.reshuffle_no_draft'),
  );
};

const faulty = (faults: readonly ReshuffleFault[]): ProblemError =>
  new ProblemError('refused_by_rule', sentence('problems.several', { all: faults.map(({ sentence: why }) => why) }));

const defined = ({ name, draft }: ChangeReshuffle) => ({
  ...(name === undefined ? {} : { name }),
  ...(draft === undefined ? {} : { draft }),
});

const view = (reshuffle: ReshuffleRow): Reshuffle => ({
  ...reshuffle,
  problem: storedWords(reshuffle.problem),
  draft: {
    portfolios: [...reshuffle.draft.portfolios],
    inheritances: reshuffle.draft.inheritances.map((one) => ({
      ...one,
      rules: [...one.rules],
      choices: [...one.choices],
    })),
  },
});
