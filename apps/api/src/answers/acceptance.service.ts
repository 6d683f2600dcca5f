import type { AcceptAnswer, ReturnAnswer, WaitingAnswers } from '@holdfast/contracts/answers/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { acceptAnswer, returnAnswer } from '@holdfast/services/answers/decide';
import { whatIsSaid } from '@holdfast/services/answers/what-is-asked';
import { fromStored } from '@holdfast/words/stored';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

type Done = Record<string, never>;

/** What the scrutiny officer does with an answer: into the register, or back with a word. */
@Injectable()
export class AcceptanceService {
  constructor(private readonly database: CouncilDatabase) {}

  waiting(councilId: string): Promise<WaitingAnswers> {
    return this.database.readCouncil(councilId, async ({ answers }) => ({
      items: (await answers.waiting('register_editor')).map((row) => ({
        ...row,
        what: whatIsSaid(row),
        because: row.because === null ? null : inTheirWords(fromStored(row.because)),
      })),
    }));
  }

  accept(who: CurrentMember, answerId: string, revision: number, accepted: AcceptAnswer): Promise<Done> {
    return this.#done(who, (records) => acceptAnswer(records, answerId, revision, accepted, who));
  }

  sendBack(who: CurrentMember, answerId: string, revision: number, { words }: ReturnAnswer): Promise<Done> {
    return this.#done(who, (records) => returnAnswer(records, answerId, revision, words, who));
  }

  async #done(who: CurrentMember, work: (records: CouncilRecords) => Promise<void>): Promise<Done> {
    await this.database.inCouncil(who.councilId, work);
    return {};
  }
}
