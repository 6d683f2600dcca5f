import { dayInWords, type Term, runsOn } from '../dates/term.ts';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

/** What would be left without a committee when one ends. */
export interface EndingFacts {
  readonly committee: Term & { readonly committeeId: string; readonly name: string };
  /** Recommendations of it that are not closed. */
  readonly openItems: number;
  /** Days of its meetings after the last day, first to last. */
  readonly meetings: readonly string[];
  /** Committees that it appointed and that go on. */
  readonly children: readonly { readonly name: string }[];
}

export interface Successor extends Term {
  readonly committeeId: string;
  readonly name: string;
}

export type EndingRefusal =
  | 'ends_before_it_starts'
  | 'meetings_to_come'
  | 'children_go_on'
  | 'open_items'
  | 'succeeds_itself'
  | 'successor_does_not_stand';

/** The value of the form at which each refusal belongs. */
export const endingRefusalField: Record<EndingRefusal, 'endedOn' | 'successorId' | null> = {
  ends_before_it_starts: 'endedOn',
  meetings_to_come: 'endedOn',
  children_go_on: null,
  open_items: 'successorId',
  succeeds_itself: 'successorId',
  successor_does_not_stand: 'successorId',
};

/**
 * Whether a committee may end with `lastDay`. Nothing is left hanging: meetings after that day are called off or moved
 * first, committees below it end or move first, and what is open goes to a successor that stands on the next day.
 * Example: a panel with 12 open items and no successor is `open_items`.
 */
export const decideEnding = (
  lastDay: string,
  successor: Successor | null,
  facts: EndingFacts,
): Ruling<EndingRefusal> => {
  const { committee, openItems, meetings, children } = facts;
  if (committee.startsOn !== null && lastDay < committee.startsOn)
    return refusedInEnglish(
      'ends_before_it_starts',
      `${committee.name} begins on ${dayInWords(committee.startsOn)}, and cannot end before.`,
    );
  const [first] = meetings;
  if (first !== undefined)
    return refusedInEnglish(
      'meetings_to_come',
      `${committee.name} meets on ${dayInWords(first)}${moreMeetings(meetings.length - 1)}: call ${meetings.length === 1 ? 'that meeting' : 'those meetings'} off, or choose a later last day.`,
    );
  const [child] = children;
  if (child !== undefined)
    return refusedInEnglish(
      'children_go_on',
      `${child.name} stands under ${committee.name}${children.length > 1 ? `, and ${children.length - 1} more` : ''}: end it or give it another parent first.`,
    );
  const heir = decideSuccessor(lastDay, successor, facts);
  if (!heir.allowed || openItems === 0) return heir;
  if (successor === null)
    return refusedInEnglish(
      'open_items',
      `${items(openItems)} of ${committee.name} ${openItems === 1 ? 'is' : 'are'} open: choose the committee that takes ${openItems === 1 ? 'it' : 'them'} over.`,
    );
  return allowed;
};

const decideSuccessor = (
  lastDay: string,
  successor: Successor | null,
  { committee }: EndingFacts,
): Ruling<EndingRefusal> => {
  if (successor === null) return allowed;
  if (successor.committeeId === committee.committeeId)
    return refusedInEnglish(
      'succeeds_itself',
      `${committee.name} cannot take over from itself: choose another committee.`,
    );
  const next = addDays(isoDate(lastDay), 1);
  return runsOn(successor, next)
    ? allowed
    : refusedInEnglish(
        'successor_does_not_stand',
        `${successor.name} does not stand on ${dayInWords(next)}: choose a committee that does.`,
      );
};

const items = (count: number): string => (count === 1 ? 'One recommendation' : `${count} recommendations`);
const moreMeetings = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' and once more' : ` and ${count} times more`;
