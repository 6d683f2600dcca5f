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
import { beginDraft, changeDraft, removeReshuffle, takeReshuffle } from '@holdfast/services/portfolios/draft';
import { previewReshuffle } from '@holdfast/services/portfolios/reshuffle';
import { callOffReshuffle, scheduleReshuffle } from '@holdfast/services/portfolios/schedule';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { previewView } from './preview-view.ts';
import { storedWords } from '../platform/words/current-language.ts';

@Injectable()
export class ReshufflesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string): Promise<{ items: Reshuffle[] }> {
    return this.database.readCouncil(councilId, async ({ reshuffles }) => ({
      items: (await reshuffles.list()).map(view),
    }));
  }

  add(who: CurrentMember, { name }: AddReshuffle): Promise<Reshuffle> {
    return this.#within(who, (records) => beginDraft(records, name, who));
  }

  read(councilId: string, reshuffleId: string): Promise<Reshuffle> {
    return this.database.readCouncil(councilId, async (records) => view(await takeReshuffle(records, reshuffleId)));
  }

  change(who: CurrentMember, reshuffleId: string, revision: number, values: ChangeReshuffle): Promise<Reshuffle> {
    return this.#within(who, async (records) => {
      await changeDraft(records, reshuffleId, revision, values, who);
      return reshuffleId;
    });
  }

  async remove(who: CurrentMember, reshuffleId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, (records) => removeReshuffle(records, reshuffleId, revision, who));
    return {};
  }

  preview(councilId: string, reshuffleId: string): Promise<ReshufflePreview> {
    return this.database.readCouncil(councilId, async (records) => {
      const reshuffle = await takeReshuffle(records, reshuffleId);
      const day = reshuffle.effectiveOn === null ? null : isoDate(reshuffle.effectiveOn);
      return previewView(reshuffle, await previewReshuffle(records, reshuffle, records.today, day));
    });
  }

  apply(
    who: CurrentMember,
    reshuffleId: string,
    revision: number,
    { effectiveOn }: ApplyReshuffle,
  ): Promise<Reshuffle> {
    const draft = { reshuffleId, revision, effectiveOn: isoDate(effectiveOn) };
    return this.#within(who, async (records) => {
      await scheduleReshuffle(records, draft, who);
      return reshuffleId;
    });
  }

  cancel(who: CurrentMember, reshuffleId: string, revision: number): Promise<Reshuffle> {
    return this.#within(who, async (records) => {
      await callOffReshuffle(records, reshuffleId, revision, who);
      return reshuffleId;
    });
  }

  /** `work` answers of which reshuffle it was. */
  #within(who: CurrentMember, work: (records: CouncilRecords) => Promise<string>): Promise<Reshuffle> {
    return this.database.inCouncil(who.councilId, async (records) =>
      view(await takeReshuffle(records, await work(records))),
    );
  }
}

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
