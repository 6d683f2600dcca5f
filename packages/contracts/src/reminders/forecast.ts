import { digestKinds, toldStates } from '@holdfast/domain/reminders/sending/digest-state';
import { pausedThings } from '@holdfast/domain/reminders/recipients/pauses';
import { askedAs, reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { z } from 'zod';
import { date, day, id, inParts, said } from '../values.ts';

const digestKind = z.enum(digestKinds);
/** Of one that is drafted already, where it stands; null for what is still to be planned. */
const digestState = z.enum(toldStates).nullable();

/** Only what concerns one person, or one portfolio. */
export const forecastQuery = z.object({ recipient: id.optional(), portfolio: id.optional() });
export type ForecastQuery = z.infer<typeof forecastQuery>;

export const forecastItem = z.object({
  kind: z.enum(reminderKinds),
  recommendationId: id.nullable(),
  meetingId: id.nullable(),
  reference: z.string().nullable(),
  /** The committee's words; of an action, its words; of a meeting, its name. */
  words: z.string(),
  portfolio: z.string().nullable(),
  /** A sentence: from which date it follows, and by which of the council's times it is asked for on this day. */
  why: said,
  askedAs: z.enum(askedAs),
  /** The step of the council's chain, counted from 1; 0 for whoever is asked first. */
  step: z.number().int(),
  isNew: z.boolean(),
});
export type ForecastItemView = z.infer<typeof forecastItem>;

/** One message: who gets it on which day, and why. */
export const forecastDigest = z.object({
  day: date,
  kind: digestKind,
  recipient: z.object({ id, name: z.string(), address: z.string(), personId: id.nullable() }),
  state: digestState,
  /** Set where it would leave on that day if it were not for a pause; `goesOn` is when it leaves, if within these days. */
  heldBack: z
    .object({ what: z.enum(pausedThings), reason: z.string(), untilOn: date, goesOn: date.nullable() })
    .nullable(),
  /** The first of its items; `total` is how many there are. The preview has all of them. */
  items: z.array(forecastItem),
  total: z.number().int(),
});
export type ForecastDigestView = z.infer<typeof forecastDigest>;

/** What will be sent from today until a day, both included, if nothing changes and nobody answers. */
export const forecast = z.object({
  today: date,
  until: date,
  /** Whether the council reminds at all today, and between which times messages leave. */
  reminds: z.boolean(),
  sending: z.object({ from: z.string(), until: z.string() }),
  digests: z.array(forecastDigest),
  /** Weekdays on which nobody works and nothing leaves. */
  quietDays: z.array(z.object({ day: date, because: said, holdsBack: z.number().int(), goesOn: date })),
  /** Whom no message can reach. */
  unreached: z.array(
    z.object({ name: z.string().nullable(), personId: id.nullable(), why: said, reminders: z.number().int() }),
  ),
  /** Things for which nobody can be asked at all. */
  unasked: z.number().int(),
  /** To choose from. */
  recipients: z.array(z.object({ id, name: z.string() })),
  portfolios: z.array(z.object({ portfolioId: id, name: z.string() })),
});
export type ForecastView = z.infer<typeof forecast>;

/** Which digest: there is one for a person, day and kind. */
export const previewQuery = z.object({ day: day, recipient: id, kind: digestKind });
export type PreviewQuery = z.infer<typeof previewQuery>;

/** A digest as its reader will see it, or saw it as far as it still stands, without a link that could be used. */
export const digestPreview = z.object({
  day: date,
  state: digestState,
  recipient: z.object({ name: z.string(), address: z.string() }),
  subject: inParts,
  plain: inParts,
  /** All that it asks for, each with its why. */
  items: z.array(forecastItem),
});
export type DigestPreview = z.infer<typeof digestPreview>;
