import { receiptBases, responseWants } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { dueBackReasons } from '@holdfast/domain/minutes/due-back';
import { agendaKinds } from '@holdfast/domain/minutes/agenda-kinds';
import { presences } from '@holdfast/domain/minutes/attendance';
import { declarationKinds } from '@holdfast/domain/minutes/declarations';
import {
  agendaItemFields,
  attendanceFields,
  declarationFields,
  minuteFields,
} from '@holdfast/domain/minutes/field-rows';
import { personKinds } from '@holdfast/domain/people/person-kind';
import { z } from 'zod';
import { shapesFor } from '../field-shapes.ts';
import { meeting } from '../meetings/shapes.ts';
import { paperStanding } from '../reports/shapes.ts';
import { registerRow } from '../recommendations/register.ts';
import { date, day, id, said, shortWords, versionAsked, whole } from '../values.ts';

const revision = z.number().int();
const longWords = z.string().trim().max(50_000);

/** Kept from whoever is not of the council: a paragraph of the nation's schedule, and why. The rule says which, and when. */
export const agendaExemption = z.object({
  /** null: confidential, which has no paragraph (s.100A(3)). */
  paragraph: whole.nullable(),
  /** '': none was given, where the nation's law weighs no public interest. */
  reason: z.string().trim().max(500),
});

export const agendaItem = z
  .object({ agendaItemId: id, ...shapesFor(agendaItemFields), revision })
  .omit({ meetingId: true, exemptParagraph: true, exemptReason: true })
  .extend({
    /** Under which paragraph it is kept back, and why, for whoever may read what it is about. */
    exempt: agendaExemption.extend({ reason: z.string().nullable() }).nullable(),
  });
export type AgendaItem = z.infer<typeof agendaItem>;

export const attendance = z
  .object({ attendanceId: id, ...shapesFor(attendanceFields), revision })
  .omit({ meetingId: true });

export const declaration = z
  .object({ declarationId: id, ...shapesFor(declarationFields), revision })
  .omit({ meetingId: true });

export const resolution = z.object({
  resolutionId: id,
  mark: z.string(),
  words: z.string(),
  /** What it became in the register. */
  recommendation: z.object({ recommendationId: id, reference: z.string() }).nullable(),
});

/** What a minute said before it was put right or withdrawn, why, when and by whom. */
export const minuteCorrection = z.object({
  withdrawn: z.boolean(),
  headingBefore: z.string(),
  saidBefore: z.string(),
  reason: z.string(),
  on: date,
  by: z.string(),
});
export type MinuteCorrection = z.infer<typeof minuteCorrection>;

export const minute = z
  .object({ minuteId: id, ...shapesFor(minuteFields), revision })
  .omit({ meetingId: true })
  .extend({
    /** As a clerk writes it, resolutions included. */
    text: z.string(),
    resolutions: z.array(resolution),
    /** The oldest first. */
    corrections: z.array(minuteCorrection),
  });
export type Minute = z.infer<typeof minute>;

/** A recommendation that stands on the agenda by itself, and why. */
export const dueBackItem = registerRow.extend({
  why: z.array(z.enum(dueBackReasons)),
  sentences: z.array(said),
});

/** `version`: of the items due back, one that was published earlier, for those who publish; without it the newest. */
export const proceedingsQuery = z.object({ version: versionAsked });

/** Everything about one meeting: what it is to deal with, who was there, what was declared, said and resolved. */
export const proceedings = z.object({
  meeting,
  agenda: z.array(agendaItem),
  /** Where a call-in is heard: by which rule decisions were called in on the day of the meeting. */
  callInRule: said.nullable(),
  /** Where the body takes key decisions: the last day for notice of those of this meeting. */
  noticeBy: date.nullable(),
  /** By which law, and what is left where it is short; null where no notice is given. */
  noticeRule: said.nullable(),
  dueBackStanding: paperStanding,
  dueBack: z.array(dueBackItem),
  attendance: z.array(attendance),
  declarations: z.array(declaration),
  minutes: z.array(minute),
  /** Minutes that were withdrawn, by number: what they said stands with why they say it no more. */
  withdrawnMinutes: z.array(
    z.object({ minuteId: id, number: z.number().int(), corrections: z.array(minuteCorrection) }),
  ),
  /** What is wrong with the numbers of the committee's minutes this municipal year. */
  numberFaults: z.array(said),
  nextNumber: z.number().int(),
  /** Whom the council has named before: each is chosen rather than typed again. */
  people: z.array(z.object({ personId: id, name: z.string() })),
});
export type Proceedings = z.infer<typeof proceedings>;

