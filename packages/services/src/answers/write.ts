import type { AnswerValues, Asked, AskedRow, OwnAnswer } from '@holdfast/database/answers/answer-rows';
import type { Answerer } from '@holdfast/database/answers/answers';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { sentence, type Words } from '@holdfast/words/sentence';
import { conflict, notFound, staleVersion } from '../refusal.ts';
import { isEmpty, whatIsMissing } from './check-answer.ts';
import { stateOf } from './what-is-asked.ts';

/** Whose items are answered, and by whom. */
export interface Answering {
  readonly asked: Asked;
  readonly by: Answerer;
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
  { today, answers }: CouncilRecords,
  { asked, by }: Answering,
  reminderIds: readonly string[],
  now: Date,
): Promise<Sent> => {
  const drafts = (await answers.asked(asked)).filter(({ reminderId }) => reminderIds.includes(reminderId));
  const checked = checkDrafts(drafts, today);
  const whole = checked.filter(({ missing }) => missing === null).map(({ answer }) => answer.answerId);
  const sent = whole.length === 0 ? 0 : await answers.send(whole, by, now);
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
