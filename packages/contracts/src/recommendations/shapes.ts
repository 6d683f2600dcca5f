import { movers } from '@holdfast/domain/recommendations/clocks/clock-rows';
import { putOffThings } from '@holdfast/domain/recommendations/extensions';
import { type AnswerAct, answerActs, waysTaken } from '@holdfast/domain/permissions/acts';
import { correctables, corrections } from '@holdfast/domain/recommendations/corrections/correctable';
import { owedThings } from '@holdfast/domain/recommendations/overdue';
import { historyKinds } from '@holdfast/domain/log/event-kinds';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { z } from 'zod';
import { exempt, exemption } from './exemptions.ts';
import { by, date, id, instant, said } from '../values.ts';
import { actionShapes, recommendationShapes } from './field-shapes.ts';
import { registerRow } from './register.ts';

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
  correctable: z.object({ kind: z.enum(correctables), factId: id, since: z.enum(corrections).nullable() }).nullable(),
});

/** Whether a status may be reached from here by this person, and if not, why. */
export const statusOption = z.object({
  coreStatus: z.enum(storedStatuses),
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
  proposedStatus: z.enum(storedStatuses).nullable(),
  dueAsked: date.nullable(),
  reason: z.string().nullable(),
  on: date.nullable(),
  /** When the one was sent that it replaces, and that nobody had accepted or sent back. */
  replaces: instant.nullable(),
  /** Its words are kept back from whoever reads. */
  isKept: z.boolean(),
});
export type Proposal = z.infer<typeof proposal>;

/** How what this person says of it is taken; null where they may not say it. */
const howTaken = z.enum(waysTaken).nullable();

export const recommendation = registerRow.extend({
  ...recommendationShapes,
  meeting: z.object({ meetingId: id, heldOn: date }).nullable(),
  /** The response clock in words: by which law or rule, from which day, to which day, what was assumed; or why none runs. */
  responseClock: z.array(said),
  /** Who can move the day of the answer; null where no clock runs. */
  responseMovedBy: z.enum(movers).nullable(),
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
