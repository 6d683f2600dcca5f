import { formatDateWithWeekday } from '../dates/prose/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { KnownMeeting, OutsideValues } from './outside-meeting.ts';

/** What becomes of one meeting, before anybody asks whether its day is free. */
export interface Merged {
  readonly kind: 'add' | 'move' | 'cancel' | 'reinstate' | 'conflict' | 'unchanged';
  readonly after: OutsideValues;
  readonly sentence: string;
  readonly takeable: boolean;
}

type Field = 'heldOn' | 'startsAt' | 'place' | 'cancelled';
const fields: readonly Field[] = ['heldOn', 'startsAt', 'place', 'cancelled'];

const shown: Readonly<Record<Field, (values: OutsideValues) => string>> = {
  heldOn: ({ heldOn }) => formatDateWithWeekday(heldOn),
  startsAt: ({ startsAt }) => startsAt ?? 'no time',
  place: ({ place }) => place ?? 'no place',
  cancelled: ({ cancelled }) => (cancelled ? 'cancelled' : 'going ahead'),
};

const fromTo = (changed: readonly Field[], before: OutsideValues, after: OutsideValues): string =>
  changed.map((field) => `${shown[field](before)} → ${shown[field](after)}`).join('; ');

const against = (changed: readonly Field[], here: OutsideValues, there: OutsideValues): string =>
  changed.map((field) => `here ${shown[field](here)}, in the calendar ${shown[field](there)}`).join('; ');

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
    ? { kind: 'unchanged', after: plain(read), sentence: 'Cancelled before it was ever entered here.', takeable: false }
    : { kind: 'add', after: plain(read), sentence: 'It is not here yet.', takeable: true };

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
  if (theirs.length === 0) return { kind: 'unchanged', after: here, sentence: 'The same here.', takeable: false };
  const after = withTheirs(here, read, theirs);
  const disputed = theirs.filter((field) => known[field] !== null && (base === null || known[field] !== base[field]));
  if (disputed.length > 0)
    return {
      kind: 'conflict',
      after,
      takeable: true,
      sentence: `${base === null ? 'It was entered here by hand' : 'It was changed here since'}: ${against(disputed, known, read)}. Say which is right.`,
    };
  const filling = theirs.every((field) => known[field] === null);
  if (known.heldOn < today && !filling)
    return {
      kind: 'conflict',
      after,
      takeable: true,
      sentence: `The day is over (${shown.heldOn(known)}), and the calendar now says otherwise: ${against(theirs, known, read)}. Say which is right.`,
    };
  return { kind: kindOf(theirs, after), after, sentence: fromTo(theirs, known, after), takeable: true };
};
