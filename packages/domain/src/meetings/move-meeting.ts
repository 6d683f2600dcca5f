import { sentence, type Sentence } from '@holdfast/words/sentence';
import { agendaPublication } from '../dates/agenda-publication.ts';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import { callInWindow, leadBefore } from '../dates/periods.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import { oddDay } from './odd-day.ts';

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
  readonly sentence: Sentence;
}

export type MoveRefusal = 'meetings.held_already' | 'meetings.into_the_past' | 'meetings.too_far';

/**
 * Whether a meeting may be moved to a day: one that was held stays where it was. A day that leaves too little time to
 * publish the agenda is to be confirmed, with the reason (to-confirm.ts).
 */
export const decideMove = (
  heldOn: IsoDate,
  next: IsoDate,
  { today }: Pick<MoveFacts, 'today'>,
): Ruling<MoveRefusal> => {
  if (heldOn < today) return refused('meetings.held_already', { heldOn });
  if (next < today) return refused('meetings.into_the_past', { next });
  if (daysBetween(today, next) > 1_100) return refused('meetings.too_far', { next });
  return allowed;
};

const wanted = ({ side, weekday }: Dependant, day: IsoDate): IsoDate => {
  const back = (weekdayOf(day) - weekday + 7) % 7 || 7;
  const on = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return addDays(day, side === 'before' ? -back : on);
};

/** A day that hangs on the meeting's, before and after; nothing where it stays. */
const shifted = (
  kind: 'publication' | 'reports' | 'updates',
  before: IsoDate,
  after: IsoDate,
): readonly Consequence[] =>
  before === after ? [] : [{ kind, before, after, sentence: sentence(shiftedWords[kind], { before, after }) }];

const shiftedWords = {
  publication: 'meetings.publication_moves',
  reports: 'meetings.reports_move',
  updates: 'meetings.updates_move',
} as const;

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
    ...shifted('publication', old.publication, now.publication),
    ...shifted('reports', old.reports, now.reports),
    ...shifted('updates', old.updates, now.updates),
  ];
  const note = (kind: ConsequenceKind, why: Sentence, before: IsoDate | null = null, after: IsoDate | null = null) =>
    list.push({ kind, before, after, sentence: why });
  const [gone, come] = [
    facts.dueBackBefore.filter((one) => !facts.dueBackAfter.includes(one)),
    facts.dueBackAfter.filter((one) => !facts.dueBackBefore.includes(one)),
  ];
  const staying = facts.dueBackBefore.length - gone.length;
  if (staying > 0) note('due_back', sentence('meetings.due_back_moves', { count: staying, next }), heldOn, next);
  if (come.length > 0)
    note('due_back', sentence('meetings.due_back_comes', { references: come, count: come.length }), null, next);
  if (gone.length > 0)
    note('due_back', sentence('meetings.due_back_goes', { references: gone, count: gone.length, next }), heldOn, null);
  if (facts.isExecutive) {
    const [shut, open] = [callInWindow(calendar, heldOn, leads.callIn), callInWindow(calendar, next, leads.callIn)];
    if (shut.closes !== open.closes)
      note(
        'call_in',
        sentence('meetings.call_in_moves', { after: open.closes, before: shut.closes }),
        shut.closes,
        open.closes,
      );
  }
  for (const dependant of facts.dependants) {
    const [was, is] = [wanted(dependant, heldOn), wanted(dependant, next)];
    if (was === is || dependant.meetings.includes(is)) continue;
    const meets = dependant.meetings.includes(was)
      ? sentence('meetings.dependant_meets', { was })
      : sentence('meetings.dependant_has_none');
    const wish = { dependant: dependant.committee, committee, is, meets };
    note('dependant', sentence(beside[dependant.side], wish), was, is);
  }
  for (const other of facts.sameDay) {
    note('same_day', sameDay(other), null, next);
  }
  if (weekdayOf(heldOn) !== weekdayOf(next))
    note('weekday', sentence('meetings.weekday_changes', { heldOn, next }), heldOn, next);
  const odd = oddDay(calendar, next);
  if (odd !== null) note('holiday', odd, null, next);
  return list;
};

const beside = { before: 'meetings.dependant_before', after: 'meetings.dependant_after' } as const;

const sameDay = ({ committee, startsAt, place }: MoveFacts['sameDay'][number]): Sentence => {
  if (startsAt !== null && place !== null) return sentence('meetings.same_day_at_in', { committee, startsAt, place });
  if (startsAt !== null) return sentence('meetings.same_day_at', { committee, startsAt });
  return place === null
    ? sentence('meetings.same_day', { committee })
    : sentence('meetings.same_day_in', { committee, place });
};
