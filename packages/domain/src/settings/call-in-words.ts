import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { CallInRule } from './setting-values.ts';

/**
 * The rule by which a call-in of a day was made: the council may have changed it since.
 * Example: "The call-in rule of 12 July 2012: A decision can be called in within 5 working days of publication. …"
 */
export const callInSentence = ({ workingDays, signatories, grounds, onceOnly }: CallInRule, day: string): Sentence =>
  sentence('settings.call_in_rule', {
    day,
    terms: [
      sentence('settings.call_in_within', { count: workingDays }),
      sentence('settings.call_in_signed', { count: signatories }),
      ...(onceOnly ? [sentence('settings.call_in_once')] : []),
      ...(grounds.length > 0 ? [sentence('settings.call_in_grounds', { grounds })] : []),
    ],
  });