/** What is known of a resolution that is taken into the register; what is left out is not known, and asked for later. */
export const takeResolution = z.object({
  portfolioId: id.nullable().default(null),
  lead: z.array(shortWords).max(20).default([]),
  receivedOn: day.nullable().default(null),
  /** Left out, the day of receipt is "stated": by whoever sends it. */
  receivedBasis: z.enum(receiptBases).nullable().default(null),
  responseRequired: z.enum(responseWants).nullable().default(null),
});
export type TakeResolution = z.infer<typeof takeResolution>;

export const addAgendaItem = z.object({
  kind: z.enum(agendaKinds),
  title: shortWords,
  words: longWords.nullable().default(null),
  reportOf: shortWords.nullable().default(null),
  exempt: agendaExemption.nullable().default(null),
  isKeyDecision: z.boolean().default(false),
  noticePublishedOn: day.nullable().default(null),
});
export type AddAgendaItem = z.infer<typeof addAgendaItem>;
export const changeAgendaItem = z
  .object({
    kind: z.enum(agendaKinds),
    title: shortWords,
    words: longWords.nullable(),
    reportOf: shortWords.nullable(),
    exempt: agendaExemption.nullable(),
    isKeyDecision: z.boolean(),
    noticePublishedOn: day.nullable(),
    position: z.number().int().min(1).max(1_000),
  })
  .partial();
export type ChangeAgendaItem = z.infer<typeof changeAgendaItem>;

/** One of the council's people, or somebody whom it has not named before, who becomes one of them. */
const who = z.union([
  z.object({ personId: id }),
  z.object({ newPerson: z.object({ name: shortWords, kind: z.enum(personKinds) }) }),
]);
export type NamedPerson = z.infer<typeof who>;

export const addAttendance = z.object({
  who,
  capacity: shortWords.nullable().default(null),
  presence: z.enum(presences),
  substituteFor: id.nullable().default(null),
});
export type AddAttendance = z.infer<typeof addAttendance>;
export const changeAttendance = z
  .object({ capacity: shortWords.nullable(), presence: z.enum(presences), substituteFor: id.nullable() })
  .partial();
export type ChangeAttendance = z.infer<typeof changeAttendance>;

export const addDeclaration = z.object({
  who,
  agendaItemId: id.nullable().default(null),
  kind: z.enum(declarationKinds),
  words: longWords,
  tookNoPart: z.boolean().default(false),
});
export type AddDeclaration = z.infer<typeof addDeclaration>;
export const changeDeclaration = z
  .object({
    agendaItemId: id.nullable(),
    kind: z.enum(declarationKinds),
    words: longWords,
    tookNoPart: z.boolean(),
  })
  .partial();
export type ChangeDeclaration = z.infer<typeof changeDeclaration>;

/** `text` is read for RESOLVED (i), (ii); `number` null takes the next of the committee's municipal year. */
export const saveMinute = z.object({
  agendaItemId: id.nullable().default(null),
  number: z.number().int().min(1).max(99_999).nullable().default(null),
  heading: shortWords,
  text: longWords,
});
export type SaveMinute = z.infer<typeof saveMinute>;
/** A minute that is there is corrected with the reason; without one it can only stay as it is. */
export const changeMinute = saveMinute.extend({ reason: z.string().trim().max(5_000).nullable().default(null) });
export type ChangeMinute = z.infer<typeof changeMinute>;
export const withdrawMinute = z.object({ reason: z.string().trim().min(1).max(5_000) });
export type WithdrawMinute = z.infer<typeof withdrawMinute>;

export const resolutionRecommendation = z.object({ recommendationId: id, reference: z.string() });
