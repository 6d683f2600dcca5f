import type { AskedPage, SavedDraft, SentAnswers } from '@holdfast/contracts/answers/shapes';
import type { AnswerValues, Asked } from '@holdfast/database/answers/answer-rows';
import type { Answerer } from '@holdfast/database/answers/answers';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { staleVersion } from '../platform/http/version.ts';
import { askedView } from './asked-view.ts';
import { isEmpty, whatIsMissing } from './check-answer.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** Whose items are answered, and by whom. */
export interface Answering {
  readonly asked: Asked;
  readonly by: Answerer;
  readonly until: string | null;
  readonly today: IsoDate;
  /** The moment to which an answer that is sent now speaks. */
  readonly now: Date;
}

export const readAsked = async (
  { answers, councils }: CouncilRecords,
  { asked, by, until, today }: Answering,
): Promise<AskedPage> => {
  const { name, settings } = await councils.read(today);
  const items = (await answers.asked(asked)).map(askedView);
  return { council: { name, accent: settings.accent }, name: by.name, until, today, items };
};

export const saveDraft = async (
  { answers }: CouncilRecords,
  { asked, by }: Answering,
  reminderId: string,
  revision: number,
  values: AnswerValues,
): Promise<SavedDraft> => {
  const row = (await answers.asked(asked)).find((item) => item.reminderId === reminderId);
  if (row === undefined) throw notFound();
  const { state } = askedView(row);
  if (state === 'over') throw nothingWanted();
  if (state === 'draft' && row.answer?.isKept === true) throw begunByAnother();
  const outcome = await answers.saveDraft(row, revision, values, by);
  if (outcome.kind === 'stale') throw staleVersion();
  return { revision: outcome.revision };
};

/** Each answer is checked on its own: what is whole is sent, of the rest it is said what is missing. */
export const sendAnswers = async (
  { answers }: CouncilRecords,
  { asked, by, today, now }: Answering,
  reminderIds: readonly string[],
): Promise<SentAnswers> => {
  const drafts = (await answers.asked(asked)).flatMap((row) =>
    reminderIds.includes(row.reminderId) &&
    row.answer?.state === 'draft' &&
    !row.answer.isKept &&
    row.stands &&
    !isEmpty(row.answer)
      ? [{ row, answer: row.answer, missing: whatIsMissing(row, row.answer, today) }]
      : [],
  );
  const whole = drafts.filter(({ missing }) => missing === null).map(({ answer }) => answer.answerId);
  const sent = whole.length === 0 ? 0 : await answers.send(whole, by, now);
  const refused = drafts.flatMap(({ row, missing }) =>
    missing === null ? [] : [{ reminderId: row.reminderId, sentence: inTheirWords(missing) }],
  );
  return { sent, refused };
};

/** Nobody writes over words that they may not read. */
const begunByAnother = (): ProblemError => new ProblemError('conflict', sentence('answers.begun_by_another'));
const nothingWanted = (): ProblemError => new ProblemError('conflict', sentence('answers.nothing_wanted'));
