import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import { addressKey, type Directory, type Recipient } from '../recipients/directory.ts';
import { heldBackBy, type Pause } from '../recipients/pauses.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';
import { sendAfter } from '../rules/send-after.ts';
import { isSendingDay } from '../rules/sending-days.ts';
import { type AskedNow, askedNow, type StandingReminder } from '../recipients/standing-reminder.ts';

export type DigestKind = 'ordinary' | 'urgent';

/** A digest of the day that is drafted already. */
export interface DigestOfDay {
  readonly recipientId: string;
  readonly address: string;
  readonly kind: DigestKind;
}

export interface PlannedDigest {
  readonly recipient: Recipient;
  readonly kind: DigestKind;
  readonly forDay: IsoDate;
  /** An instant, as `sendAfter` gives it. */
  readonly sendAfter: string;
  /** In the order in which they are read: what is new first, and then what is due first. */
  readonly items: readonly AskedNow[];
}

export interface DigestPlan {
  readonly digests: readonly PlannedDigest[];
  /** What would have been asked today. */
  readonly paused: readonly { readonly item: AskedNow; readonly pause: Pause }[];
  /** What nobody can be asked for, not even a scrutiny officer. */
  readonly unreachable: readonly { readonly reminder: StandingReminder; readonly why: Sentence }[];
}

/**
 * The digests of a day. Somebody gets one on a day of sending on which something of theirs is asked for, or was to be
 * asked for since it last was: after three days on which nothing went out there is one digest, not three. It lists
 * everything that they owe. What is urgent stands apart, once.
 */
export const planDigests = (
  standing: readonly StandingReminder[],
  directory: Directory,
  pauses: readonly Pause[],
  rules: ReminderRules,
  calendar: WorkingCalendar,
  already: readonly DigestOfDay[],
  today: IsoDate,
): DigestPlan => {
  if (!rules.on || !isSendingDay(rules, calendar, today)) return { digests: [], paused: [], unreachable: [] };
  const unreachable: { reminder: StandingReminder; why: Sentence }[] = [];
  const paused: { item: AskedNow; pause: Pause }[] = [];
  const owed = new Map<string, AskedNow[]>();
  for (const reminder of standing) {
    const asked = askedNow(reminder, directory, rules, calendar, today);
    if (asked.length === 0) unreachable.push({ reminder, why: noOfficer });
    for (const item of asked) {
      const pause = heldBackBy(pauses, reminder.recommendationId, item.recipient, today);
      if (pause === null) add(owed, addressKey(item.recipient.address), item);
      else if (item.isDue) paused.push({ item, pause });
    }
  }
  const leaves = sendAfter(rules, calendar, today);
  const digests = [...owed.values()].flatMap((items) =>
    digestsOf(items, already).map((digest) => ({ ...digest, forDay: today, sendAfter: leaves })),
  );
  return { digests, paused, unreachable };
};

const noOfficer = sentence('reminders.nobody_to_ask');

const add = (owed: Map<string, AskedNow[]>, key: string, item: AskedNow): void => {
  const items = owed.get(key);
  if (items === undefined) owed.set(key, [item]);
  else items.push(item);
};

/** At most one of each kind, from everything that one recipient owes. */
const digestsOf = (
  items: readonly AskedNow[],
  already: readonly DigestOfDay[],
): readonly Pick<PlannedDigest, 'recipient' | 'kind' | 'items'>[] => {
  const recipient = items[0]?.recipient;
  if (recipient === undefined) return [];
  const has = (kind: DigestKind): boolean =>
    already.some(
      (digest) =>
        digest.kind === kind &&
        (digest.recipientId === recipient.id || addressKey(digest.address) === addressKey(recipient.address)),
    );
  const urgent = has('urgent') ? [] : items.filter((item) => item.urgent);
  const ordinary = items.filter((item) => !urgent.includes(item));
  const digests: Pick<PlannedDigest, 'recipient' | 'kind' | 'items'>[] = [];
  if (urgent.length > 0) digests.push({ recipient, kind: 'urgent', items: inOrder(urgent) });
  if (!has('ordinary') && ordinary.some(({ isDue }) => isDue))
    digests.push({ recipient, kind: 'ordinary', items: inOrder(ordinary) });
  return digests;
};

const inOrder = (items: readonly AskedNow[]): readonly AskedNow[] =>
  items.toSorted(
    (a, b) =>
      Number(b.isNew) - Number(a.isNew) ||
      (a.reminder.dueOn ?? '9').localeCompare(b.reminder.dueOn ?? '9') ||
      a.reminder.reminderId.localeCompare(b.reminder.reminderId),
  );
