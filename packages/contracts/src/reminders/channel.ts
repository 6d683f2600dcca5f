import { channelKinds } from '@holdfast/domain/reminders/channel/channel-kind';
import { z } from 'zod';
import { said } from '../values.ts';

const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value));

/** How messages are to leave. `key`: of GOV.UK Notify; null keeps the one that is there. What each may be is decided by the rules. */
export const setChannel = z.strictObject({
  kind: z.enum(channelKinds),
  key: typed(500),
  templateId: typed(200),
  replyTo: typed(320),
});
export type SetChannel = z.infer<typeof setChannel>;

/** How messages leave. Of a key no more is ever told than its last signs. */
export const channel = z.object({
  kind: z.enum(channelKinds),
  templateId: z.string().nullable(),
  replyTo: z.string().nullable(),
  keyEnding: z.string().nullable(),
  /** Whether the council has chosen; otherwise the installation's own way holds. */
  isChosen: z.boolean(),
  /** 0 where nothing is chosen. */
  revision: z.number().int(),
  /** Who messages come from where they leave by the installation's mail server; null where there is none. */
  mailFrom: z.string().nullable(),
  /** Whether this installation can keep a key of GOV.UK Notify. */
  keepsKeys: z.boolean(),
  /** Where a test message goes. */
  testTo: z.string(),
});
export type ChannelView = z.infer<typeof channel>;

/** What became of a test message, in words. */
export const testedChannel = z.object({
  outcome: z.enum(['sent', 'kept', 'not_sent', 'perhaps_sent']),
  sentence: said,
  /** What the other side said, to the letter. */
  said: said.nullable(),
  /** What to do, where it did not go. */
  advice: said.nullable(),
});
export type TestedChannel = z.infer<typeof testedChannel>;
