import { type Sentence, sentence } from '@holdfast/words/sentence';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { endOfPeriodBeginningWith, type Length } from '../dates/periods.ts';
import { type GovernanceForm, usualGovernance } from '../councils/governance.ts';
import type { Nation } from '../councils/nation.ts';

const size = (length: Length): number =>
  'months' in length ? length.months : 'weeks' in length ? length.weeks : length.days;

// The shortest two months that there are: a period that is never longer than this is never longer than the law's.
const shortest = isoDate('2011-01-01');
const endOfTwoMonths = endOfPeriodBeginningWith(shortest, { months: 2 });

/**
 * Why a council cannot give the executive this long to answer, or null. The law gives two months in England, however the
 * council is governed, in Wales, and in Northern Ireland under executive arrangements (each in a row of the clocks); a
 * council may ask for less, and cannot allow more. In Scotland, and in Northern Ireland under the committee system, no
 * law gives a time: the council's own rule decides, up to a year. Where it comes to have an executive, the law's time is
 * the longest.
 * Example: three months in Wales is refused, and 8 weeks is not.
 */
export const responsePeriodFault = (
  nation: Nation,
  length: Length,
  governance: GovernanceForm = usualGovernance(nation),
): Sentence | null => {
  if (!Number.isInteger(size(length)) || size(length) < 1) return sentence('settings.no_time_to_answer');
  if (nation === 'scotland' || (nation === 'northern_ireland' && governance !== 'executive_arrangements')) {
    const year = addDays(shortest, 364);
    return endOfPeriodBeginningWith(shortest, length) <= year ? null : sentence('settings.year_to_answer');
  }
  if ('months' in length && length.months <= 2) return null;
  // Two months are 59 days at the least and 62 at the most: what is over the least can be over the law.
  if (!('months' in length) && endOfPeriodBeginningWith(shortest, length) <= endOfTwoMonths) return null;
  switch (nation) {
    case 'wales':
      return sentence('settings.two_months_in_wales');
    case 'northern_ireland':
      return sentence('settings.two_months_in_northern_ireland');
    default:
      return sentence('settings.two_months_in_england');
  }
};
