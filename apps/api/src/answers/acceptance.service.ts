import type { AcceptAnswer, ReturnAnswer, WaitingAnswers } from '@holdfast/contracts/answers/shapes';
import type { AnswerLine } from '@holdfast/database/answers/answer-rows';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { fromStored } from '@holdfast/words/stored';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords } from '../platform/words/current-language.ts';
import { Clock } from '../platform/config/clock.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { staleVersion } from '../platform/http/version.ts';
import { take } from '../recommendations/index.ts';
import { enterAnswer } from './enter-answer.ts';

type Done = Record<string, never>;

/** What the scrutiny officer does with an answer: into the register, or back with a word. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  waiting(councilId: string): Promise<WaitingAnswers> {
    return this.database.readCouncil(councilId, async ({ answers }) => ({
      items: (await answers.waiting('register_editor')).map((row) => ({
        ...row,
        because: inTheirWords(fromStored(row.because)),
      })),
    }));
  }

  accept(who: CurrentMember, answerId: string, revision: number, { words }: AcceptAnswer): Promise<Done> {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const answer = await inHand(records, answerId, revision);
      const record = await take(records.recommendations, answer.recommendationId);
      const corrected = words === null || words === answer.words ? null : words;
      const settled = await enterAnswer(
        records,
        { record, who, today },
        { ...answer, words: corrected ?? answer.words },
      );
      await records.answers.decide(answerId, 'accepted', corrected, who.membershipId);
      if (settled) await records.answers.endReminder(answer.reminderId, today);
      return {};
    });
  }

  sendBack(who: CurrentMember, answerId: string, revision: number, { words }: ReturnAnswer): Promise<Done> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await inHand(records, answerId, revision);
      await records.answers.decide(answerId, 'returned', words, who.membershipId);
      return {};
    });
  }
}

/** Of two officers who decide at once the second is told what the first has done. */
const inHand = async ({ answers }: CouncilRecords, answerId: string, revision: number): Promise<AnswerLine> => {
  const answer = await answers.lock(answerId, 'register_editor');
  if (answer === null || answer.state === 'draft') throw notFound();
  if (answer.state !== 'sent')
    throw new ProblemError(
      'conflict',
      sentence(answer.state === 'accepted' ? 'answers.accepted_already' : 'answers.returned_already'),
    );
  if (answer.revision !== revision) throw staleVersion();
  return answer;
};
