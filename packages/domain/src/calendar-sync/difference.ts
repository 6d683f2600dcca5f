import { type Sentence, sentence, type Words } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { AssignedMeeting } from './assign-committees.ts';
import { type DifferenceKind, type Merged, mergeMeeting } from './merge-meeting.ts';
import { type KnownMeeting, type OutsideValues, seriesOf } from './outside-meeting.ts';

/** One line of what would change, with why. */
export interface DifferenceItem {
  /** Names the line within its difference. */
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly committeeId: string;
  readonly meetingId: string | null;
  readonly outsideId: string | null;
  readonly title: string;
  /** As it stands here; null for a meeting that is not here yet. */
  readonly before: OutsideValues | null;
  /** As it would stand here. */
  readonly after: OutsideValues;
  /** What the calendar says, to be remembered once the line is settled. */
  readonly says: OutsideValues;
  /** Earlier readings keep a text. */
  readonly sentence: Words;
  /** Whether a person may take the calendar's side of a conflict. */
  readonly takeable: boolean;
}

export interface Known {
  readonly meetings: readonly KnownMeeting[];
  /** The window of the reading, both days included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
}

export interface Read {
  readonly meetings: readonly AssignedMeeting[];
  /** Every meeting that the calendar lists, also those that could not be read or are of no committee here. */
  readonly listed: readonly string[];
}

export type Difference =
  | { readonly ok: true; readonly items: readonly DifferenceItem[] }
  /** What was read cannot be the council's calendar: nothing is proposed. */
  | { readonly ok: false; readonly sentence: Sentence };

const dayKey = (committeeId: string, heldOn: string): string => `${committeeId} ${heldOn}`;

interface Pair {
  readonly read: AssignedMeeting;
  readonly known: KnownMeeting | null;
}

/** Who is who: by the number that the calendar gave before, else by the committee's one meeting on that day. */
const pairsOf = (read: Read, { meetings }: Known): Pair[] => {
  const byOutside = new Map(meetings.flatMap((meeting) => (meeting.link ? [[meeting.link.outsideId, meeting]] : [])));
  // Where one of a day was called off and another goes ahead, the calendar means the one that goes ahead.
  const free = new Map(
    [...meetings.filter(({ cancelled }) => cancelled), ...meetings.filter(({ cancelled }) => !cancelled)].flatMap(
      (meeting) => (meeting.link ? [] : [[dayKey(meeting.committeeId, meeting.heldOn), meeting]]),
    ),
  );
  return read.meetings.map((found) => {
    const linked = byOutside.get(found.outsideId);
    if (linked !== undefined) return { read: found, known: linked };
    const key = dayKey(found.committeeId, found.heldOn);
    const sameDay = free.get(key) ?? null;
    free.delete(key);
    return { read: found, known: sameDay };
  });
};

interface Line {
  readonly item: DifferenceItem;
  /** The day that the meeting would leave free, and the one that it would take; null for a meeting that is off. */
  readonly leaves: string | null;
  readonly takes: string | null;
}

const dayOf = (committeeId: string, values: OutsideValues | null): string | null =>
  values === null || values.cancelled ? null : dayKey(committeeId, values.heldOn);

const lineOf = (item: DifferenceItem): Line => {
  const isNothing = item.kind === 'unchanged';
  return {
    item,
    leaves: isNothing ? null : dayOf(item.committeeId, item.before),
    takes: isNothing ? null : dayOf(item.committeeId, item.after),
  };
};

const itemOf = ({ read, known }: Pair, merged: Merged): DifferenceItem => ({
  key: read.outsideId,
  kind: merged.kind,
  committeeId: known?.committeeId ?? read.committeeId,
  meetingId: known?.meetingId ?? null,
  outsideId: read.outsideId,
  title: read.title,
  before: known && values(known),
  after: merged.after,
  says: remembered(read, known?.link?.said ?? null),
  sentence: merged.sentence,
  takeable: merged.takeable,
});

/** What the calendar does not say this time, and where a cancelled meeting would have been, stays as it said before. */
const remembered = (read: OutsideValues, said: OutsideValues | null): OutsideValues =>
  read.cancelled
    ? { ...values(said ?? read), cancelled: true }
    : {
        ...values(read),
        startsAt: read.startsAt ?? said?.startsAt ?? null,
        place: read.place ?? said?.place ?? null,
      };

const values = ({ heldOn, startsAt, place, cancelled }: OutsideValues): OutsideValues => ({
  heldOn,
  startsAt,
  place,
  cancelled,
});

