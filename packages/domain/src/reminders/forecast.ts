import { formatDate } from '../calendar/date-names.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Directory, Recipient } from './directory.ts';
import { dueByDay, type Watched } from './due-by-day.ts';
import { type MeetingFacts, meetingReminders, type NoticeFacts, noticeReminder } from './meeting-reminders.ts';
import type { Pause } from './pauses.ts';
import { type DigestKind, type DigestOfDay, type DigestPlan, planDigests } from './plan-digests.ts';
import type { ReminderRules } from './reminder-rules.ts';
import type { AskedNow, StandingReminder } from './standing-reminder.ts';

export interface ForecastGround {
  /** What stands, and what will be looked at in those days. */
  readonly watched: readonly Watched[];
  readonly meetings: readonly MeetingFacts[];
  readonly notices: readonly NoticeFacts[];
  readonly standing: readonly StandingReminder[];
  readonly directory: Directory;
  readonly pauses: readonly Pause[];
  readonly rules: ReminderRules;
  readonly calendar: WorkingCalendar;
  /** The digests of today that are drafted already. */
  readonly already: readonly DigestOfDay[];
}

export interface ForecastDigest {
  readonly day: IsoDate;
  readonly recipient: Recipient;
  readonly kind: DigestKind;
  readonly items: readonly { readonly reminder: StandingReminder; readonly why: string }[];
  /** Set where it would leave on that day if it were not for this pause. */
  readonly heldBackBy: Pause | null;
}

/** What would be sent from today on, day by day, if nothing changes and nobody answers; and why. */
export const forecast = (ground: ForecastGround, today: IsoDate, days = 30): readonly ForecastDigest[] => {
  const { rules, calendar, directory, pauses } = ground;
  const told: ForecastDigest[] = [];
  const dueOn = dueByDay(ground.watched, ground.standing, rules, calendar);
  const heldBack = new Set<string>();
  const asked = new Map<string, StandingReminder['asked'][number][]>();
  for (let at = 0; at < days; at += 1) {
    const day = addDays(today, at);
    const near = [
      ...ground.meetings.flatMap((meeting) => meetingReminders(meeting, rules, calendar, day)),
      ...ground.notices.flatMap((notice) => noticeReminder(notice, rules, calendar, day)),
    ];
    const standing = dueOn(day, near).map((reminder) => ({
      ...reminder,
      asked: [...reminder.asked, ...(asked.get(reminder.reminderId) ?? [])],
    }));
    const plan = planDigests(standing, directory, pauses, rules, calendar, at === 0 ? ground.already : [], day);
    told.push(
      ...plan.digests.map(({ recipient, kind, items }) => ({
        ...{ day, recipient, kind, heldBackBy: null },
        items: items.map((item) => ({ reminder: item.reminder, why: whyAsked(item) })),
      })),
      ...heldDigests(plan, day, heldBack),
    );
    for (const { recipient, items } of plan.digests)
      for (const { reminder, step } of items) {
        const before = { recipientId: recipient.id, address: recipient.address, step, on: day };
        asked.set(reminder.reminderId, [...(asked.get(reminder.reminderId) ?? []), before]);
      }
  }
  return told;
};

/** Why it stands in a digest of that day. */
export const whyAsked = ({ because, step, isDue, isNew, lastAskedOn }: AskedNow): string => {
  if (isNew) return step > 0 ? because : `${because} It is asked for the first time.`;
  const last = lastAskedOn === null ? '' : `It was asked for on ${formatDate(lastAskedOn)}`;
  return isDue
    ? `${because} ${last}, and nobody has answered.`
    : `${because} ${last}; it is listed with what is asked for on this day.`;
};

/** What a pause holds back is told on the first day on which it would have left, not on each. */
const heldDigests = ({ paused }: DigestPlan, day: IsoDate, heldBack: Set<string>): readonly ForecastDigest[] => {
  const held = new Map<string, ForecastDigest>();
  for (const { item, pause } of paused) {
    const { recipient, reminder, urgent } = item;
    const seen = JSON.stringify([reminder.reminderId, recipient.id, item.lastAskedOn]);
    if (heldBack.has(seen)) continue;
    heldBack.add(seen);
    const kind = urgent ? 'urgent' : 'ordinary';
    const key = JSON.stringify([recipient.id, kind, pause]);
    const known = held.get(key) ?? { day, recipient, kind, items: [], heldBackBy: pause };
    held.set(key, { ...known, items: [...known.items, { reminder, why: whyAsked(item) }] });
  }
  return [...held.values()];
};
