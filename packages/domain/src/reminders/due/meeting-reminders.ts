import { type Sentence, sentence } from '@holdfast/words/sentence';
import { agendaPublication } from '../../dates/agenda-publication.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type DecidingBody, keyDecisionNotice } from '../../minutes/key-decision.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { firstLateDay, leadDays } from '../rules/lead-days.ts';
import type { Reminder } from './reminder.ts';
import type { ReminderKind } from '../rules/reminder-kind.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';

/** A meeting that is to be held, and whose agenda is not out. */
export interface MeetingFacts {
  readonly meetingId: string;
  readonly committee: string;
  readonly heldOn: IsoDate;
}

/** Key decisions that are to be taken at a meeting, and of which no notice is out. */
export interface NoticeFacts {
  readonly meetingId: string;
  /** Their titles; null for what is exempt, and not named in an email. */
  readonly decisions: readonly (string | null)[];
  readonly decidedOn: IsoDate;
  /** Who decides, in the council of that day. */
  readonly body: DecidingBody;
}

const nearMeeting = (
  kind: ReminderKind,
  meetingId: string,
  dueOn: IsoDate,
  because: Sentence,
  { rules, calendar, today, until }: MeetingDay & { readonly until: IsoDate },
): readonly Reminder[] => {
  const firstAskOn = leadDays(kind, dueOn, rules, calendar)[0] ?? firstLateDay(calendar, dueOn);
  if (!rules.on || rules.off.includes(kind) || today < firstAskOn || today > until) return [];
  return [{ kind, recommendationId: null, actionId: null, meetingId, dueOn, because, urgent: false, firstAskOn }];
};

interface MeetingDay {
  readonly rules: ReminderRules;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
}

/**
 * The legal day for the agenda is near, or past: told until the day of the meeting.
 * Example: in England, for a meeting on 2012-07-12 and three working days' lead, from 2012-06-29.
 */
export const meetingReminders = (
  { meetingId, committee, heldOn }: MeetingFacts,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Reminder[] => {
  const { date, clearDays, source } = agendaPublication(calendar, heldOn);
  const because = sentence('reminders.agenda_to_publish', {
    committee,
    heldOn,
    publishBy: date,
    clearDays,
    source,
  });
  return nearMeeting('publication_near', meetingId, date, because, { rules, calendar, today, until: heldOn });
};

const noticeWanted = (
  decisions: readonly (string | null)[],
  when: { readonly decidedOn: IsoDate; readonly publishBy: IsoDate; readonly source: string },
): Sentence => {
  const titles = decisions.filter((title) => title !== null).map((title) => `“${title}”`);
  const [count, title] = [decisions.length - titles.length, titles[0]];
  if (title === undefined) return sentence('reminders.notice_of_exempt', { ...when, count });
  if (count > 0) return sentence('reminders.notice_with_exempt', { ...when, titles, count });
  return titles.length === 1
    ? sentence('reminders.notice_of_titled', { ...when, title })
    : sentence('reminders.notice_of_several', { ...when, titles });
};

/** Notice of a key decision becomes too short, where a law wants one of this body on that day. */
export const noticeReminder = (
  { meetingId, decisions, decidedOn, body }: NoticeFacts,
  rules: ReminderRules,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Reminder[] => {
  const notice = keyDecisionNotice(body, decidedOn, calendar.closures);
  if (notice === null) return [];
  const { latest, source } = notice;
  const because = noticeWanted(decisions, { decidedOn, publishBy: latest, source });
  return nearMeeting('notice_short', meetingId, latest, because, { rules, calendar, today, until: decidedOn });
};
