import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { KnownMeeting, OutsideValues } from './outside-meeting.ts';

/** What a calendar would do with a meeting, or that a person has to decide. */
export const differenceKinds = ['add', 'move', 'cancel', 'reinstate', 'conflict', 'unchanged'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What becomes of one meeting, before anybody asks whether its day is free. */
export interface Merged {
  readonly kind: DifferenceKind;
  readonly after: OutsideValues;
  readonly sentence: Sentence;
  readonly takeable: boolean;
}

const fields = ['heldOn', 'startsAt', 'place', 'cancelled'] as const;
type Field = (typeof fields)[number];

/** What the calendar changes of one field: it never takes away a time or a place. */
const becomes = (field: Field, before: OutsideValues, after: OutsideValues): Sentence => {
  const [startsAt, place] = [after.startsAt ?? '', after.place ?? ''];
  switch (field) {
    case 'heldOn':
      return sentence('calendarSync.day_moves', { before: before.heldOn, after: after.heldOn });
    case 'startsAt':
      return before.startsAt === null
        ? sentence('calendarSync.time_added', { after: startsAt })
        : sentence('calendarSync.time_moves', { before: before.startsAt, after: startsAt });
    case 'place':
      return before.place === null
        ? sentence('calendarSync.place_added', { after: place })
        : sentence('calendarSync.place_moves', { before: before.place, after: place });
    case 'cancelled':
      return after.cancelled ? sentence('calendarSync.is_cancelled') : sentence('calendarSync.goes_ahead');
  }
};

/** How one field stands here and there. */
const differs = (field: Field, here: OutsideValues, there: OutsideValues): Sentence => {
  const [startsAt, place] = [there.startsAt ?? '', there.place ?? ''];
  switch (field) {
    case 'heldOn':
      return sentence('calendarSync.day_differs', { here: here.heldOn, there: there.heldOn });
    case 'startsAt':
      return here.startsAt === null
        ? sentence('calendarSync.time_missing', { there: startsAt })
        : sentence('calendarSync.time_differs', { here: here.startsAt, there: startsAt });
    case 'place':
      return here.place === null
        ? sentence('calendarSync.place_missing', { there: place })
        : sentence('calendarSync.place_differs', { here: here.place, there: place });
    case 'cancelled':
      return there.cancelled ? sentence('calendarSync.cancelled_there') : sentence('calendarSync.cancelled_here');
  }
};

const changes = (changed: readonly Field[], before: OutsideValues, after: OutsideValues): Sentence =>
  sentence('calendarSync.changes', { all: changed.map((field) => becomes(field, before, after)) });

const differences = (changed: readonly Field[], here: OutsideValues, there: OutsideValues): readonly Sentence[] =>
  changed.map((field) => differs(field, here, there));

/**
 * A calendar that does not say the time or the place takes neither away, and where a cancelled meeting would have been
 * does not matter.
 */
const told = (read: OutsideValues, field: Field): boolean =>
  read.cancelled ? field === 'cancelled' : read[field] !== null;

const withTheirs = (here: OutsideValues, there: OutsideValues, changed: readonly Field[]): OutsideValues => ({
  heldOn: changed.includes('heldOn') ? there.heldOn : here.heldOn,
  startsAt: changed.includes('startsAt') ? there.startsAt : here.startsAt,
  place: changed.includes('place') ? there.place : here.place,
  cancelled: changed.includes('cancelled') ? there.cancelled : here.cancelled,
});

const plain = ({ heldOn, startsAt, place, cancelled }: OutsideValues): OutsideValues => ({
  heldOn,
  startsAt,
  place,
  cancelled,
});

const fresh = (read: OutsideValues): Merged =>
  read.cancelled
    ? {
        kind: 'unchanged',
        after: plain(read),
        sentence: sentence('calendarSync.cancelled_before_entered'),
        takeable: false,
      }
    : { kind: 'add', after: plain(read), sentence: sentence('calendarSync.not_here_yet'), takeable: true };

const kindOf = (changed: readonly Field[], after: OutsideValues): 'move' | 'cancel' | 'reinstate' => {
  if (!changed.includes('cancelled')) return 'move';
  return after.cancelled ? 'cancel' : 'reinstate';
};

/**
 * What stands here, what the calendar said when it was last settled, and what it says now. Only what the calendar has
 * changed since is taken; where it was changed here as well, or was never settled and stands differently, a person
 * decides. What is blank here is filled. A day that is over is not moved by a calendar.
 */
export const mergeMeeting = (known: KnownMeeting | null, read: OutsideValues, today: IsoDate): Merged => {
  if (known === null) return fresh(read);
  const base = known.link?.said ?? null;
  const theirs = fields.filter(
    (field) => told(read, field) && read[field] !== known[field] && (base === null || read[field] !== base[field]),
  );
  const here = plain(known);
  if (theirs.length === 0)
    return { kind: 'unchanged', after: here, sentence: sentence('calendarSync.same_here'), takeable: false };
  const after = withTheirs(here, read, theirs);
  const disputed = theirs.filter((field) => known[field] !== null && (base === null || known[field] !== base[field]));
  if (disputed.length > 0) {
    const told = { differences: differences(disputed, known, read) };
    const why =
      base === null ? sentence('calendarSync.entered_by_hand', told) : sentence('calendarSync.changed_here', told);
    return { kind: 'conflict', after, takeable: true, sentence: why };
  }
  const filling = theirs.every((field) => known[field] === null);
  if (known.heldOn < today && !filling) {
    const why = sentence('calendarSync.day_over', { differences: differences(theirs, known, read) });
    return { kind: 'conflict', after, takeable: true, sentence: why };
  }
  return { kind: kindOf(theirs, after), after, sentence: changes(theirs, known, after), takeable: true };
};
