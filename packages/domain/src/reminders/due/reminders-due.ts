import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { mirrorOf } from '../../recommendations/mirror-action.ts';
import { actionDeadline } from '../../recommendations/overdue.ts';
import { isIn } from '../../recommendations/status/status-sets.ts';
import { kindRules } from '../rules/kind-rules.ts';
import type { ReminderKind } from '../rules/reminder-kind.ts';
import type { Reminder, WatchedFacts, WatchSettings } from './reminder.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';
import { responseSpans } from './response-spans.ts';
import { lastDay, type Span } from './spans.ts';
import { claimSpans, extensionSpans, untouchedSpans } from './waiting-spans.ts';
import { actionSpans, ownDateSpans, updateSpans } from './work-spans.ts';

/** Everything of which this council reminds that can be due on a recommendation, on whatever day, if nothing is done. */
const spansOf = (
  facts: WatchedFacts,
  rules: ReminderRules,
  settings: WatchSettings,
  calendar: WorkingCalendar,
): readonly Span[] => {
  const spans = everySpan(facts, rules, settings, calendar).filter(
    ({ reminder }) => !rules.off.includes(reminder.kind),
  );
  const mirror = spans.some(isOfOwnDate) ? mirrorAction(facts) : null;
  return spans.filter(({ reminder: { actionId } }) => actionId === null || actionId !== mirror);
};

/** Kinds that ask for the recommendation by its own date. */
const ofOwnDate: readonly ReminderKind[] = ['action_due', 'action_overdue', 'band_ending'];
const isOfOwnDate = ({ reminder }: Span): boolean => reminder.actionId === null && ofOwnDate.includes(reminder.kind);

/** Who is asked for the recommendation is not asked for the action that says the same: one answer is for both. */
const mirrorAction = ({ due, lead, actions }: WatchedFacts): string | null =>
  mirrorOf(
    { dueOn: lastDay(due), lead },
    actions
      .filter(({ status }) => !isIn('finished', status))
      .map((action) => ({
        id: action.id,
        lead: action.lead,
        servesOthers: action.servesOthers,
        dueOn: actionDeadline(action),
      })),
  );

const everySpan = (
  facts: WatchedFacts,
  rules: ReminderRules,
  settings: WatchSettings,
  calendar: WorkingCalendar,
): readonly Span[] => {
  if (!rules.on || isIn('settled', facts.status) || facts.standing === 'history') return [];
  const ground = { facts, rules, calendar };
  const told = [...extensionSpans(ground), ...claimSpans(ground)];
  // What is said to be complete owes nothing more; an answer that waits is for the scrutiny officer to take up.
  if (facts.status === 'claimed_complete' || facts.answerSentOn !== null) return told;
  return [
    ...responseSpans(ground, settings),
    ...actionSpans(ground),
    ...ownDateSpans(ground, settings),
    ...updateSpans(ground, settings),
    ...told,
    ...untouchedSpans(ground),
  ];
};

const standsOn = (day: IsoDate, { from, to }: Span): boolean => from <= day && (to === null || day <= to);

/**
 * What is due on a day. A response that is awaited is asked for however many holding replies came; what nobody has
 * touched is asked for only where nothing else is.
 * Example: report received 2012-07-12, two months, leads of 20 and 5 working days: `response_due` from 2012-08-13,
 * `response_overdue` from 2012-09-12.
 */
export const remindersDue = (
  facts: WatchedFacts,
  rules: ReminderRules,
  settings: WatchSettings,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Reminder[] => {
  const due = spansOf(facts, rules, settings, calendar)
    .filter((span) => standsOn(today, span))
    .map(({ reminder }) => reminder);
  const isAsked = due.some(({ kind }) => kind !== 'untouched' && kindRules[kind].asksLead);
  return isAsked ? due.filter(({ kind }) => kind !== 'untouched') : due;
};

/**
 * The next day after today on which `remindersDue` could be different; null: never by itself. On which days a reminder
 * that stands is asked again is no matter of the register: `planDigests` knows it from what was sent.
 */
export const lookAgainOn = (
  facts: WatchedFacts,
  rules: ReminderRules,
  settings: WatchSettings,
  calendar: WorkingCalendar,
  today: IsoDate,
): IsoDate | null =>
  [
    ...spansOf(facts, rules, settings, calendar).flatMap(({ from, to }) =>
      to === null ? [from] : [from, addDays(to, 1)],
    ),
    ...[settings.changeOn ?? []].flat(),
  ]
    .filter((day) => day > today)
    .toSorted((one, other) => one.localeCompare(other))
    .at(0) ?? null;
