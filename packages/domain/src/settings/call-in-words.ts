import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Nation } from '../councils/nation.ts';
import type { CallInRule } from './setting-values.ts';

/**
 * The rule by which a call-in of a day was made: the council may have changed it since. `rule`: null where the council had
 * set none by that day; then none is told, whatever is usual. In Northern Ireland the law says who signs: 15 per cent of
 * the members, rounded up, on the two grounds that it names (Local Government Act (Northern Ireland) 2014, s.41, in
 * operation for the new councils on 2 June 2014: SR 2014/153, Sch. 2).
 * Example: "The call-in rule of 12 July 2012: A decision can be called in within 5 working days of publication. …"
 */
export const callInSentence = (rule: CallInRule | null, day: string, nation: Nation): Sentence => {
  const byLaw = nation === 'northern_ireland' && day >= '2014-06-02';
  if (rule === null) return sentence(byLaw ? 'settings.call_in_by_law' : 'settings.call_in_unset', { day });
  const { workingDays, signatories, grounds, onceOnly } = rule;
  return sentence('settings.call_in_rule', {
    day,
    terms: [
      sentence('settings.call_in_within', { count: workingDays }),
      byLaw ? sentence('settings.call_in_signed_by_law') : sentence('settings.call_in_signed', { count: signatories }),
      ...(onceOnly ? [sentence('settings.call_in_once')] : []),
      ...(grounds.length > 0 ? [sentence('settings.call_in_grounds', { grounds })] : []),
    ],
  });
};
