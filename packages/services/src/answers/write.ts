import type { AnswerLine, AnswerValues, Asked, AskedRow, OwnAnswer } from '@holdfast/database/answers/answer-rows';
import type { Answerer } from '@holdfast/database/answers/answers';
import { may } from '@holdfast/domain/permissions/may';
import { type AnswerAct, decideAct } from '@holdfast/domain/permissions/acts';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { sentence, type Words } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, notFound, staleVersion } from '../refusal.ts';
import { isEmpty, whatIsMissing } from './check-answer.ts';
import { take } from '../recommendations/take.ts';
import { acceptAnswer } from './decide.ts';
import { answersFor } from './speaker.ts';
import { stateOf, whatIsSaid } from './what-is-asked.ts';

/** Whose items are answered, and by whom. `who`: whoever has signed in; null with a link, by which all waits. */
export interface Answering {
  readonly asked: Asked;
  readonly by: Answerer;
  readonly who: Acting | null;
}

/** Keeps a draft, begun or changed; answers its version. `revision`: what the person saw; 0 begins one. */
export const saveDraft = async (
  { answers }: CouncilRecords,
  { asked, by }: Answering,
  reminderId: string,
  revision: number,
  values: AnswerValues,
): Promise<number> => {
  const row = (await answers.asked(asked)).find((item) => item.reminderId === reminderId);
  if (row === undefined) throw notFound();
  const state = stateOf(row);
  if (state === 'over') throw conflict(sentence('answers.nothing_wanted'));
  // Nobody writes over words that they may not read.
  if (state === 'draft' && row.answer?.isKept === true) throw conflict(sentence('answers.begun_by_another'));
  const outcome = await answers.saveDraft(row, revision, values, by);
  if (outcome.kind === 'stale') throw staleVersion();
  return outcome.revision;
};

interface Sent {
  readonly sent: number;
  /** What is missing, of each that was not sent. */
  readonly refused: readonly { readonly reminderId: string; readonly why: Words }[];
}

/** An answer that is ready, with what is missing of it. */
interface Checked {
  readonly row: AskedRow;
  readonly answer: OwnAnswer;
  readonly missing: Words | null;
}

/**
 * Each answer is checked on its own: what is whole is sent, of the rest it is said what is missing. `now`: the moment
 * to which an answer that is sent speaks.
 */
export const sendAnswers = async (
  records: CouncilRecords,
  { asked, by, who }: Answering,
  reminderIds: readonly string[],
  now: Date,
): Promise<Sent> => {
  const { today, answers } = records;
  const drafts = (await answers.asked(asked)).filter(({ reminderId }) => reminderIds.includes(reminderId));
  const checked = checkDrafts(drafts, today);
  const ready = checked.filter(({ missing }) => missing === null);
  const whole = ready.map(({ answer }) => answer.answerId);
  // What is taken at once changes them: the recommendations are held before their answers, all in one order, as by whoever
  // accepts an answer. In another order each would wait for the other.
  if (who !== null) await records.recommendations.lock(ready.map(({ row }) => row.recommendationId));
  const sent = whole.length === 0 ? 0 : await answers.send(whole, by, now);
  if (who !== null) await takeAtOnce(records, whole, who);
  const refused = checked.flatMap(({ row, missing }) =>
    missing === null ? [] : [{ reminderId: row.reminderId, why: missing }],
  );
  return { sent, refused };
};

/** In their order: what one of them asks for waits by the time the next is looked at. */
const checkDrafts = (rows: readonly AskedRow[], today: IsoDate): readonly Checked[] => {
  const checked: Checked[] = [];
  const haveMoreTime = new Set<string>();
  for (const row of rows) {
    const { answer, recommendationId } = row;
    if (!row.stands || answer?.state !== 'draft' || answer.isKept || isEmpty(answer)) continue;
    const moreTimeAsked = row.moreTimeAsked + (haveMoreTime.has(recommendationId) ? 1 : 0);
    const missing = whatIsMissing({ ...row, moreTimeAsked }, answer, today);
    checked.push({ row, answer, missing });
    if (missing === null && answer.revisedDueOn !== null) haveMoreTime.add(recommendationId);
  }
  return checked;
};

/**
 * Of what was sent by somebody who has signed in and does not keep the register, the register takes at once what the
 * council lets it, of what is theirs: what they were only told of waits. A response is taken without a status: none was
 * confirmed with it.
 */
const takeAtOnce = async (records: CouncilRecords, answerIds: readonly string[], who: Acting): Promise<void> => {
  if (may(who.roles, 'editRegister')) return;
  const { settings } = await records.councils.read(records.today);
  if (settings.taken_at_once.length === 0) return;
  for (const answerId of answerIds) {
    const answer = await records.answers.lock(answerId, 'register_editor');
    if (answer === null) continue;
    const owes = await answersFor(records, await take(records, answer.recommendationId), who, answer.actionId);
    const taken = actsOf(answer).map((act) => {
      // Of an action that is done its lead says so, and nothing of the recommendation.
      const ofAction = answer.actionId !== null && act === 'say_done' && owes === 'action';
      return decideAct(act, { roles: who.roles, owes: ofAction ? 'item' : owes }, settings.taken_at_once);
    });
    if (!taken.every((ruling) => ruling.allowed && ruling.how === 'recorded')) continue;
    await acceptAnswer(records, answerId, answer.revision, { words: null, statusAfter: null }, who);
  }
};

/** Everything that one answer says. */
const actsOf = (answer: AnswerLine): readonly AnswerAct[] => {
  if (whatIsSaid(answer) === 'response') return ['respond'];
  return [
    answer.words === '' ? [] : (['update'] as const),
    answer.claimsComplete ? (['say_done'] as const) : [],
    answer.revisedDueOn === null ? [] : (['ask_time'] as const),
  ].flat();
};
