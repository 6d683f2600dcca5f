import { type Sentence, sentence } from '@holdfast/words/sentence';
import { together, toStored } from '@holdfast/words/stored';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Escalation } from '../due/ask-days.ts';
import { addressKey, type Directory, type Recipient } from './directory.ts';
import { type Found, holderAsked, leadsAsked, membersAsked, type Missed, personById } from './find-recipient.ts';
import { kindRules } from '../rules/kind-rules.ts';
import type { Reminder } from '../due/reminder.ts';
import type { AskedAs } from '../rules/reminder-kind.ts';

/** Whose it is. */
export interface AskedAbout {
  readonly lead: readonly string[];
  readonly actionLead: readonly string[] | null;
  readonly portfolioId: string | null;
}

export interface Asked {
  readonly recipient: Recipient;
  readonly askedAs: AskedAs;
  /** The step of the council's chain, counted from 1; 0 for whoever is asked first. */
  readonly step: number;
  /** The day since which this step holds; null for whoever is asked first. */
  readonly since: IsoDate | null;
  /** The reminder's sentence, and why this person is asked where it is not their own. */
  readonly because: Sentence;
}

/**
 * Who is asked for something: whoever leads the action, or else the recommendation, or else the holder of the
 * portfolio; with nobody to be reached, the scrutiny officers, who are told why. Then whoever stands in the council's
 * chain, as far as it has gone. One address is asked once, as what it is asked first.
 */
export const whoIsAsked = (
  reminder: Reminder,
  about: AskedAbout,
  directory: Directory,
  today: IsoDate,
  escalations: readonly Escalation[] = [],
): readonly Asked[] => {
  const asked = [
    ...askedFirst(reminder, about, directory, today),
    ...escalations.flatMap((escalation) => toldNext(reminder, escalation, about, directory, today)),
  ];
  return asked.filter(
    ({ recipient }, at) =>
      asked.findIndex((other) => addressKey(other.recipient.address) === addressKey(recipient.address)) === at,
  );
};

const askedFirst = (reminder: Reminder, about: AskedAbout, directory: Directory, today: IsoDate): readonly Asked[] => {
  const asked = (recipients: readonly Recipient[], askedAs: AskedAs, why: readonly Sentence[]): readonly Asked[] =>
    recipients.map((recipient) => ({
      recipient,
      askedAs,
      step: 0,
      since: null,
      because: together([reminder.because, ...eachOnce(why)]),
    }));
  const officers = membersAsked('scrutiny_officer', directory);
  if (!kindRules[reminder.kind].asksLead) return asked(officers, 'scrutiny_officer', []);
  const leads = leadsOf(reminder, about, directory, today);
  const lead = leads.find(({ recipients }) => recipients.length > 0);
  if (lead !== undefined) return asked(lead.recipients, 'lead', []);
  const why = whyMissed(leads);
  const unled = why.length === 0 ? [sentence('reminders.nobody_leads')] : why;
  const holder = holderAsked(about.portfolioId, directory, today);
  return holder.recipients.length > 0
    ? asked(holder.recipients, 'portfolio_holder', unled)
    : asked(officers, 'scrutiny_officer', [...unled, ...whyMissed([holder])]);
};

const eachOnce = (all: readonly Sentence[]): readonly Sentence[] => [
  ...new Map(all.map((one) => [toStored(one), one])).values(),
];

const whyMissed = (found: readonly Found[]): readonly Sentence[] =>
  found.flatMap(({ missed }) => missed.map(({ why }) => why));

/** Whoever leads the action, and then whoever leads the recommendation. */
const leadsOf = (reminder: Reminder, about: AskedAbout, directory: Directory, today: IsoDate): readonly Found[] =>
  [reminder.actionId === null ? null : about.actionLead, about.lead].map((lead) =>
    leadsAsked(lead ?? [], directory, today),
  );

/** Who ought to be asked for something and cannot be reached, whether or not others are asked in their place. */
export const whoIsMissed = (
  reminder: Reminder,
  about: AskedAbout,
  directory: Directory,
  today: IsoDate,
): readonly Missed[] => {
  if (!kindRules[reminder.kind].asksLead) return [];
  const leads = leadsOf(reminder, about, directory, today);
  const missed = leads.flatMap((found) => found.missed);
  if (leads.some(({ recipients }) => recipients.length > 0)) return missed;
  return [...missed, ...holderAsked(about.portfolioId, directory, today).missed];
};

const toldNext = (
  reminder: Reminder,
  { step, to, on }: Escalation,
  about: AskedAbout,
  directory: Directory,
  today: IsoDate,
): readonly Asked[] => {
  const found = nextInChain(to, about, directory, today);
  const fallsBack = found.recipients.length === 0;
  const recipients = fallsBack ? membersAsked('scrutiny_officer', directory) : found.recipients;
  const because = together([
    reminder.because,
    sentence('reminders.not_answered'),
    ...(fallsBack ? whyMissed([found]) : []),
  ]);
  return recipients.map((recipient) => ({ recipient, askedAs: 'escalation', step, since: on, because }));
};

const nextInChain = (to: Escalation['to'], about: AskedAbout, directory: Directory, today: IsoDate): Found => {
  if (to === 'portfolio_holder') return holderAsked(about.portfolioId, directory, today);
  if (to === 'scrutiny_officers') return { recipients: membersAsked('scrutiny_officer', directory), missed: [] };
  if (to === 'administrators') return { recipients: membersAsked('council_administrator', directory), missed: [] };
  return personById(to.personId, directory, today);
};
