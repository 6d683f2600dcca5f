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

/** The facts by which a day is settled: those of the clock, and the time that meetings gave. */
export interface SettledFacts extends ClockFacts {
  /** The latest day to which a meeting put the response off, of what was not withdrawn; null where none did. */
  readonly responsePutOffTo: string | null;
}

/** History is what the committee asked, or the executive received, before the register began; an unknown day is not before. */
const standingOf = ({ standing, sourceDate, receivedOn }: ClockFacts, start: string | null): Standing => {
  if (standing === 'taken_on') return standing;
  const day = sourceDate ?? receivedOn;
  return start !== null && day !== null && day < start ? 'history' : 'live';
};

/** The day by which a response is due, with the time that a meeting gave. `first`: null where no clock runs. */
export const putOffTo = (first: IsoDate | null, given: string | null): string | null =>
  first !== null && given !== null && given > first ? given : first;

/**
 * What follows for a recommendation from its facts: whether it is history, by which day its answer is due as first
 * counted, and by which day it is due now. More time that a meeting gave is a fact like the others: it holds wherever the
 * clock runs, unless the clock gives more, and starts none where no clock runs.
 */
export const settleClock = (facts: SettledFacts, { council, start }: RegisterClocks): SettledClock => {
  const standing = standingOf(facts, start);
  const { sourceKind, sourceDate, receivedOn, noticeReceivedOn, receivedBasis } = facts;
  const { responseRequired, askedOf, partnerBody, replyAskedOn, wordless, responsePutOffTo } = facts;
  const received = { sourceKind, sourceDate, receivedOn, noticeReceivedOn, receivedBasis };
  const asked = { responseRequired, askedOf, partnerBody, replyAskedOn };
  const first = clockDue({ ...received, ...asked, standing, wordless }, council);
  return { standing, responseFirstDueOn: first, responseDueOn: putOffTo(first, responsePutOffTo) };
};
