import { governanceForms } from '@holdfast/domain/councils/governance';
import { answerActs } from '@holdfast/domain/permissions/acts';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { ragRules } from '@holdfast/domain/recommendations/rag';
import { responseRules } from '@holdfast/domain/recommendations/clocks/clock';
import { reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { chainRoles, usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { reportColumnKeys } from '@holdfast/domain/settings/report-columns';
import { digestLanguages, referenceScopes } from '@holdfast/domain/settings/setting-values';
import { languages, paperLanguages } from '@holdfast/words/languages';
import { z } from 'zod';
import { by, date, day, id, instant, said } from '../values.ts';

const word = z.string().trim().max(200);
const count = z.number().int().min(0).max(400);

export const ragBand = z.object({
  letter: z.string().trim().max(3),
  word,
  statuses: z.array(z.enum(storedStatuses)).max(20).optional(),
  from: z.number().min(-10_000).max(10_000).nullable().optional(),
});
export const ragScheme = z.object({
  name: word.min(1),
  rule: z.enum(ragRules),
  bands: z.array(ragBand).max(12),
});
export const callIn = z.object({
  workingDays: count,
  signatories: count,
  grounds: z.array(z.string().trim().max(500)).max(20),
  onceOnly: z.boolean(),
});
export const responseWords = z.partialRecord(z.enum(responseDecisions), word);

const localTime = z.string().max(5);
const leads = z.array(count).max(20);
export const reminderRules = z.object({
  on: z.boolean(),
  off: z
    .array(z.enum(reminderKinds))
    .max(20)
    .default([...usualReminderRules.off]),
  responseLeads: leads,
  actionLeads: leads,
  publicationLead: count,
  noticeLead: count,
  repeatAfter: count,
  untouchedMonths: count,
  escalation: z
    .array(
      z.object({
        afterWorkingDays: count,
        to: z.union([z.enum(chainRoles), z.strictObject({ personId: id })]),
      }),
    )
    .max(20),
  sendingDays: z
    .array(count)
    .max(7)
    .default([...usualReminderRules.sendingDays]),
  sending: z.object({ from: localTime, until: localTime }),
  linkDays: count,
});

const length = z.union([
  z.strictObject({ months: count }),
  z.strictObject({ weeks: count }),
  z.strictObject({ days: z.number().int().min(0).max(4_000) }),
]);

const councilLanguages = z.object({
  usual: z.enum(languages),
  papers: z.enum(paperLanguages),
  digests: z.enum(digestLanguages),
});

/** One value of one setting, from a day on. What a council may set beyond its shape is decided by the rules. */
export const datedSetting = z.discriminatedUnion('name', [
  z.object({ name: z.literal('response_period'), value: length, validFrom: day }),
  z.object({
    name: z.literal('response_rule'),
    value: z.object({ required: z.enum(responseRules), basis: word }),
    validFrom: day,
  }),
  z.object({ name: z.literal('governance'), value: z.enum([...governanceForms, 'usual']), validFrom: day }),
  z.object({ name: z.literal('register_start'), value: z.string().max(10), validFrom: day }),
  z.object({ name: z.literal('annual_meetings'), value: z.array(z.string().max(10)).max(100), validFrom: day }),
  z.object({ name: z.literal('call_in'), value: callIn, validFrom: day }),
  z.object({ name: z.literal('update_lead'), value: count, validFrom: day }),
  z.object({ name: z.literal('report_lead'), value: count, validFrom: day }),
  z.object({
    name: z.literal('closures'),
    value: z.array(z.object({ date: day, reason: word })).max(400),
    validFrom: day,
  }),
  z.object({ name: z.literal('rag_scheme'), value: ragScheme, validFrom: day }),
  z.object({ name: z.literal('response_words'), value: responseWords, validFrom: day }),
  z.object({
    name: z.literal('report_columns'),
    value: z.array(z.object({ column: z.enum(reportColumnKeys), heading: word })).max(12),
    validFrom: day,
  }),
  z.object({
    name: z.literal('reference_pattern'),
    value: z.object({ example: z.string().max(200), per: z.enum(referenceScopes) }),
    validFrom: day,
  }),
  z.object({ name: z.literal('accent'), value: z.string().max(20), validFrom: day }),
  z.object({ name: z.literal('languages'), value: councilLanguages, validFrom: day }),
  z.object({ name: z.literal('reminders'), value: reminderRules, validFrom: day }),
  z.object({ name: z.literal('taken_at_once'), value: z.array(z.enum(answerActs)).max(10), validFrom: day }),
]);
export type SetSetting = z.infer<typeof datedSetting>;

const kept = z.object({ councilSettingId: id, revision: z.number().int(), by, at: instant });
export const keptSetting = z.intersection(datedSetting, kept);

/** Everything that the council has set, by name and day, with the version of each list. */
export const settingValues = z.object({
  today: date,
  values: z.array(keptSetting),
  /** What holds today, set or usual. */
  inForce: z.array(datedSetting),
  versions: z.record(z.string(), z.number().int()),
  /** Closure days that are no working days anyhow. */
  closureNotes: z.array(said),
});
export type SettingValuesView = z.infer<typeof settingValues>;

/** What a change comes to, before it is saved. */
export const settingPreview = z.object({
  sentences: z.array(said),
  /** How many records in all. */
  total: z.number().int(),
  /** The first of them. */
  listed: z.array(z.object({ recommendationId: id.nullable(), what: said, before: said, after: said })),
});
export type SettingPreview = z.infer<typeof settingPreview>;
