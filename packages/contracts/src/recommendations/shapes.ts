import { putOffThings } from '@holdfast/domain/recommendations/extensions';
import { type AnswerAct, answerActs } from '@holdfast/domain/permissions/acts';
import { correctables } from '@holdfast/domain/recommendations/corrections/correctable';
import { owedThings } from '@holdfast/domain/recommendations/overdue';
import { dueFilters, registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import { registerLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { historyKinds } from '@holdfast/domain/log/event-kinds';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import { coreStatuses, storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import {
  askedBodies,
  receiptBases,
  responseWants,
  standings,
} from '@holdfast/domain/recommendations/clocks/clock-facts';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { z } from 'zod';
import { exempt, exemption } from './exemptions.ts';
import { pageOf, pageQuery } from '../page.ts';
import { by, date, id, instant, said, shortWords, timescale, words } from '../values.ts';
import { actionShapes, recommendationShapes } from './field-shapes.ts';
import { saying } from '../said-of-value.ts';

const storedStatus = z.enum(storedStatuses);

/** What is overdue on a recommendation, since when, why, and who owes it. */
export const overdue = z.object({
  what: z.enum(owedThings),
  since: date,
  because: said,
  /** Who owes it: the holder of a portfolio, a partner body, whoever leads the work. */
  owedBy: said,
});

/** A row of the register: what the committee's own table shows, and what is next. */
export const registerRow = z.object({
  recommendationId: id,
  reference: z.string(),
  part: z.string(),
  committee: z.object({ committeeId: id, name: z.string() }).nullable(),
  portfolio: z.object({ portfolioId: id, name: z.string(), postHolder: z.string().nullable() }).nullable(),
  sourceKind: z.enum(sourceKinds).nullable(),
  sourceTitle: z.string().nullable(),
  sourceDate: date.nullable(),
  words: z.string(),
  responseDecision: z.enum(responseDecisions).nullable(),
  responseDueOn: date.nullable(),
  /** Who has to answer; null: the executive. */
  askedOf: z.enum(askedBodies).nullable(),
  partnerBody: z.string().nullable(),
  /** What is history owes nothing until somebody takes it on. */
  standing: z.enum(standings),
  progressWords: z.string().nullable(),
  progressedOn: date.nullable(),
  lead: z.array(z.string()),
  due: timescale.nullable(),
  dueOn: date.nullable(),
  statusWords: z.string().nullable(),
  /** `response_overdue` is worked out for today; the others are stored. */
  coreStatus: z.enum(coreStatuses),
  rag: z.string().nullable(),
  /** What the council's own rule gives, where its scheme has one. */
  ruledRag: z.object({ letter: z.string(), word: z.string() }).nullable(),
  /** The sentence for where the officer's rating and the rule's differ. */
  ragDifference: said.nullable(),
  overdue: z.array(overdue),
  /** Why an answer that is awaited has no day; null where none is awaited, or it has one. */
  noClock: said.nullable(),
  exempt,
  revision: z.number().int(),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** Several values of a filter are joined by commas: "on_track,at_risk". `none` means: the field is empty. */
const several = z
  .string()
  .max(2_000)
  .transform((value) => value.split(',').filter((part) => part !== ''))
  .optional();

export const registerFilters = z.object({
  search: z.string().trim().max(200).optional(),
  committee: several,
  portfolio: several,
  source: several,
  status: several,
  rag: several,
  lead: z.string().trim().max(200).optional(),
  due: z.enum(dueFilters).optional(),
  upload: id.optional(),
  list: z.enum(registerLists).optional(),
  changedAfter: date.optional(),
  /** Only what the person who asks leads, by their name or their post. */
  mine: z.literal('yes').optional(),
});
export const registerQuery = registerFilters
  .extend({ sort: z.enum(registerSorts).default('newest') })
  .extend(pageQuery.shape);
export type RegisterQuery = z.infer<typeof registerQuery>;
export const registerPage = pageOf(registerRow);
export type RegisterPage = z.infer<typeof registerPage>;

export const exportQuery = registerFilters.extend({
  sort: z.enum(registerSorts).default('newest'),
  format: z.enum(exportFormats),
});

export const recommendationAction = z.object({
  actionId: id,
  ...actionShapes,
  /** How many recommendations the action serves; it is counted once. */
  serves: z.number().int(),
  exempt,
});

/** Where a field of the register came from: the file, its cell, and the cell's own words. */
export const provenance = z.object({
  field: z.string(),
  uploadId: id,
  fileName: z.string(),
  place: z.record(z.string(), z.union([z.string(), z.number()])),
  raw: z.string(),
  guess: z.string().nullable(),
});

export const extension = z.object({
  extensionId: id,
  what: z.enum(putOffThings),
  dueBefore: date.nullable(),
  dueAsked: date,
  reason: z.string(),
  by,
  at: instant,
  decision: z.object({ approved: z.boolean(), meetingId: id, heldOn: date, reason: z.string().nullable() }).nullable(),
});

/** One line of a recommendation's history: who said or did what, when. */
export const historyEntry = z.object({
  kind: z.enum(historyKinds),
  at: instant,
  by,
  /** The paper that said it, when it came from one. */
  upload: z.object({ uploadId: id, fileName: z.string() }).nullable(),
  title: said,
  words: z.string().nullable(),
  /** What the committee was shown. */
  evidence: z.string().nullable(),
  on: date.nullable(),
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** What can be corrected or withdrawn, and what became of it since; null where it cannot be. */
  correctable: z
    .object({ kind: z.enum(correctables), factId: id, since: z.enum(['corrected', 'withdrawn']).nullable() })
    .nullable(),
});

/** What is corrected or withdrawn, why, and what holds instead; null where it is withdrawn. */
export const correctEntry = z
  .object({
    kind: z.enum(correctables),
    factId: id,
    reason: words,
    instead: z
      .object({ words, on: date, decision: z.enum(responseDecisions).nullable().default(null) })
      .strict()
      .nullable()
      .default(null),
  })
  .strict();
export type CorrectEntry = z.infer<typeof correctEntry>;
/** What would follow, before anything is written. */
export const correctionFollows = z.object({ follows: z.array(said) });
export type CorrectionFollows = z.infer<typeof correctionFollows>;

/** Whether a status may be reached from here by this person, and if not, why. */
export const statusOption = z.object({
  coreStatus: storedStatus,
  allowed: z.boolean(),
  /** Only a meeting of the committee that owns it can have decided this. */
  needsMeeting: z.boolean(),
  sentence: said.nullable(),
});

/** What somebody proposed, and nobody has accepted or sent back. */
export const proposal = z.object({
  answerId: id,
  byName: z.string(),
  at: instant,
  act: z.enum(answerActs),
  words: z.string(),
  decision: z.enum(responseDecisions).nullable(),
  proposedStatus: storedStatus.nullable(),
  dueAsked: date.nullable(),
  reason: z.string().nullable(),
  on: date.nullable(),
  /** Its words are kept back from whoever reads. */
  isKept: z.boolean(),
});
export type Proposal = z.infer<typeof proposal>;

/** How what this person says of it is taken; null where they may not say it. */
const howTaken = z.enum(['recorded', 'proposed']).nullable();

export const recommendation = registerRow.extend({
  ...recommendationShapes,
  meeting: z.object({ meetingId: id, heldOn: date }).nullable(),
  /** The response clock in words: by which law or rule, from which day, to which day, what was assumed; or why none runs. */
  responseClock: z.array(said),
  /** Where it came from a call-in: the rule that held on its day, in words. */
  callInRule: said.nullable(),
  actions: z.array(recommendationAction),
  extensions: z.array(extension),
  exemptions: z.array(exemption),
  provenance: z.array(provenance),
  statusOptions: z.array(statusOption),
  /** By act: how it is taken of whoever asks. */
  acts: z.object({
    respond: howTaken,
    update: howTaken,
    say_status: howTaken,
    say_done: howTaken,
    ask_time: howTaken,
  } satisfies Record<AnswerAct, typeof howTaken>),
  /** What waits for acceptance; for those who keep the register and those who answer for it. */
  proposals: z.array(proposal),
  history: z.array(historyEntry),
  otherParts: z.array(z.object({ recommendationId: id, part: z.string(), words: z.string(), exempt })),
  next: z.object({ what: z.enum(owedThings), on: date }).nullable(),
});
export type Recommendation = z.infer<typeof recommendation>;

export const addRecommendation = z.object({
  reference: shortWords.nullable().default(null),
  part: z.string().trim().max(20).default(''),
  committeeId: id.nullable().default(null),
  portfolioId: id.nullable().default(null),
  meetingId: id.nullable().default(null),
  sourceKind: z.enum(sourceKinds).nullable().default(null),
  sourceTitle: shortWords.nullable().default(null),
  sourceDate: date.nullable().default(null),
  words,
  receivedOn: date.nullable().default(null),
  noticeReceivedOn: date.nullable().default(null),
  /** Left out, the day of receipt is "stated": by whoever sends it. */
  receivedBasis: z.enum(receiptBases).nullable().default(null),
  responseRequired: z.enum(responseWants).nullable().default(null),
  askedOf: z.enum(askedBodies).nullable().default(null),
  partnerBody: shortWords.nullable().default(null),
  replyAskedOn: date.nullable().default(null),
  lead: z.array(shortWords).max(20).default([]),
  dueWords: shortWords.nullable().default(null),
});

/** Only the fields that are sent change. Needs `If-Match` with the version that the person saw. */
export const editRecommendation = z
  .object({
    committeeId: id.nullable(),
    portfolioId: id.nullable(),
    meetingId: id.nullable(),
    sourceKind: z.enum(sourceKinds).nullable(),
    sourceTitle: shortWords.nullable(),
    sourceDate: date.nullable(),
    words,
    receivedOn: date.nullable(),
    noticeReceivedOn: date.nullable(),
    receivedBasis: z.enum(receiptBases).nullable(),
    responseRequired: z.enum(responseWants).nullable(),
    askedOf: z.enum(askedBodies).nullable(),
    partnerBody: shortWords.nullable(),
    replyAskedOn: date.nullable(),
    lead: z.array(shortWords).max(20),
    dueWords: shortWords.nullable(),
    /** The day on or after which it comes back to its committee by itself. */
    dueBackOn: date.nullable(),
    rag: z.string().trim().max(40).nullable(),
    note: z.string().trim().max(20_000).nullable(),
    /** Somebody takes on what was history: from here on it is watched, and what is due of it is due. */
    standing: z.literal('taken_on'),
  })
  .partial();

export const addResponse = z
  .object({
    decision: z.enum(responseDecisions, saying('choose_decision')),
    words: z.string(saying('enter_response')).trim().min(1, saying('enter_response')).max(20_000),
    respondedOn: date,
    /** The status that whoever records it has seen and confirmed; null: it stays where it stands. */
    statusAfter: storedStatus.nullable().default(null),
  })
  .strict();

export const addProgress = z
  .object({
    words: z.string(saying('enter_update')).trim().min(1, saying('enter_update')).max(20_000),
    asOf: date,
  })
  .strict();

export const changeStatus = z
  .object({
    coreStatus: storedStatus,
    statusWords: shortWords.nullable().default(null),
    reason: z.string().trim().max(5_000).nullable().default(null),
    evidence: z.string().trim().max(5_000).nullable().default(null),
    meetingId: id.nullable().default(null),
    changedOn: date,
  })
  .strict();

export const addAction = z.object({
  words,
  lead: z.array(shortWords).max(20).default([]),
  timescaleWords: shortWords.nullable().default(null),
  cost: shortWords.nullable().default(null),
  outcomeMeasure: shortWords.nullable().default(null),
  /** Further recommendations that the same action serves. */
  alsoServes: z.array(id).max(50).default([]),
});
export const finishAction = z.object({ doneOn: date.nullable() });

export const askExtension = z.object({
  dueAsked: date,
  reason: words,
  /** Of what; left out, of the work where that has a date, else of the response that is owed. */
  what: z.enum(putOffThings).optional(),
});
export const decideExtension = z.object({
  approved: z.boolean(),
  meetingId: id,
  reason: z.string().trim().max(5_000).nullable().default(null),
});

/**
 * One change for many: each is decided on its own, and the answer says which were refused and why. `rehearse`: only say
 * what would come of it, by the same rules, and write nothing.
 */
export const bulkChange = z.object({
  rehearse: z.boolean().default(false),
  items: z
    .array(z.object({ recommendationId: id, revision: z.number().int() }))
    .min(1)
    .max(500),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('portfolio'), portfolioId: id.nullable() }),
    z.object({ kind: z.literal('committee'), committeeId: id.nullable() }),
    z.object({ kind: z.literal('lead'), lead: z.array(shortWords).max(20) }),
    z.object({ kind: z.literal('due'), dueWords: shortWords.nullable() }),
    z.object({ kind: z.literal('rag'), rag: z.string().trim().max(40).nullable() }),
    z.object({ kind: z.literal('status') }).extend(changeStatus.shape),
  ]),
});
export const bulkResult = z.object({
  /** As they then stand; one that stood so before is none of them. */
  changed: z.array(z.object({ recommendationId: id, revision: z.number().int() })),
  refused: z.array(z.object({ recommendationId: id, reference: z.string(), sentence: said })),
});
export type AddRecommendation = z.infer<typeof addRecommendation>;
export type EditRecommendation = z.infer<typeof editRecommendation>;
export type AddResponse = z.infer<typeof addResponse>;
export type AddProgress = z.infer<typeof addProgress>;
export type ChangeStatus = z.infer<typeof changeStatus>;
export type AddAction = z.infer<typeof addAction>;
export type FinishAction = z.infer<typeof finishAction>;
export type AskExtension = z.infer<typeof askExtension>;
export type DecideExtension = z.infer<typeof decideExtension>;
export type BulkChange = z.infer<typeof bulkChange>;
export type BulkResult = z.infer<typeof bulkResult>;
export type ExportQuery = z.infer<typeof exportQuery>;
