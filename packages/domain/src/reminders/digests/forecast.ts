import type { Sentence, Words } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import { workingDaysFrom } from '../rules/counted-days.ts';
import type { Directory, Recipient } from '../recipients/directory.ts';
import { dueByDay, type Watched } from './due-by-day.ts';
import type { Missed } from '../recipients/find-recipient.ts';
import { type MeetingFacts, meetingReminders, type NoticeFacts, noticeReminder } from '../due/meeting-reminders.ts';
import type { Pause } from '../recipients/pauses.ts';
import { type DigestKind, type DigestOfDay, type DigestPlan, planDigests } from './plan-digests.ts';
import type { AskedAs } from '../rules/reminder-kind.ts';
import type { RemindingDay } from '../due/reminding-day.ts';
import { isSendingDay, sendingFrom } from '../rules/sending-days.ts';
import type { AskedNow, StandingReminder } from '../recipients/standing-reminder.ts';
import { whoIsMissed } from '../recipients/who-is-asked.ts';
import { whyAsked } from './why-asked.ts';

export interface ForecastGround {
  /** What stands, and what will be looked at in those days. */
  readonly watched: readonly Watched[];
  readonly meetings: readonly MeetingFacts[];
  readonly notices: readonly NoticeFacts[];
  readonly standing: readonly StandingReminder[];
  /** Pauses that hold on any of the days. */
  readonly pauses: readonly Pause[];
  /** The digests of today that are drafted already. */
  readonly already: readonly DigestOfDay[];
  /** What holds on each day: settings that begin, meetings that are over, portfolios that pass on. */
  readonly dayOn: (day: IsoDate) => RemindingDay;
  readonly directoryOn: (day: IsoDate) => Directory;
  /** Whether messages leave at all: where they stay in the app, nobody is ever said not to have answered. */
  readonly leaves: boolean;
}

export interface ForecastItem {
  readonly reminder: StandingReminder;
  readonly why: Sentence;
  readonly askedAs: AskedAs;
  /** The step of the council's chain, counted from 1; 0 for whoever is asked first. */
  readonly step: number;
  /** This recipient has not been asked for it before. */
  readonly isNew: boolean;
}

export interface ForecastDigest {
  readonly day: IsoDate;
  readonly recipient: Recipient;
  readonly kind: DigestKind;
  readonly items: readonly ForecastItem[];
  /** Set where it would leave on that day if it were not for this pause. */
  readonly heldBackBy: Pause | null;
  /** Of what is held back: the day on which it leaves after all, or null where that is on none of these days. */
  readonly goesOn: IsoDate | null;
}

/** A Monday to Friday on which nothing leaves. */
export interface QuietDay {
  readonly day: IsoDate;
  /** The bank holiday, or the council's reason to be closed. */
  readonly because: Words;
  /** How many things are asked for later than they would be if people worked. */
  readonly holdsBack: number;
  readonly goesOn: IsoDate;
}

/** Somebody whom no message can reach, and how many things they would be asked for. */
export interface Unreached extends Missed {
  readonly reminders: number;
}

export interface Forecast {
  readonly digests: readonly ForecastDigest[];
  readonly quietDays: readonly QuietDay[];
  readonly unreached: readonly Unreached[];
  /** Things for which nobody at all can be asked, not even a scrutiny officer. */
  readonly unasked: number;
}

/** What would be sent from today on, day by day, if nothing changes and nobody answers; and why. */
export const forecast = (ground: ForecastGround, today: IsoDate, days = 30): Forecast => {
  const told: ForecastDigest[] = [];
  const quiet: RemindingDay[] = [];
  const dueOn = dueByDay(ground.watched, ground.standing);
  const heldBack = new Set<string>();
  const asked = new Map<string, StandingReminder['asked'][number][]>();
  const missed = missedOnes();
  const unasked = new Set<string>();
  for (let at = 0; at < days; at += 1) {
    const of = ground.dayOn(addDays(today, at));
    const { today: day, rules, calendar } = of;
    if (of.closed !== null && rules.on) quiet.push(of);
    const near = [
      ...ground.meetings.flatMap((meeting) => meetingReminders(meeting, rules, calendar, day)),
      ...ground.notices.flatMap((notice) => noticeReminder(notice, rules, calendar, day)),
    ];
    const standing = dueOn(of, near);
    if (!rules.on || !isSendingDay(rules, calendar, day)) continue;
    const directory = ground.directoryOn(day);
    const withAsked = standing.map((reminder) => {
      const more = asked.get(reminder.reminderId);
      return more === undefined ? reminder : { ...reminder, asked: [...reminder.asked, ...more] };
    });
    const already = at === 0 ? ground.already : [];
    const plan = planDigests(withAsked, directory, ground.pauses, rules, calendar, already, day);
    told.push(
      ...plan.digests.map(({ recipient, kind, items }) => ({
        day,
        recipient,
        kind,
        heldBackBy: null,
        goesOn: null,
        items: items.map((item) => itemOf(item, of)),
      })),
      ...heldDigests(plan, of, heldBack),
    );
    for (const { reminder } of plan.unreachable) unasked.add(reminder.reminderId);
    for (const { recipient, items } of plan.digests)
      for (const { reminder, step } of items) {
        missed.add(reminder, directory, day);
        // As if it arrives: what comes of it nobody knows yet.
        const before = { recipientId: recipient.id, address: recipient.address, step, on: day, left: ground.leaves };
        asked.set(reminder.reminderId, [...(asked.get(reminder.reminderId) ?? []), before]);
      }
  }
  return {
    digests: told.map((digest) => ({ ...digest, goesOn: goesOn(digest, told) })),
    quietDays: quiet.map((day) => quietDay(day, told)),
    unreached: missed.all(),
    unasked: unasked.size,
  };
};

