import { type ReminderKind, reminderKinds } from './reminder-kind.ts';
import type { ReminderRules } from './reminder-rules.ts';

interface KindRule {
  /** Working days before it is due on which people are asked. */
  readonly leads: (rules: ReminderRules) => readonly number[];
  /** Asked again and again once it is due, or, without a date, from the first day on. */
  readonly repeats: boolean;
  /** Whoever leads is asked, and the council's chain when nobody answers; otherwise scrutiny officers are told. */
  readonly asksLead: boolean;
}

const none = (): readonly number[] => [];

/** A forgotten kind does not compile. */
export const kindRules: Readonly<Record<ReminderKind, KindRule>> = {
  response_due: { leads: (rules) => rules.responseLeads, repeats: false, asksLead: true },
  response_overdue: { leads: none, repeats: true, asksLead: true },
  update_wanted: { leads: (rules) => rules.actionLeads, repeats: true, asksLead: true },
  action_due: { leads: (rules) => rules.actionLeads, repeats: false, asksLead: true },
  action_overdue: { leads: none, repeats: true, asksLead: true },
  extension_asked: { leads: none, repeats: true, asksLead: false },
  claimed_complete: { leads: none, repeats: true, asksLead: false },
  untouched: { leads: none, repeats: true, asksLead: true },
  band_ending: { leads: (rules) => rules.actionLeads, repeats: true, asksLead: true },
  publication_near: { leads: (rules) => [rules.publicationLead], repeats: true, asksLead: false },
  notice_short: { leads: (rules) => [rules.noticeLead], repeats: true, asksLead: false },
};

/** What the leads are asked for, and not only the scrutiny officers told. */
export const leadKinds: readonly ReminderKind[] = reminderKinds.filter((kind) => kindRules[kind].asksLead);