const occupied = (item: DifferenceItem): DifferenceItem => ({
  ...item,
  kind: 'conflict',
  takeable: false,
  sentence: sentence('calendarSync.another_that_day', { heldOn: item.after.heldOn }),
});

/** What a person decides comes last: by then every other line has its day. */
const surestFirst = (items: readonly DifferenceItem[]): DifferenceItem[] => [
  ...items.filter(({ kind }) => kind !== 'conflict'),
  ...items.filter(({ kind }) => kind === 'conflict'),
];

/**
 * A committee meets once a day. Lines are let through while their day is free or has been left by a line before them,
 * so that a meeting can move to a day that another one leaves; what is still in the way at the end is a conflict. The
 * order that comes out is the order in which the lines can be carried out.
 */
const oneADay = (items: readonly DifferenceItem[], known: readonly KnownMeeting[]): DifferenceItem[] => {
  const taken = new Set(known.map((meeting) => dayOf(meeting.committeeId, meeting)));
  const through: DifferenceItem[] = [];
  let waiting = items.map(lineOf);
  for (;;) {
    const next: Line[] = [];
    for (const asked of waiting) {
      const { item, leaves, takes } = asked;
      const stays = takes === leaves;
      if (takes !== null && !stays && taken.has(takes)) {
        next.push(asked);
        continue;
      }
      through.push(item);
      // A conflict takes no day and leaves none until somebody has decided it.
      if (item.kind === 'conflict' || stays) continue;
      if (takes !== null) taken.add(takes);
      taken.delete(leaves);
    }
    if (next.length === waiting.length) return surestFirst([...through, ...next.map(({ item }) => occupied(item))]);
    waiting = next;
  }
};

/** Meetings still to come that this calendar told of before and tells of no more. */
const goneFrom = (read: Read, { meetings, from, to, today }: Known): DifferenceItem[] => {
  const listed = new Set(read.listed);
  const told = (outsideId: string): boolean => listed.has(outsideId) || listed.has(seriesOf(outsideId) ?? outsideId);
  const within = (day: string): boolean => day >= from && day <= to && day >= today;
  return meetings.flatMap((known): DifferenceItem[] => {
    const { link } = known;
    if (link === null || told(link.outsideId) || known.cancelled || link.said.cancelled) return [];
    if (!within(link.said.heldOn) || !within(known.heldOn)) return [];
    const edited = known.heldOn !== link.said.heldOn || known.startsAt !== link.said.startsAt;
    return [
      {
        key: `gone ${known.meetingId}`,
        kind: edited ? 'conflict' : 'cancel',
        committeeId: known.committeeId,
        meetingId: known.meetingId,
        outsideId: link.outsideId,
        title: '',
        before: values(known),
        after: { ...values(known), cancelled: true },
        says: { ...link.said, cancelled: true },
        sentence: edited ? sentence('calendarSync.gone_changed_here') : sentence('calendarSync.gone'),
        takeable: true,
      },
    ];
  });
};

/** Three times what a council of sixty committees holds in a year. */
const mostChanges = 2_000;

/**
 * What would change here if the calendar were followed: meetings to add, to move, to cancel, what stays, and what only
 * a person can decide because it was edited here since. Carrying it out and asking again gives nothing but "unchanged".
 * Example: a panel of 12 July that the calendar now gives for 14 July is one line, "move".
 */
export const differenceOf = (read: Read, known: Known): Difference => {
  const expected = known.meetings.filter(
    ({ link, cancelled }) =>
      link !== null && !cancelled && link.said.heldOn >= known.from && link.said.heldOn <= known.to,
  ).length;
  if (read.meetings.length === 0 && expected > 0)
    return {
      ok: false,
      sentence: sentence('calendarSync.suddenly_empty', { from: known.from, to: known.to, before: expected }),
    };
  const seen = new Set<string>();
  const lines = pairsOf(read, known).flatMap((pair) => {
    if (seen.has(pair.read.outsideId)) return [];
    seen.add(pair.read.outsideId);
    return [itemOf(pair, mergeMeeting(pair.known, pair.read, known.today))];
  });
  const items = oneADay([...lines, ...goneFrom(read, known)], known.meetings);
  const changes = items.filter(({ kind }) => kind !== 'unchanged').length;
  if (changes > mostChanges) return { ok: false, sentence: sentence('calendarSync.too_many_changes', { changes }) };
  return { ok: true, items };
};
