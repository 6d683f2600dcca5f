import { sentence, type Sentence } from '@holdfast/words/sentence';
import { agendaPublication } from '../dates/agenda-publication.ts';
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
  'short_notice',
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
  readonly today: IsoDate;
  readonly committee: { readonly name: string; readonly startsOn: string | null } | null;
}

/**
 * What is said of a meeting to come for which the agenda can no longer be out as many clear days before as the law asks;
 * null where there is time, and of a day that is over. The law lets a council meet all the same where the meeting is
 * convened at shorter notice, and take an item that its chair considers urgent, for a reason that the minutes give: Local
 * Government Act 1972, s.100A(6), 100B(3)(a) and (4)(b), and its like in the other nations. So it needs the reason.
 * Example: England, on Monday 9 July 2012 for Thursday 12 July: the agenda had to be out by 4 July.
 */
const shortNotice = ({ calendar, heldOn, today }: Pick<Day, 'calendar' | 'heldOn' | 'today'>): Sentence | null => {
  const { date: latest, clearDays, source } = agendaPublication(calendar, heldOn);
  return heldOn < today || latest >= today
    ? null
    : sentence('meetings.short_notice', { next: heldOn, latest, clearDays, source });
};

/** Whether what follows asks for the reason why notice is short. */
export const needsNoticeReason = (follows: readonly ToConfirm[]): boolean =>
  follows.some(({ kind }) => kind === 'short_notice');

/**
 * Of a meeting on a day: that the day is no working day of the nation and the council, is before the committee began, or
 * is so near that notice is shorter than the law asks.
 * A committee that has ended by then is no question: it does not meet (decide-day.ts).
 */
export const dayToConfirm = ({ calendar, heldOn, today, committee }: Day): readonly ToConfirm[] => {
  const odd = oddDay(calendar, heldOn);
  const list: ToConfirm[] = odd === null ? [] : [{ kind: 'odd_day', sentence: odd }];
  if (committee !== null && committee.startsOn !== null && heldOn < committee.startsOn) {
    const { name, startsOn } = committee;
    list.push({
      kind: 'before_committee',
      sentence: sentence('meetings.before_committee', { committee: name, startsOn }),
    });
  }
  const short = shortNotice({ calendar, heldOn, today });
  if (short !== null) list.push({ kind: 'short_notice', sentence: short });
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
