import { askedStates } from '@holdfast/domain/reminders/rules/asked-state';
import { withholdings } from '@holdfast/domain/audiences/audience';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { z } from 'zod';
import { pageOf } from '../page.ts';
import { date, day, id, instant, said } from '../values.ts';
import { saying } from '../said-of-value.ts';

const token = z.string().max(400);
const long = z.string().trim().max(20_000);
const lastSaid = z.object({ words: z.string(), on: date.nullable() });

/** What may be put into an answer; all of it may still be missing in a draft. */
export const answerValues = z.object({
  words: long.default(''),
  decision: z.enum(responseDecisions).nullable().default(null),
  claimsComplete: z.boolean().default(false),
  revisedDueOn: day.nullable().default(null),
  revisedBecause: long.nullable().default(null),
});
export type AnswerValues = z.infer<typeof answerValues>;

/** The same as it stands. */
const standingValues = answerValues.extend({ revisedDueOn: date.nullable() });

export const askedItem = z.object({
  reminderId: id,
  /** A response is decided on; of work under way it is said how it goes. */
  what: z.enum(['response', 'update']),
  because: said,
  dueOn: date.nullable(),
  reference: z.string(),
  words: z.string(),
  actionWords: z.string().nullable(),
  /** As what some of the words are kept back from whoever reads it; null where none are. */
  withheld: z.enum(withholdings).nullable(),
  lastSaid: lastSaid.nullable(),
  mayAskForTime: z.boolean(),
  /** `over`: nothing more is wanted of it. */
  state: z.enum(askedStates),
  sentAt: instant.nullable(),
  returnedWith: z.string().nullable(),
  draft: standingValues,
  /** 0 until something is saved. */
  revision: z.number().int(),
});
export type AskedItem = z.infer<typeof askedItem>;

export const askedPage = z.object({
  council: z.object({ name: z.string(), accent: z.string().nullable() }),
  name: z.string(),
  /** null for whoever is signed in. */
  until: instant.nullable(),
  today: date,
  items: z.array(askedItem),
});
export type AskedPage = z.infer<typeof askedPage>;

export const savedDraft = z.object({ revision: z.number().int() });
export const sentAnswers = z.object({
  sent: z.number().int(),
  refused: z.array(z.object({ reminderId: id, sentence: said })),
});

/** The link's secret comes in the body, so that it stands in no log of addresses. */
export const lookByLink = z.object({ token }).strict();
export const draftByLink = answerValues.extend({ token, reminderId: id }).strict();
export const sendAnswers = z.object({ reminderIds: z.array(id).min(1).max(500) }).strict();
export const sendByLink = sendAnswers.extend({ token }).strict();

export const waitingAnswer = standingValues.extend({
  answerId: id,
  revision: z.number().int(),
  givenByName: z.string(),
  sentAt: instant,
  /** What was asked, and why; null where nobody had asked. */
  kind: z.enum(reminderKinds).nullable(),
  because: said.nullable(),
  recommendationId: id,
  what: z.enum(['response', 'update']),
  /** Where the register has it now, and what is proposed. */
  coreStatus: z.enum(storedStatuses),
  proposedStatus: z.enum(storedStatuses).nullable(),
  saidOn: date.nullable(),
  /** When the one was sent that it replaces, and that nobody had accepted or sent back. */
  replaces: instant.nullable(),
  reference: z.string(),
  recommendation: z.string(),
  actionWords: z.string().nullable(),
  dueOn: date.nullable(),
  response: z.object({ words: z.string().nullable(), decision: z.enum(responseDecisions).nullable() }).nullable(),
  progress: lastSaid.nullable(),
});
export const waitingAnswers = pageOf(waitingAnswer);
export const acceptAnswer = z
  .object({
    words: long.nullable().default(null),
    /** The status that was seen and confirmed with a response; null: it stays where it stands. */
    statusAfter: z.enum(storedStatuses).nullable().default(null),
  })
  .strict();
export const returnAnswer = z
  .object({ words: z.string().trim().min(1, saying('say_what_is_missing')).max(5_000) })
  .strict();

export type DraftByLink = z.infer<typeof draftByLink>;
export type SendAnswers = z.infer<typeof sendAnswers>;
export type SendByLink = z.infer<typeof sendByLink>;
export type SavedDraft = z.infer<typeof savedDraft>;
export type SentAnswers = z.infer<typeof sentAnswers>;
export type WaitingAnswer = z.infer<typeof waitingAnswer>;
export type WaitingAnswers = z.infer<typeof waitingAnswers>;
export type AcceptAnswer = z.infer<typeof acceptAnswer>;
export type ReturnAnswer = z.infer<typeof returnAnswer>;
