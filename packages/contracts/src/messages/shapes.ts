import { digestKinds, keptAbout, messageStates, troubles } from '@holdfast/domain/reminders/sending/digest-state';
import { z } from 'zod';
import { date, id, inParts, instant, said } from '../values.ts';

const digestKind = z.enum(digestKinds);
const messageState = z.enum(messageStates);

/** A message that stayed here, because no mail server is set or the council wants it so. */
export const keptMessageRow = z.object({
  keptMessageId: id,
  about: z.enum(keptAbout),
  address: z.string(),
  recipientName: z.string(),
  subject: inParts,
  keptAt: instant,
  digest: z.object({ digestId: id, forDay: date, kind: digestKind, state: messageState }).nullable(),
});
export type KeptMessageRow = z.infer<typeof keptMessageRow>;
export const keptMessagesQuery = z.object({ cursor: z.string().max(200).optional() });
export type KeptMessagesQuery = z.infer<typeof keptMessagesQuery>;
export const keptMessages = z.object({ items: z.array(keptMessageRow), nextCursor: z.string().nullable() });
export type KeptMessages = z.infer<typeof keptMessages>;
/** Each time that somebody had it sent again, and to which address. */
const sentAgain = z.array(z.object({ by: z.string(), at: instant, address: z.string() }));

/** As its reader sees it: a document of its own, and plain text. */
export const keptMessage = keptMessageRow.extend({ plain: inParts, html: z.string().nullable(), sentAgain });
export type KeptMessage = z.infer<typeof keptMessage>;

const trouble = z.enum(troubles);

/** A digest that did not arrive, or of which nobody can say whether it did. */
export const undelivered = z.object({
  digestId: id,
  forDay: date,
  kind: digestKind,
  recipientName: z.string(),
  /** Where their address is corrected; null where they have no entry in the directory. */
  personId: id.nullable(),
  address: z.string(),
  /** Where it would go if it were sent again. */
  addressNow: z.string(),
  state: trouble,
  /** Why, in a sentence. */
  because: said,
  attempts: z.number().int(),
  items: z.number().int(),
  overAt: instant.nullable(),
  seenAt: instant.nullable(),
  sentAgain,
});
export type UndeliveredView = z.infer<typeof undelivered>;
export const undeliveredList = z.object({ unseen: z.number().int(), items: z.array(undelivered) });
export type UndeliveredList = z.infer<typeof undeliveredList>;

/** What a notice that came into the sender's mailbox was of, in a sentence; `isNew`: it was not known before. */
export const cameBack = z.object({ isNew: z.boolean(), sentence: said });
export type CameBackView = z.infer<typeof cameBack>;

/** `state` is what the person saw. What may have arrived goes again only when a second message is accepted. */
export const sendAgain = z.strictObject({ state: trouble, secondMayArrive: z.boolean().default(false) });
export type SendAgain = z.infer<typeof sendAgain>;
