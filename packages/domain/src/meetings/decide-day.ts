import { dayInWords } from '../dates/term.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

/**
 * Whether a committee may meet on a day: not after its last one. A meeting before its first day is no fault, since
 * papers name committees for longer than anybody has kept their beginning.
 * Example: a panel whose last day is 15 August 2012 does not meet on 13 September 2012.
 */
export const decideDay = (
  day: string,
  committee: { readonly name: string; readonly endedOn: string | null },
): Ruling<'committee_ended'> =>
  committee.endedOn === null || day <= committee.endedOn
    ? allowed
    : refusedInEnglish(
        'committee_ended',
        `${committee.name} ends on ${dayInWords(committee.endedOn)}: choose a day until then, or the committee that takes over.`,
      );
