import { agendaPublication } from '../dates/agenda-publication.ts';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { formatDate, formatDateWithWeekday, weekdayName } from '../dates/date-names.ts';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import { callInWindow, leadBefore } from '../dates/periods.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

export interface MeetingLeads {
  /** Working days before the agenda is published. */
  readonly reports: number;
  readonly updates: number;
  /** Working days after a decision is published, in which it can be called in. */
  readonly callIn: number;
}

export interface MeetingDays {
  readonly publication: IsoDate;
  readonly clearDays: number;
  readonly reports: IsoDate;
  readonly updates: IsoDate;
}

/**
 * The days that hang on the day of a meeting: when its agenda has to be out by law, and the working days before that by
 * which reports and updates have to be in.
 * Example: England, 2012-07-12, five days for reports: agenda 2012-07-04, reports 2012-06-27.
 */
export const daysOfMeeting = (calendar: WorkingCalendar, heldOn: IsoDate, leads: MeetingLeads): MeetingDays => {
  const agenda = agendaPublication(calendar, heldOn);
  return {
    publication: agenda.date,
    clearDays: agenda.clearDays,
    reports: leadBefore(calendar, agenda.date, leads.reports),
    updates: leadBefore(calendar, agenda.date, leads.updates),
  };
};

/** Another committee that means to meet on a weekday before, or after, each meeting of this body. */
export interface Dependant {
  readonly committee: string;
  readonly side: 'before' | 'after';
  readonly weekday: number;
  /** Its meetings around the day. */
  readonly meetings: readonly IsoDate[];
}

export interface MoveFacts {
  readonly committee: string;
  readonly isExecutive: boolean;
  readonly calendar: WorkingCalendar;
  readonly leads: MeetingLeads;
  readonly today: IsoDate;
  /** What stands on its agenda by itself, by reference, on the day as it was and on the new one. */
  readonly dueBackBefore: readonly string[];
  readonly dueBackAfter: readonly string[];
  readonly dependants: readonly Dependant[];
  /** Committees that meet on the new day already. */
  readonly sameDay: readonly {
    readonly committee: string;
    readonly startsAt: string | null;
    readonly place: string | null;
  }[];
}

export const consequenceKinds = [
  'publication',
  'reports',
  'updates',
  'due_back',
  'call_in',
  'dependant',
  'same_day',
  'weekday',
  'holiday',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];

export interface Consequence {
  readonly kind: ConsequenceKind;
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
  readonly sentence: string;
}

export type MoveRefusal = 'too_late_to_publish' | 'held_already' | 'into_the_past' | 'too_far';

/**
 * Whether a meeting may be moved to a day: one that was held stays where it was, and a new day leaves time to publish
 * the agenda (Local Government Act 1972, s.100B, and its like in the other nations).
 */
export const decideMove = (
  heldOn: IsoDate,
  next: IsoDate,
  { calendar, today }: Pick<MoveFacts, 'calendar' | 'today'>,
): Ruling<MoveRefusal> => {
  if (heldOn < today)
    return refusedInEnglish(
      'held_already',
      `The meeting was held on ${formatDate(heldOn)}. A day that is over is not moved.`,
    );
  if (next < today) return refusedInEnglish('into_the_past', `${formatDate(next)} is over. Choose a day to come.`);
  if (daysBetween(today, next) > 1_100)
    return refusedInEnglish('too_far', `${formatDate(next)} is more than three years ahead. Check the year.`);
  const agenda = agendaPublication(calendar, next);
  if (agenda.date < today && next !== heldOn)
    return refusedInEnglish(
      'too_late_to_publish',
      `For a meeting on ${formatDate(next)} the agenda had to be published by ${formatDate(agenda.date)}: ${agenda.clearDays} clear days before (${agenda.source}). Choose a later day.`,
    );
  return allowed;
};

const wanted = ({ side, weekday }: Dependant, day: IsoDate): IsoDate => {
  const back = (weekdayOf(day) - weekday + 7) % 7 || 7;
  const on = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return addDays(day, side === 'before' ? -back : on);
};

/** A day that hangs on the meeting's, before and after; nothing where it stays. */
const shifted = (kind: ConsequenceKind, what: string, before: IsoDate, after: IsoDate): readonly Consequence[] =>
  before === after
    ? []
    : [{ kind, before, after, sentence: `${what} by ${formatDate(after)} instead of ${formatDate(before)}.` }];

