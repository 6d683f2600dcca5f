import { putOffThings } from '@holdfast/domain/recommendations/extensions';
import { correctables } from '@holdfast/domain/recommendations/corrections/correctable';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { askedBodies, receiptBases, responseWants } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { z } from 'zod';
import { day, id, said, shortWords, whole, words } from '../values.ts';
import { saying } from '../said-of-value.ts';

/** What is corrected or withdrawn, why, and what holds instead; null where it is withdrawn. */
export const correctEntry = z
  .object({
    kind: z.enum(correctables),
    factId: id,
    reason: words,
    instead: z
      .object({ words, on: day, decision: z.enum(responseDecisions).nullable().default(null) })
      .strict()
      .nullable()
      .default(null),
  })
  .strict();
export type CorrectEntry = z.infer<typeof correctEntry>;
/** What would follow, before anything is written. */
export const correctionFollows = z.object({ follows: z.array(said) });
export type CorrectionFollows = z.infer<typeof correctionFollows>;

export const addRecommendation = z.object({
  reference: shortWords.nullable().default(null),
  part: z.string().trim().max(20).default(''),
  committeeId: id.nullable().default(null),
  portfolioId: id.nullable().default(null),
  meetingId: id.nullable().default(null),
  sourceKind: z.enum(sourceKinds).nullable().default(null),
  sourceTitle: shortWords.nullable().default(null),
  sourceDate: day.nullable().default(null),
  words,
  receivedOn: day.nullable().default(null),
  noticeReceivedOn: day.nullable().default(null),
  /** Left out, the day of receipt is "stated": by whoever sends it. */
  receivedBasis: z.enum(receiptBases).nullable().default(null),
  responseRequired: z.enum(responseWants).nullable().default(null),
  askedOf: z.enum(askedBodies).nullable().default(null),
  partnerBody: shortWords.nullable().default(null),
  replyAskedOn: day.nullable().default(null),
  lead: z.array(shortWords).max(20).default([]),
  dueWords: shortWords.nullable().default(null),
});
export type AddRecommendation = z.infer<typeof addRecommendation>;

/** Only the fields that are sent change. Needs `If-Match` with the version that the person saw. */
export const editRecommendation = z
  .object({
    committeeId: id.nullable(),
    portfolioId: id.nullable(),
    meetingId: id.nullable(),
    sourceKind: z.enum(sourceKinds).nullable(),
    sourceTitle: shortWords.nullable(),
    sourceDate: day.nullable(),
    words,
    receivedOn: day.nullable(),
    noticeReceivedOn: day.nullable(),
    receivedBasis: z.enum(receiptBases).nullable(),
    responseRequired: z.enum(responseWants).nullable(),
    askedOf: z.enum(askedBodies).nullable(),
    partnerBody: shortWords.nullable(),
    replyAskedOn: day.nullable(),
    lead: z.array(shortWords).max(20),
    dueWords: shortWords.nullable(),
    /** The day on or after which it comes back to its committee by itself. */
    dueBackOn: day.nullable(),
    rag: z.string().trim().max(40).nullable(),
    note: z.string().trim().max(20_000).nullable(),
    /** Somebody takes on what was history: from here on it is watched, and what is due of it is due. */
    standing: z.literal('taken_on'),
  })
  .partial();
export type EditRecommendation = z.infer<typeof editRecommendation>;

export const addResponse = z
  .object({
    decision: z.enum(responseDecisions, saying('choose_decision')),
    words: z.string(saying('enter_response')).trim().min(1, saying('enter_response')).max(20_000),
    respondedOn: day,
    /** The status that whoever records it has seen and confirmed; null: it stays where it stands. */
    statusAfter: z.enum(storedStatuses).nullable().default(null),
  })
  .strict();
export type AddResponse = z.infer<typeof addResponse>;

export const addProgress = z
  .object({
    words: z.string(saying('enter_update')).trim().min(1, saying('enter_update')).max(20_000),
    asOf: day,
  })
  .strict();
export type AddProgress = z.infer<typeof addProgress>;

const newStatus = z
  .object({
    coreStatus: z.enum(storedStatuses),
    statusWords: shortWords.nullable().default(null),
    reason: z.string().trim().max(5_000).nullable().default(null),
    evidence: z.string().trim().max(5_000).nullable().default(null),
    meetingId: id.nullable().default(null),
    changedOn: day,
  })
  .strict();
/** Which committee owns it, said together with what that committee decided; only where nobody had said so. */
const owner = id.nullable().default(null);
export const changeStatus = newStatus.extend({ committeeId: owner });
export type ChangeStatus = z.infer<typeof changeStatus>;

export const addAction = z.object({
  words,
  lead: z.array(shortWords).max(20).default([]),
  timescaleWords: shortWords.nullable().default(null),
  cost: shortWords.nullable().default(null),
  outcomeMeasure: shortWords.nullable().default(null),
  /** Further recommendations that the same action serves. */
  alsoServes: z.array(id).max(50).default([]),
});
export type AddAction = z.infer<typeof addAction>;
export const finishAction = z.object({ doneOn: day.nullable() });
export type FinishAction = z.infer<typeof finishAction>;

export const askExtension = z.object({
  dueAsked: day,
  reason: words,
  /** Of what; left out, of the work where that has a date, else of the response that is owed. */
  what: z.enum(putOffThings).optional(),
});
export type AskExtension = z.infer<typeof askExtension>;
export const decideExtension = z.object({
  approved: z.boolean(),
  meetingId: id,
  committeeId: owner,
  reason: z.string().trim().max(5_000).nullable().default(null),
});
export type DecideExtension = z.infer<typeof decideExtension>;

/** More time that the owning committee agreed at a meeting that was held: until which day, and why. */
const agreedTime = z.object({ dueAsked: day, reason: words, meetingId: id });

/**
 * One change for many: each is decided on its own, and the answer says which were refused and why. `rehearse`: only say
 * what would come of it, by the same rules, and write nothing.
 */
export const bulkChange = z.object({
  rehearse: z.boolean().default(false),
  items: z
    .array(z.object({ recommendationId: id, revision: whole }))
    .min(1)
    .max(500),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('portfolio'), portfolioId: id.nullable() }),
    z.object({ kind: z.literal('committee'), committeeId: id.nullable() }),
    z.object({ kind: z.literal('lead'), lead: z.array(shortWords).max(20) }),
    z.object({
      kind: z.literal('received'),
      receivedOn: day.nullable(),
      receivedBasis: z.enum(receiptBases).default('stated'),
    }),
    z.object({ kind: z.literal('due'), dueWords: shortWords.nullable() }),
    z.object({ kind: z.literal('more_time_response') }).extend(agreedTime.shape),
    z.object({ kind: z.literal('more_time_work') }).extend(agreedTime.shape),
    z.object({ kind: z.literal('rag'), rag: z.string().trim().max(40).nullable() }),
    z.object({ kind: z.literal('status') }).extend(newStatus.shape),
  ]),
});
export type BulkChange = z.infer<typeof bulkChange>;
export const bulkResult = z.object({
  /** As they then stand, with what each said before and says now; one that stood so before is none of them. */
  changed: z.array(
    z.object({
      recommendationId: id,
      revision: z.number().int(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      /** What follows for the day by which the response is due; null where nothing does. */
      follows: said.nullable(),
    }),
  ),
  refused: z.array(z.object({ recommendationId: id, reference: z.string(), sentence: said })),
  /** Under which it is kept, and can be undone; null where nothing was written. */
  bulkChangeId: id.nullable(),
});
export type BulkResult = z.infer<typeof bulkResult>;
