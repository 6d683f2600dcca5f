import type { AnswerValues, AskedRow } from '@holdfast/database/answers/answer-rows';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideAsking } from '@holdfast/domain/recommendations/extensions';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import { sentence, type Words } from '@holdfast/words/sentence';
import { whatIsAsked } from './what-is-asked.ts';

/** Nothing was written yet: such an item stays owed when the others are sent. */
export const isEmpty = ({ words, decision, claimsComplete, revisedDueOn, revisedBecause }: AnswerValues): boolean =>
  words === '' && decision === null && !claimsComplete && revisedDueOn === null && (revisedBecause ?? '') === '';

/** What is missing before an answer can be sent, in a sentence; null where nothing is. */
export const whatIsMissing = (row: AskedRow, answer: AnswerValues, today: IsoDate): Words | null => {
  if (whatIsAsked(row) === 'response') return missingOfResponse(answer, today);
  const { words, claimsComplete, revisedDueOn, revisedBecause } = answer;
  if (revisedDueOn !== null || (revisedBecause ?? '') !== '') {
    if (claimsComplete) return sentence('answers.done_or_more_time');
    return missingOfExtension(row, answer);
  }
  if (words !== '') return null;
  return claimsComplete ? sentence('answers.what_was_done') : sentence('answers.how_it_is_going');
};

const missingOfResponse = ({ decision, words }: AnswerValues, today: IsoDate): Words | null => {
  if (decision === null) return sentence('answers.no_decision');
  const ruled = decideResponse({ decision, words, reason: words, date: today }, { today, reportReceived: null });
  if (!ruled.allowed) return ruled.sentence;
  return words === '' ? sentence('answers.no_response') : null;
};

const missingOfExtension = (row: AskedRow, { revisedDueOn, revisedBecause }: AnswerValues): Words | null => {
  if (row.recommendationDueOn === null) return sentence('answers.no_date_to_put_off');
  if (revisedDueOn === null) return sentence('answers.no_new_day');
  const ruled = decideAsking(
    { due: isoDate(row.recommendationDueOn), waiting: row.moreTimeAsked },
    { newDue: isoDate(revisedDueOn), reason: revisedBecause ?? '' },
  );
  return ruled.allowed ? null : ruled.sentence;
};
