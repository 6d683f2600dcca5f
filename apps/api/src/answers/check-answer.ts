import type { AnswerValues, AskedRow } from '@holdfast/database/answers/answer-rows';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideExtension } from '@holdfast/domain/recommendations/extensions';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import type { Words } from '@holdfast/words/sentence';
import { whatIsAsked } from './asked-view.ts';

/** Nothing was written yet: such an item stays owed when the others are sent. */
export const isEmpty = ({ words, decision, claimsComplete, revisedDueOn, revisedBecause }: AnswerValues): boolean =>
  words === '' && decision === null && !claimsComplete && revisedDueOn === null && (revisedBecause ?? '') === '';

/** What is missing before an answer can be sent, in a sentence; null where nothing is. */
export const whatIsMissing = (row: AskedRow, answer: AnswerValues, today: IsoDate): Words | null => {
  if (whatIsAsked(row) === 'response') return missingOfResponse(answer, today);
  const { words, claimsComplete, revisedDueOn, revisedBecause } = answer;
  if (revisedDueOn !== null || (revisedBecause ?? '') !== '') {
    if (claimsComplete) return 'Say either that this is done, or that it needs more time.';
    return missingOfExtension(row, answer);
  }
  if (words !== '') return null;
  return claimsComplete ? 'Say what was done, so that the committee can see it.' : 'Write how this is going.';
};

const missingOfResponse = ({ decision, words }: AnswerValues, today: IsoDate): Words | null => {
  if (decision === null) return 'Choose what was decided.';
  const ruled = decideResponse({ decision, words, reason: words, date: today }, { today, reportReceived: null });
  if (!ruled.allowed) return ruled.sentence;
  return words === '' ? 'Write the response.' : null;
};

const missingOfExtension = (row: AskedRow, { revisedDueOn, revisedBecause }: AnswerValues): Words | null => {
  if (row.recommendationDueOn === null) return 'There is no date to put off. Write how this is going instead.';
  if (revisedDueOn === null) return 'Give the day by which it can be done.';
  const due = isoDate(row.recommendationDueOn);
  const ruled = decideExtension(
    { original: due, due, approved: 0, waiting: 0 },
    { newDue: isoDate(revisedDueOn), reason: revisedBecause ?? '' },
  );
  return ruled.allowed ? null : ruled.sentence;
};
