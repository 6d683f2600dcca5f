import type { IsoDate } from '../../dates/iso-date.ts';
import { type ClockCouncil, clockDue } from './clock.ts';
import type { ClockFacts, Standing } from './clock-facts.ts';

/** What the register needs to know of a council to settle what is due in it. */
export interface RegisterClocks {
  readonly council: ClockCouncil;
  /** The day from which its register keeps watch; null: it has set none, and nothing is history. */
  readonly start: string | null;
}

/** The days that follow from the facts, as the register keeps them. */
export interface SettledClock {
  readonly standing: Standing;
  readonly responseFirstDueOn: IsoDate | null;
  readonly responseDueOn: string | null;
}

type Before = ClockFacts & { readonly responseDueOn: string | null; readonly responseFirstDueOn: string | null };

/** History is what the committee asked, or the executive received, before the register began; an unknown day is not before. */
const standingOf = ({ standing, sourceDate, receivedOn }: ClockFacts, start: string | null): Standing => {
  if (standing === 'taken_on') return standing;
  const day = sourceDate ?? receivedOn;
  return start !== null && day !== null && day < start ? 'history' : 'live';
};

/**
 * What follows for a recommendation from its facts: whether it is history, by which day its answer is due as first
 * counted, and by which day it is due now. More time that a meeting gave stays, unless the clock now gives more.
 */
export const settleClock = (facts: Before, { council, start }: RegisterClocks): SettledClock => {
  const standing = standingOf(facts, start);
  const { sourceKind, sourceDate, receivedOn, noticeReceivedOn, receivedBasis } = facts;
  const { responseRequired, askedOf, partnerBody, replyAskedOn, wordless, responseDueOn: held } = facts;
  const received = { sourceKind, sourceDate, receivedOn, noticeReceivedOn, receivedBasis };
  const asked = { responseRequired, askedOf, partnerBody, replyAskedOn };
  const first = clockDue({ ...received, ...asked, standing, wordless }, council);
  const putOff = held !== null && held !== facts.responseFirstDueOn && first !== null && held > first;
  return { standing, responseFirstDueOn: first, responseDueOn: putOff ? held : first };
};
