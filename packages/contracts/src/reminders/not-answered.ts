import { endedStates } from '@holdfast/domain/reminders/sending/digest-state';
import { askedAs, reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { z } from 'zod';
import { date, id, said } from '../values.ts';

const message = z.object({
  on: date,
  recipientName: z.string(),
  askedAs: z.enum(askedAs),
  step: z.number().int(),
  state: z.enum(endedStates),
});

const asked = z.object({
  reminderId: id,
  kind: z.enum(reminderKinds),
  because: said,
  recommendationId: id,
  reference: z.string(),
  words: z.string(),
  portfolioId: id.nullable(),
  portfolio: z.string().nullable(),
  /** The last messages, one for each person. */
  of: z.array(message),
});

/** Asked for and not answered. */
export const unanswered = asked.extend({
  firstOn: date,
  lastOn: date,
  times: z.number().int(),
  workingDays: z.number().int(),
  escalatedTo: z.array(message),
  /** No message is known for sure to have arrived. */
  isPerhaps: z.boolean(),
  /** The last message, where it stayed here and can be read. */
  keptMessageId: id.nullable(),
});
export type UnansweredView = z.infer<typeof unanswered>;

/** Only messages that failed or came back: nobody was asked. */
export const notReached = asked.extend({ since: date });
export type NotReachedView = z.infer<typeof notReached>;

const counts = {
  asked: z.number().int(),
  inTime: z.number().int(),
  late: z.number().int(),
  notAnswered: z.number().int(),
  otherwise: z.number().int(),
};

export const notAnswered = z.object({
  today: date,
  /** What was first asked for since this day is counted by month. */
  since: date,
  waiting: z.array(unanswered),
  notReached: z.array(notReached),
  /** By the month of the first message, YYYY-MM, and the portfolio of its day; oldest month first. */
  byMonth: z.array(
    z.object({ portfolioId: id.nullable(), portfolio: z.string().nullable(), month: z.string(), ...counts }),
  ),
  /**
   * By the meeting cycle of the first message and the portfolio of its day, oldest first: after one meeting of the
   * committee, until the day of the next. null: none is on record, or in the calendar.
   */
  byCycle: z.array(
    z.object({
      committeeId: id,
      committee: z.string(),
      after: date.nullable(),
      until: date.nullable(),
      portfolioId: id.nullable(),
      portfolio: z.string().nullable(),
      ...counts,
    }),
  ),
});
export type NotAnsweredView = z.infer<typeof notAnswered>;
