import { type Sentence, sentence } from '@holdfast/words/sentence';
import PostalMime, { type Email } from 'postal-mime';

/** What a message says that came into the sender's mailbox after a mail server had taken one of ours. */
export type Returned =
  /** The message whose Message-ID begins with this letter's id was not delivered, for good. */
  | { readonly kind: 'returned'; readonly letterId: string; readonly address: string | null; readonly reason: string }
  | { readonly kind: 'not_returned'; readonly sentence: Sentence };

/** No notice that a message came back is longer; whoever sends more sends something else. */
export const maxReturnedBytes = 1_000_000;

const no = (why: Sentence): Returned => ({ kind: 'not_returned', sentence: why });
// The Message-ID as compose.ts writes it; a notice has it in the headers of what it returns, or in a copy of them.
const ours = /^message-id:\s*<(?<letterId>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@[^>\s]+>/imu;
// The files in which Outlook keeps a message by itself.
const outlooks = Buffer.from('d0cf11e0', 'hex');

/**
 * Reads a notice of RFC 3464 (Postfix, Exchange and most others), or one of Exim, which names the address in a header of
 * its own. A notice that a message is late, an answer from a holiday and any other message are refused in a sentence.
 * Example: a 5.1.1 of Postfix → the letter's id, the address, "5.1.1 550 No such user".
 */
export const readReturned = async (raw: Buffer): Promise<Returned> => {
  if (raw.subarray(0, 4).equals(outlooks)) return no(sentence('mail.outlook_file'));
  if (raw.length > maxReturnedBytes) return no(sentence('mail.notice_too_long'));
  const email = await parse(raw);
  if (email === null) return no(sentence('mail.notice_not_readable'));
  const parts = [email.text ?? '', ...email.attachments.map(({ content }) => textOf(content))];
  const letterId = parts.map((part) => ours.exec(part)?.groups?.['letterId']).find((id) => id !== undefined);
  const told = statusOf(email) ?? eximOf(email);
  if (told === null) return no(sentence('mail.not_a_notice'));
  if (told.isLate) return no(sentence('mail.notice_of_delay'));
  if (letterId === undefined) return no(sentence('mail.notice_of_another'));
  return { kind: 'returned', letterId: letterId.toLowerCase(), address: told.address, reason: told.reason };
};

const parse = async (raw: Buffer): Promise<Email | null> => {
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 10, maxHeadersSize: 200_000 });
  } catch {
    return null;
  }
};

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string'
    ? content
    : Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content)).toString();

interface Told {
  readonly address: string | null;
  readonly reason: string;
  readonly isLate: boolean;
}

/** At most so much of what a mail server says is kept. */
const mostSaid = 300;
// A mail server may say anything, also what Postgres cannot keep or a screen cannot show.
const tidy = (words: string): string =>
  words
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, mostSaid);

/** The first recipient of the part "message/delivery-status" that failed, or, where none did, that is late. */
const statusOf = (email: Email): Told | null => {
  const status = email.attachments.find(({ mimeType }) => /^message\/(?:global-)?delivery-status$/u.test(mimeType));
  if (status === undefined) return null;
  const groups = textOf(status.content)
    .replace(/\r\n/gu, '\n')
    .replace(/\n[ \t]+/gu, ' ')
    .split(/\n{2,}/u);
  const recipients = groups.flatMap((group) => {
    const of = (name: string) =>
      new RegExp(`^${name}:[ \\t]*(?:[\\w-]+;)?[ \\t]*(.*)$`, 'imu').exec(group)?.[1]?.trim();
    const action = of('Action')?.toLowerCase();
    if (action !== 'failed' && action !== 'delayed') return [];
    const address = of('Original-Recipient') ?? of('Final-Recipient') ?? null;
    return [
      { address, reason: tidy(`${of('Status') ?? ''} ${of('Diagnostic-Code') ?? ''}`), isLate: action === 'delayed' },
    ];
  });
  return recipients.find(({ isLate }) => !isLate) ?? recipients[0] ?? null;
};

/** Exim names who was not reached in a header, and says why in the text, below the address. */
const eximOf = ({ headers, text = '' }: Email): Told | null => {
  const address = headers
    .find(({ key }) => key === 'x-failed-recipients')
    ?.value.split(',')[0]
    ?.trim();
  if (address === undefined || address === '') return null;
  const after =
    text
      .split(address)
      .slice(1)
      .join(address)
      .split(/\n[ \t]*-{3,}|\n{3,}/u)[0] ?? '';
  return { address, reason: tidy(after), isLate: false };
};
