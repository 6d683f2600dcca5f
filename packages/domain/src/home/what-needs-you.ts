import type { IsoDate } from '../calendar/iso-date.ts';
import type { Role } from '../councils/role.ts';
import type { StoredStatus } from '../recommendations/core-status.ts';
import type { Overdue } from '../recommendations/overdue.ts';
import { isClosed } from '../recommendations/status-transitions.ts';

export interface HomeRecommendation {
  readonly id: string;
  readonly reference: string;
  /** The committee's words. */
  readonly words: string;
  readonly status: StoredStatus;
  readonly overdue: readonly Overdue[];
  /** The next thing that is due and not late, or null. */
  readonly next: { readonly what: Overdue['what']; readonly due: IsoDate } | null;
  /** The last day on which anything about it changed, or null. */
  readonly changedOn: IsoDate | null;
  /** It is this person's to answer for. */
  readonly mine: boolean;
}

export interface HomeImport {
  readonly id: string;
  readonly name: string;
  readonly waitingSince: IsoDate;
}

export interface HomeFacts {
  readonly recommendations: readonly HomeRecommendation[];
  /** Papers that are read and wait for somebody to confirm them. */
  readonly imports: readonly HomeImport[];
  /** The last day for updates before the next meeting, or null when no meeting is planned. */
  readonly updatesDue: IsoDate | null;
  readonly lastMeeting: IsoDate | null;
}

export const homeListKinds = [
  'what_you_owe',
  'overdue_responses',
  'overdue_actions',
  'updates_due',
  'to_verify',
  'imports_waiting',
  'changed_since_last_meeting',
] as const;
export type HomeListKind = (typeof homeListKinds)[number];

export interface HomeItem {
  /** Of the recommendation, or of the import in `imports_waiting`. */
  readonly id: string;
  readonly reference: string;
  readonly words: string;
  /** What the list is sorted by: when it was due, is due, waits since or changed. */
  readonly date: IsoDate | null;
  /** Why it is in the list, where a rule put it there. */
  readonly because: string | null;
}

export interface HomeList {
  readonly kind: HomeListKind;
  readonly items: readonly HomeItem[];
}

const item = (one: HomeRecommendation, date: IsoDate | null, because: string | null = null): HomeItem => ({
  id: one.id,
  reference: one.reference,
  words: one.words,
  date,
  because,
});

/** Oldest first, what has no date last, else in the order given. */
const oldestFirst = (items: readonly HomeItem[]): readonly HomeItem[] =>
  items.toSorted((a, b) =>
    a.date === b.date ? 0 : a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1,
  );

const late = (facts: HomeFacts, what: Overdue['what']): readonly HomeItem[] =>
  facts.recommendations.flatMap((one) =>
    one.overdue
      .filter((overdue) => overdue.what === what)
      .slice(0, 1)
      .map((overdue) => item(one, overdue.due, overdue.because)),
  );

/** Each recommendation once, at the earliest day on which something of it is or was due. */
const owed = (facts: HomeFacts): readonly HomeItem[] =>
  facts.recommendations
    .filter((one) => one.mine && !isClosed(one.status))
    .flatMap((one) => {
      const [first] = one.overdue.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
      if (first !== undefined) return [item(one, first.due, first.because)];
      return one.next === null ? [] : [item(one, one.next.due)];
    });

const updates = (facts: HomeFacts): readonly HomeItem[] =>
  facts.recommendations.flatMap((one) => {
    const overdue = one.overdue.find(({ what }) => what === 'update');
    if (overdue !== undefined) return [item(one, overdue.due, overdue.because)];
    if (facts.updatesDue === null || one.next?.what !== 'update' || one.next.due > facts.updatesDue) return [];
    return [item(one, one.next.due)];
  });

const changed = (facts: HomeFacts): readonly HomeItem[] =>
  facts.recommendations
    .filter(({ changedOn }) => changedOn !== null && (facts.lastMeeting === null || changedOn > facts.lastMeeting))
    .map((one) => item(one, one.changedOn));

const lists: Readonly<Record<HomeListKind, (facts: HomeFacts) => readonly HomeItem[]>> = {
  what_you_owe: (facts) => oldestFirst(owed(facts)),
  overdue_responses: (facts) => oldestFirst(late(facts, 'response')),
  overdue_actions: (facts) => oldestFirst(late(facts, 'action')),
  updates_due: (facts) => oldestFirst(updates(facts)),
  to_verify: (facts) =>
    oldestFirst(
      facts.recommendations
        .filter(({ status }) => status === 'claimed_complete')
        .map((one) => item(one, one.changedOn)),
    ),
  imports_waiting: (facts) =>
    oldestFirst(
      facts.imports.map(({ id, name, waitingSince }) => ({
        id,
        reference: '',
        words: name,
        date: waitingSince,
        because: null,
      })),
    ),
  changed_since_last_meeting: (facts) => [...oldestFirst(changed(facts))].reverse(),
};

const officers: readonly HomeListKind[] = [
  'overdue_responses',
  'updates_due',
  'to_verify',
  'imports_waiting',
  'overdue_actions',
];

const listsOf: Readonly<Record<Role, readonly HomeListKind[]>> = {
  responder: ['what_you_owe'],
  scrutiny_officer: officers,
  council_administrator: officers,
  committee_member: ['changed_since_last_meeting', 'overdue_responses', 'to_verify'],
  read_only: ['changed_since_last_meeting'],
};

/**
 * What the home page puts before a person, by role: what a responder owes, oldest first; what the scrutiny officer has
 * to chase; what changed for a councillor, newest first. A person with several roles sees every list once. Empty
 * lists stay, so that the page can say that there is nothing to do.
 * Example: a responder with one overdue response gets `what_you_owe` with one item, dated with the day it was due.
 */
export const whatNeedsYou = (roles: readonly Role[], facts: HomeFacts): readonly HomeList[] => {
  const wanted = new Set(roles.flatMap((role) => listsOf[role]));
  return homeListKinds.filter((kind) => wanted.has(kind)).map((kind) => ({ kind, items: lists[kind](facts) }));
};
