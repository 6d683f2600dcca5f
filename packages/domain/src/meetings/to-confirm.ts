import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { oddDay } from './odd-day.ts';

/**
 * What follows from entering, moving or calling off a meeting and is not what anybody would expect: somebody says of each
 * that it is meant, by its name here, before it is written. From a form and from a program alike.
 */
export const confirmables = [
  'odd_day',
  'before_committee',
  'agenda_out',
  'minutes',
  'due_back',
  'updates',
  'calendars',
] as const;
export type Confirmable = (typeof confirmables)[number];

export interface ToConfirm {
  readonly kind: Confirmable;
  readonly sentence: Sentence;
}

/** What is to be confirmed and has not been. */
export const unconfirmed = (follows: readonly ToConfirm[], confirmed: readonly Confirmable[]): readonly ToConfirm[] =>
  follows.filter(({ kind }) => !confirmed.includes(kind));

interface Day {
  readonly calendar: WorkingCalendar;
  readonly heldOn: IsoDate;
  readonly committee: { readonly name: string; readonly startsOn: string | null } | null;
}

/**
 * Of a meeting on a day: that the day is no working day of the nation and the council, or is before the committee began.
 * A committee that has ended by then is no question: it does not meet (decide-day.ts).
 */
export const dayToConfirm = ({ calendar, heldOn, committee }: Day): readonly ToConfirm[] => {
  const odd = oddDay(calendar, heldOn);
  const list: ToConfirm[] = odd === null ? [] : [{ kind: 'odd_day', sentence: odd }];
  if (committee !== null && committee.startsOn !== null && heldOn < committee.startsOn) {
    const { name, startsOn } = committee;
    list.push({
      kind: 'before_committee',
      sentence: sentence('meetings.before_committee', { committee: name, startsOn }),
    });
  }
  return list;
};

/** Of a meeting that moves: its new day, an agenda that went out for the old one, and minutes that are written of it. */
export const moveToConfirm = (
  day: Day,
  { agendaPublishedOn, minutes }: { readonly agendaPublishedOn: string | null; readonly minutes: number },
): readonly ToConfirm[] => {
  const list = [...dayToConfirm(day)];
  if (agendaPublishedOn !== null)
    list.push({
      kind: 'agenda_out',
      sentence: sentence('meetings.move_agenda_out', { publishedOn: agendaPublishedOn }),
    });
  if (minutes > 0) list.push({ kind: 'minutes', sentence: sentence('meetings.move_minutes', { count: minutes }) });
  return list;
};
