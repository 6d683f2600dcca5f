import type { UndeliveredRow } from '@holdfast/database/messages/undelivered';
import { isSentence, type Sentence, sentence } from '@holdfast/words/sentence';
import { fromStored, together } from '@holdfast/words/stored';

const whatHappened = ({ state, attempts }: UndeliveredRow): Sentence =>
  state === 'failed' && attempts > 1
    ? sentence('messages.failed_after', { count: attempts })
    : sentence(`messages.${state}`);

/** Why a message is in trouble. What the other side said stands in quotation marks. */
export const troubleWords = (row: UndeliveredRow): Sentence => {
  const said = fromStored(row.problem ?? '');
  if (!isSentence(said) && said.trim() === '') return whatHappened(row);
  return together([whatHappened(row), isSentence(said) ? said : sentence('texts.quoted', { words: said.trim() })]);
};