const itemOf = (item: AskedNow, { rules, calendar, today }: RemindingDay): ForecastItem => {
  const { reminder, askedAs, step, isNew } = item;
  return { reminder, askedAs, step, isNew, why: whyAsked(item, rules, calendar, today) };
};

/** What a pause holds back is told on the first day on which it would have left, not on each. */
const heldDigests = ({ paused }: DigestPlan, of: RemindingDay, heldBack: Set<string>): readonly ForecastDigest[] => {
  const held = new Map<string, ForecastDigest>();
  for (const { item, pause } of paused) {
    const { recipient, reminder, urgent } = item;
    const seen = JSON.stringify([reminder.reminderId, recipient.id, item.lastAskedOn]);
    if (heldBack.has(seen)) continue;
    heldBack.add(seen);
    const kind = urgent ? 'urgent' : 'ordinary';
    const key = JSON.stringify([recipient.id, kind, pause]);
    const begun = { day: of.today, recipient, kind, items: [], heldBackBy: pause, goesOn: null } as const;
    const known = held.get(key) ?? begun;
    held.set(key, { ...known, items: [...known.items, itemOf(item, of)] });
  }
  return [...held.values()];
};

/** The first day on which any of what was held back leaves. */
const goesOn = ({ day, recipient, items, heldBackBy }: ForecastDigest, told: readonly ForecastDigest[]) => {
  if (heldBackBy === null) return null;
  const held = new Set(items.map(({ reminder }) => reminder.reminderId));
  const later = told.find(
    (other) =>
      other.heldBackBy === null &&
      other.day > day &&
      other.recipient.id === recipient.id &&
      other.items.some(({ reminder }) => held.has(reminder.reminderId)),
  );
  return later?.day ?? null;
};

/** First asked for on a day, where it was due to be asked for since a day on which nobody works. */
const quietDay = ({ today, rules, calendar, closed }: RemindingDay, told: readonly ForecastDigest[]): QuietDay => {
  const next = sendingFrom(rules, calendar, addDays(today, 1));
  const before = workingDaysFrom(calendar, today, -1);
  const waited = told
    .filter(({ day, heldBackBy }) => day === next && heldBackBy === null)
    .flatMap(({ items }) => items)
    .filter(
      ({ isNew, step, reminder }) => isNew && step === 0 && reminder.raisedOn > before && reminder.raisedOn <= today,
    );
  return { day: today, because: closed ?? '', holdsBack: waited.length, goesOn: next };
};

/** Nobody in particular last. */
const byName = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'en');

/** Whom no message can reach: each once, with what they would be asked for. */
const missedOnes = () => {
  const seen = new Set<string>();
  const found = new Map<string, { readonly who: Missed; reminders: number }>();
  return {
    add: (reminder: StandingReminder, directory: Directory, day: IsoDate): void => {
      if (seen.has(reminder.reminderId)) return;
      seen.add(reminder.reminderId);
      for (const who of whoIsMissed(reminder, reminder.about, directory, day)) {
        const key = toStored(who.why);
        const known = found.get(key) ?? { who, reminders: 0 };
        known.reminders += 1;
        found.set(key, known);
      }
    },
    all: (): readonly Unreached[] =>
      [...found.values()]
        .map(({ who, reminders }) => ({ ...who, reminders }))
        .toSorted((a, b) => b.reminders - a.reminders || byName(a.name, b.name)),
  };
};
