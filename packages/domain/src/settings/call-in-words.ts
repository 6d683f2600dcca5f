import { dayInWords } from '../dates/term.ts';
import type { CallInRule } from './setting-values.ts';

/**
 * The rule by which a call-in of a day was made, in a sentence: the council may have changed it since.
 * Example: "The call-in rule of 12 July 2012: within 5 working days of publication, signed by 3 councillors, once only."
 */
export const callInInWords = ({ workingDays, signatories, grounds, onceOnly }: CallInRule, day: string): string => {
  const parts = [
    `within ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} of publication`,
    `signed by ${signatories} ${signatories === 1 ? 'councillor' : 'councillors'}`,
    ...(onceOnly ? ['once only'] : []),
    ...(grounds.length > 0 ? [`on the grounds: ${grounds.join('; ')}`] : []),
  ];
  return `The call-in rule of ${dayInWords(day)}: ${parts.join(', ')}.`;
};
