import type { AskedItem } from '@holdfast/contracts/answers/shapes';
import type { AnswerValues, AskedRow } from '@holdfast/database/answers/answer-rows';
import { stateOf, whatIsAsked } from '@holdfast/services/answers/what-is-asked';
import { fromStored } from '@holdfast/words/stored';
import { inTheirWords } from '../platform/words/current-language.ts';

const nothingYet: AnswerValues = {
  words: '',
  decision: null,
  claimsComplete: false,
  revisedDueOn: null,
  revisedBecause: null,
};

/** Of what came back the words are there again, to be written on. */
const draftOf = ({ answer }: AskedRow): AnswerValues => {
  if (answer === null || answer.state === 'accepted') return nothingYet;
  const { words, decision, claimsComplete, revisedDueOn, revisedBecause } = answer;
  return { words, decision, claimsComplete, revisedDueOn, revisedBecause };
};

export const askedView = (row: AskedRow): AskedItem => {
  const { reminderId, because, dueOn, reference, words, actionWords, withheld, lastSaid, answer } = row;
  const state = stateOf(row);
  return {
    reminderId,
    because: inTheirWords(fromStored(because)),
    dueOn,
    reference,
    words,
    actionWords,
    withheld,
    lastSaid,
    state,
    what: whatIsAsked(row),
    mayAskForTime: whatIsAsked(row) === 'update' && row.recommendationDueOn !== null,
    sentAt: answer?.sentAt ?? null,
    returnedWith: state === 'open' || state === 'draft' ? row.returnedWith : null,
    draft: draftOf(row),
    revision: answer?.state === 'draft' ? answer.revision : 0,
  };
};
