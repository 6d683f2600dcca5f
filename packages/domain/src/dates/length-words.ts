import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Length } from './periods.ts';

/** "2 months", "8 weeks", "28 days", for the middle of the sentence that explains a due date. */
export const lengthWords = (length: Length): Sentence => {
  if ('months' in length) return sentence('dates.months', { count: length.months });
  return 'weeks' in length
    ? sentence('dates.weeks', { count: length.weeks })
    : sentence('dates.days', { count: length.days });
};
