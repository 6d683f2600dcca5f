import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

/**
 * Whether a committee may meet on a day: not after its last one. A meeting before its first day is no fault, since
 * papers name committees for longer than anybody has kept their beginning.
 * Example: a panel whose last day is 15 August 2012 does not meet on 13 September 2012.
 */
export const decideDay = (
  day: string,
  committee: { readonly name: string; readonly endedOn: string | null },
): Ruling<'meetings.committee_ended'> =>
  committee.endedOn === null || day <= committee.endedOn
    ? allowed
    : refused('meetings.committee_ended', { committee: committee.name, endedOn: committee.endedOn });