/**
 * Everything that moves along with a meeting: the day of its agenda, of its reports and updates; what is due back at it;
 * the call-in window of what an executive decides there; the committees that mean to meet before it. Told before
 * anything is written. A meeting that stays where it is moves nothing.
 * Example: Cabinet from 2012-08-21 to 2012-08-28 with a committee on "the Thursday before each Cabinet": it meets on
 * 2012-08-16 and would now be wanted on 2012-08-23.
 */
export const whatMoves = (heldOn: IsoDate, next: IsoDate, facts: MoveFacts): readonly Consequence[] => {
  if (heldOn === next) return [];
  const { calendar, leads, committee } = facts;
  const [old, now] = [daysOfMeeting(calendar, heldOn, leads), daysOfMeeting(calendar, next, leads)];
  const list: Consequence[] = [
    ...shifted('publication', 'The agenda has to be published', old.publication, now.publication),
    ...shifted('reports', 'Reports are due', old.reports, now.reports),
    ...shifted('updates', 'Updates are due, and people are asked for them', old.updates, now.updates),
  ];
  const note = (kind: ConsequenceKind, sentence: string, before: IsoDate | null = null, after: IsoDate | null = null) =>
    list.push({ kind, before, after, sentence });
  const [gone, come] = [
    facts.dueBackBefore.filter((one) => !facts.dueBackAfter.includes(one)),
    facts.dueBackAfter.filter((one) => !facts.dueBackBefore.includes(one)),
  ];
  const staying = facts.dueBackBefore.length - gone.length;
  if (staying > 0)
    note(
      'due_back',
      `${staying} due back at it ${staying === 1 ? 'moves' : 'move'} along, and ${staying === 1 ? 'is' : 'are'} dealt with on ${formatDate(next)}.`,
      heldOn,
      next,
    );
  if (come.length > 0)
    note('due_back', `${come.join(', ')} ${come.length === 1 ? 'comes' : 'come'} back at it as well.`, null, next);
  if (gone.length > 0)
    note(
      'due_back',
      `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} not yet due back on ${formatDate(next)}.`,
      heldOn,
      null,
    );
  if (facts.isExecutive) {
    const [shut, open] = [callInWindow(calendar, heldOn, leads.callIn), callInWindow(calendar, next, leads.callIn)];
    if (shut.closes !== open.closes)
      note(
        'call_in',
        `What is decided there and published that day can be called in until ${formatDate(open.closes)} instead of ${formatDate(shut.closes)}.`,
        shut.closes,
        open.closes,
      );
  }
  for (const dependant of facts.dependants) {
    const [was, is] = [wanted(dependant, heldOn), wanted(dependant, next)];
    if (was === is || dependant.meetings.includes(is)) continue;
    const weekday = weekdayName(dependant.weekday);
    const meets = dependant.meetings.includes(was)
      ? `It meets on ${formatDate(was)}.`
      : 'It has no meeting on that day yet.';
    note(
      'dependant',
      `${dependant.committee} wants to meet on the ${weekday} ${dependant.side} each ${committee}: that is ${formatDate(is)} now. ${meets}`,
      was,
      is,
    );
  }
  for (const other of facts.sameDay) {
    const where = [
      other.startsAt === null ? '' : `at ${other.startsAt}`,
      other.place === null ? '' : `in ${other.place}`,
    ];
    note('same_day', [`${other.committee} meets on that day`, ...where.filter(Boolean)].join(' ') + '.', null, next);
  }
  if (weekdayOf(heldOn) !== weekdayOf(next))
    note(
      'weekday',
      `It moves from a ${weekdayName(weekdayOf(heldOn))} to a ${weekdayName(weekdayOf(next))}.`,
      heldOn,
      next,
    );
  const holiday = bankHolidayOn(calendar.nation, next);
  if (holiday !== null || weekdayOf(next) > 5 || calendar.closures.includes(next))
    note(
      'holiday',
      `${formatDateWithWeekday(next)} is no working day${holiday === null ? '' : `: ${holiday.name}`}.`,
      null,
      next,
    );
  return list;
};
