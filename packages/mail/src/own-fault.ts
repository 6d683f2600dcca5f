import { inWords } from '@holdfast/words/say';
import type { Sentence, Words } from '@holdfast/words/sentence';

/** What went wrong on our own side of the line, in a sentence of ours. */
export class OwnFault extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(inWords('en', sentence));
    this.sentence = sentence;
  }
}

/** Why something broke off: our own sentence, or what the machine says. */
export const faultWords = (error: Error): Words => (error instanceof OwnFault ? error.sentence : error.message);
