import { type Term, runsOn } from '../dates/term.ts';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

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
  | 'committees.ends_before_it_starts'
  | 'committees.meetings_to_come'
  | 'committees.children_go_on'
  | 'committees.open_items'
  | 'committees.succeeds_itself'
  | 'committees.successor_does_not_stand';

/** The value of the form at which each refusal belongs. */
export const endingRefusalField: Record<EndingRefusal, 'endedOn' | 'successorId' | null> = {
  'committees.ends_before_it_starts': 'endedOn',
  'committees.meetings_to_come': 'endedOn',
  'committees.children_go_on': null,
  'committees.open_items': 'successorId',
  'committees.succeeds_itself': 'successorId',
  'committees.successor_does_not_stand': 'successorId',
};

/**
 * Whether a committee may end with `lastDay`. Nothing is left hanging: meetings after that day are called off or moved
 * first, committees below it end or move first, and what is open goes to a successor that stands on the next day.
 * Example: a panel with 12 open items and no successor is `committees.open_items`.
 */
export const decideEnding = (
  lastDay: string,
  successor: Successor | null,
  facts: EndingFacts,
): Ruling<EndingRefusal> => {
  const { committee, openItems, meetings, children } = facts;
  if (committee.startsOn !== null && lastDay < committee.startsOn)
    return refused('committees.ends_before_it_starts', { committee: committee.name, startsOn: committee.startsOn });
  const [first] = meetings;
  if (first !== undefined)
    return refused('committees.meetings_to_come', { committee: committee.name, first, count: meetings.length });
  const [child] = children;
  if (child !== undefined)
    return refused('committees.children_go_on', {
      child: child.name,
      committee: committee.name,
      count: children.length,
    });
  const heir = decideSuccessor(lastDay, successor, facts);
  if (!heir.allowed || openItems === 0) return heir;
  if (successor === null) return refused('committees.open_items', { committee: committee.name, count: openItems });
  return allowed;
};

const decideSuccessor = (
  lastDay: string,
  successor: Successor | null,
  { committee }: EndingFacts,
): Ruling<EndingRefusal> => {
  if (successor === null) return allowed;
  if (successor.committeeId === committee.committeeId)
    return refused('committees.succeeds_itself', { committee: committee.name });
  const next = addDays(isoDate(lastDay), 1);
  return runsOn(successor, next)
    ? allowed
    : refused('committees.successor_does_not_stand', { successor: successor.name, next });
};
