import { pausedThings } from '@holdfast/domain/reminders/recipients/pauses';
import { z } from 'zod';
import { by, date, day, id, shortWords } from '../values.ts';

const values = {
  what: z.enum(pausedThings),
  personId: id.nullable(),
  recommendationId: id.nullable(),
  fromOn: day,
  untilOn: day,
  reason: shortWords,
};

/** No reminder on these days, both included. `about`: whom or what, in words; null for the whole council. */
export const pause = z.object({
  ...values,
  fromOn: date,
  untilOn: date,
  pauseId: id,
  about: z.string().nullable(),
  by,
  revision: z.number().int(),
});
export type PauseView = z.infer<typeof pause>;

export const pauseList = z.object({
  today: date,
  items: z.array(pause),
  people: z.array(z.object({ personId: id, name: z.string() })),
});
export type PauseList = z.infer<typeof pauseList>;

export const addPause = z.strictObject({
  ...values,
  personId: values.personId.default(null),
  recommendationId: values.recommendationId.default(null),
});
export type AddPause = z.infer<typeof addPause>;
export const endPause = z.strictObject({ untilOn: day });
export type EndPause = z.infer<typeof endPause>;
