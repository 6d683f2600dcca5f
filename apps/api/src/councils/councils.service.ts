import type { AddStatusWord, ChangeStatusWord, Council, EndStatusWord } from '@holdfast/contracts/councils/shapes';
import { type SettingPreview, callIn, ragScheme, responseWords } from '@holdfast/contracts/settings/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { beginningFault } from '@holdfast/domain/settings/check-setting';
import { storedStatuses, type StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { meaningChange } from '@holdfast/domain/recommendations/status/word-meanings';
import { annualMeetings } from '@holdfast/domain/settings/setting-values';
import { kept } from '@holdfast/services/refusal';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { sentence } from '@holdfast/words/sentence';
import { inTheirWords } from '../platform/words/current-language.ts';

const shown = 20;

@Injectable()
export class CouncilsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string): Promise<Council> {
    return this.database.readCouncil(councilId, async ({ councils }) => {
      const { settings, ...council } = await councils.read(this.clock.today());
      return {
        ...council,
        annualMeetings: [...annualMeetings(council.dated)],
        updateLeadDays: settings.update_lead,
        reportLeadDays: settings.report_lead,
        ragScheme: ragScheme.parse(settings.rag_scheme),
        responseWords: responseWords.parse(settings.response_words),
        callIn: callIn.parse(settings.call_in),
        statusWords: await councils.statusWords(),
        statusWordsVersion: await councils.wordsVersion(),
      };
    });
  }

  addStatusWord(who: CurrentMember, seen: number, word: AddStatusWord) {
    return this.#change(who, ({ councils }) => councils.addStatusWord(word, seen, who.membershipId));
  }

  changeStatusWord(who: CurrentMember, id: string, revision: number, word: ChangeStatusWord) {
    return this.#change(who, ({ councils }) => councils.changeStatusWord(id, revision, word, who.membershipId));
  }

  removeStatusWord(who: CurrentMember, id: string, revision: number) {
    return this.database.inCouncil(who.councilId, async ({ councils }) => {
      kept(await councils.removeStatusWord(id, revision, who.membershipId));
      return {};
    });
  }

  previewStatusWord(councilId: string, word: AddStatusWord): Promise<SettingPreview> {
    const fault = beginningFault(word.validFrom, this.clock.today());
    if (fault !== null) throw oneInvalid('validFrom', fault);
    return this.database.readCouncil(councilId, async ({ councils }) => {
      const saying = await councils.saying(word.word, 'register_editor');
      const counts = storedStatuses
        .map((coreStatus) => ({ coreStatus, count: saying.filter((one) => one.coreStatus === coreStatus).length }))
        .filter(({ count }) => count > 0);
      return {
        sentences: meaningChange(word, counts).map(inTheirWords),
        ...firstOf(saying),
      };
    });
  }

  previewWordEnding(councilId: string, id: string, { validTo }: EndStatusWord): Promise<SettingPreview> {
    return this.database.readCouncil(councilId, async ({ councils }) => {
      const word = (await councils.statusWords()).find(({ statusWordId }) => statusWordId === id);
      if (word === undefined) throw notFound();
      const { sentences, refusal } = await councils.previewWordEnding(word, validTo);
      if (refusal !== null) throw oneInvalid('validTo', refusal);
      const saying = await councils.saying(word.word, 'register_editor');
      return { sentences: sentences.map(inTheirWords), ...firstOf(saying) };
    });
  }

  #change(who: CurrentMember, change: (records: CouncilRecords) => Promise<KeptOutcome>) {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { id } = kept(await change(records));
      const word = (await records.councils.statusWords()).find(({ statusWordId }) => statusWordId === id);
      if (word === undefined) throw notFound();
      return word;
    });
  }
}

/** The first that say a word; none of them changes what it reads as. */
const firstOf = (
  saying: readonly {
    readonly recommendationId: string;
    readonly reference: string;
    readonly coreStatus: StoredStatus;
  }[],
): Pick<SettingPreview, 'total' | 'listed'> => ({
  total: saying.length,
  listed: saying.slice(0, shown).map(({ recommendationId, reference, coreStatus }) => ({
    recommendationId,
    what: inTheirWords(reference),
    before: inTheirWords(sentence('recommendations.status', { status: coreStatus })),
    after: inTheirWords(sentence('recommendations.status', { status: coreStatus })),
  })),
});
