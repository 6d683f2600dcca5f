import { toStored } from '@holdfast/words/stored';
import { randomUUID } from 'node:crypto';
import { type IsoDate, addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { addWorkingDays } from '@holdfast/domain/dates/working-days';
import type { Nation } from '@holdfast/domain/councils/nation';
import type { Reminder } from '@holdfast/domain/reminders/due/reminder';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { remindersDue } from '@holdfast/domain/reminders/due/reminders-due';
import { sendAfter } from '@holdfast/domain/reminders/rules/send-after';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { demoClocks, demoFacts } from './demo-clock.ts';
import type { Row } from './insert-rows.ts';

/** What has become of reminders before the day on which the demo is loaded. */
export interface DemoReminders {
  /** Leads who were sent a digest and owe what it asks for still. */
  readonly asked: readonly string[];
  /** A lead who has answered; the scrutiny officer has not read it yet. */
  readonly answered: { readonly lead: string; readonly words: string };
  /** A lead whose old address did not take the message. */
  readonly bounced: { readonly lead: string; readonly address: string; readonly problem: string };
  /** A lead who is left in peace for a while. */
  readonly paused: { readonly lead: string; readonly reason: string };
}

interface Known {
  readonly councilId: string;
  readonly nation: Nation;
  readonly today: IsoDate;
  readonly clerk: string;
  readonly recommendations: readonly Row[];
  readonly persons: readonly Row[];
}

export const reminderTables = ['reminder', 'digest', 'digest_item', 'delivery', 'answer', 'pause'] as const;
type ReminderRows = Record<(typeof reminderTables)[number], readonly Row[]>;

interface Sent {
  readonly state: 'sent' | 'bounced';
  readonly address?: string;
  readonly problem?: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A digest of six working days ago asked for the responses that were due soon then, and left by email. */
export const reminderRows = (demo: DemoReminders, known: Known): ReminderRows => {
  const { councilId, nation, today, clerk, recommendations, persons } = known;
  const calendar = { nation, closures: [] };
  const day = addWorkingDays(calendar, today, -6);
  const leftAt = sendAfter(usualReminderRules, calendar, day);

  const person = (lead: string): Row => {
    const found = persons.find(({ name }) => name === lead);
    if (found === undefined) throw new Error(`The demo reminds ${lead}, whom it does not describe.`);
    return found;
  };
  const awaited = (row: Row): readonly Reminder[] =>
    remindersDue(
      {
        recommendationId: text(row['recommendation_id']),
        status: 'awaiting_response',
        openedOn: null,
        due: null,
        claimedOn: null,
        extensionAskedOn: null,
        answerSentOn: null,
        ...demoFacts(
          sourceKinds.find((kind) => kind === row['source_kind']) ?? null,
          isoDate(text(row['source_date'])),
          isoDate(text(row['received_on'])),
        ),
        responseDueOn: text(row['response_due_on']),
        actions: [],
        lead: [],
        lastUpdate: null,
        responses:
          row['response_decision'] === 'holding'
            ? [{ decision: 'holding', date: isoDate(text(row['responded_on'])) }]
            : [],
      },
      usualReminderRules,
      { council: demoClocks(nation), updates: null },
      calendar,
      day,
    );

  const digestOf = (lead: string, { state, address, problem }: Sent) => {
    const { person_id: recipientId, email } = person(lead);
    const digestId = randomUUID();
    const reminders = recommendations
      .filter(
        (row) => row['core_status'] === 'awaiting_response' && JSON.stringify(row['lead']) === JSON.stringify([lead]),
      )
      .flatMap((row) => awaited(row))
      .map(({ recommendationId, kind, dueOn, because, urgent, firstAskOn }) => ({
        council_id: councilId,
        reminder_id: randomUUID(),
        kind,
        recommendation_id: recommendationId,
        due_on: dueOn,
        because: toStored(because),
        urgent,
        raised_on: firstAskOn,
      }));
    if (reminders.length === 0) throw new Error(`The demo reminds ${lead}, who owes no response.`);
    return {
      digestId,
      reminders,
      digest: {
        council_id: councilId,
        digest_id: digestId,
        for_day: day,
        kind: 'ordinary',
        recipient_kind: 'person',
        recipient_id: recipientId,
        recipient_name: lead,
        address: address ?? email,
        state,
        attempts: 1,
        send_after: leftAt,
        next_attempt_at: leftAt,
        channel: 'smtp',
        problem: problem ?? null,
        over_at: leftAt,
        link_expires_at: `${addDays(day, usualReminderRules.linkDays)}T08:00:00Z`,
        recorded_at: leftAt,
      },
      items: reminders.map(({ reminder_id: reminderId }, position) => ({
        council_id: councilId,
        digest_id: digestId,
        reminder_id: reminderId,
        position,
        asked_as: 'lead',
      })),
      delivery: {
        council_id: councilId,
        delivery_id: randomUUID(),
        digest_id: digestId,
        channel: 'smtp',
        outcome: state,
        reason: problem ?? null,
        at: leftAt,
      },
    };
  };

  const answered = digestOf(demo.answered.lead, { state: 'sent' });
  const digests = [
    ...demo.asked.map((lead) => digestOf(lead, { state: 'sent' })),
    answered,
    digestOf(demo.bounced.lead, { state: 'bounced', ...demo.bounced }),
  ];
  const answeredOn = addWorkingDays(calendar, today, -1);
  return {
    reminder: digests.flatMap(({ reminders }) => reminders),
    digest: digests.map(({ digest }) => digest),
    digest_item: digests.flatMap(({ items }) => items),
    delivery: digests.map(({ delivery }) => delivery),
    answer: answered.reminders.slice(0, 1).map((reminder) => ({
      council_id: councilId,
      answer_id: randomUUID(),
      reminder_id: reminder.reminder_id,
      recommendation_id: reminder.recommendation_id,
      digest_id: answered.digestId,
      revision: 2,
      given_by_name: demo.answered.lead,
      state: 'sent',
      words: demo.answered.words,
      decision: 'accepted',
      claims_complete: false,
      drafted_at: `${answeredOn}T14:02:00Z`,
      sent_at: `${answeredOn}T14:11:00Z`,
    })),
    pause: [
      {
        council_id: councilId,
        pause_id: randomUUID(),
        what: 'person',
        revision: 1,
        recorded_by: clerk,
        person_id: person(demo.paused.lead)['person_id'],
        reason: demo.paused.reason,
        from_on: addDays(today, -3),
        until_on: addDays(today, 11),
        recorded_at: `${addDays(today, -3)}T09:30:00Z`,
      },
    ],
  };
};
