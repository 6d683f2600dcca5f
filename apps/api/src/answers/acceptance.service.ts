import type { AcceptAnswer, ReturnAnswer, WaitingAnswers } from '@holdfast/contracts/answers/shapes';
import type { PageQuery } from '@holdfast/contracts/page';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { acceptAnswer, returnAnswer } from '@holdfast/services/answers/decide';
import { whatIsSaid } from '@holdfast/services/answers/what-is-asked';
import { sentence } from '@holdfast/words/sentence';
import { fromStored } from '@holdfast/words/stored';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

type Done = Record<string, never>;

/** What the scrutiny officer does with an answer: into the register, or back with a word. */
@Injectable()
export class AcceptanceService {
  constructor(private readonly database: CouncilDatabase) {}

  waiting(councilId: string, asked: PageQuery): Promise<WaitingAnswers> {
    return this.database.readCouncil(councilId, async ({ answers }) => {
      const page = await answers.waiting(asked, 'register_editor');
      if (page.kind === 'bad_cursor') throw new ProblemError('bad_request', sentence('recommendations.cursor_unknown'));
      const { total, nextCursor } = page;
      const items = page.items.map((row) => ({
        ...row,
        what: whatIsSaid(row),
        because: row.because === null ? null : inTheirWords(fromStored(row.because)),
      }));
      return { items, total, nextCursor };
    });
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
