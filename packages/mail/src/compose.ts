import type { Letter } from './letter.ts';

export interface Sender {
  readonly from: string;
  /** Where message ids are at home: the host of the sender's address. */
  readonly host: string;
}

export const senderOf = (from: string): Sender => ({
  from,
  host: /@(?<host>[a-z0-9.-]+)>?\s*$/iu.exec(from)?.groups?.['host'] ?? 'localhost',
});

/** The message as it goes over the wire. */
export const compose = async (
  { letterId, to, subject, plain, html, replyTo, languages }: Letter,
  sender: Sender,
): Promise<Buffer> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
  return new MailComposer({
    from: sender.from,
    to,
    subject,
    text: plain,
    messageId: `<${letterId}@${sender.host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': languages.join(', ') },
    html: html ?? undefined,
    replyTo: replyTo ?? undefined,
  })
    .compile()
    .build();
};
