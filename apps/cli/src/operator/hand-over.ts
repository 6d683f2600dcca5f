import { randomUUID } from 'node:crypto';
import { always } from '@holdfast/mail/letter';
import { smtpWay } from '@holdfast/mail/smtp';
import { type Invited, invitationLetter, invitationPath } from '@holdfast/services/people/invitation-letter';
import { inWords } from '@holdfast/words/say';
import type { OperatorSettings } from './settings.ts';

const patience = 10_000;

/**
 * Gets the link of an invitation to whoever is invited, after it is committed: by mail where a mail server is set, else,
 * or where the mail server did not take it, in the lines that are printed. Answers with those lines.
 */
export const handOver = async (
  invited: Invited & { readonly token: string },
  { mail, publicUrl }: OperatorSettings,
): Promise<{ readonly lines: readonly string[]; readonly mailed: boolean }> => {
  const { name, email, expiresAt } = invited;
  const link = `${publicUrl}${invitationPath(invited.token, invited.language)}`;
  const shown = [`It can be used once, until ${expiresAt.slice(0, 10)}, and is not shown again:`, link];
  if (mail === null)
    return { mailed: false, lines: [`No mail server is set. Pass this link on to ${name} yourself.`, ...shown] };
  const { to, subject, text, language } = invitationLetter(null, invited, link);
  const handed = await smtpWay({ ...mail, patience }).send(
    {
      letterId: randomUUID(),
      to: { name, address: to },
      subject,
      plain: text,
      html: null,
      replyTo: null,
      languages: [language],
    },
    always,
  );
  if (handed.kind === 'sent') return { mailed: true, lines: [`The invitation has gone to ${email}.`] };
  const why = 'reason' in handed ? inWords('en', handed.reason) : 'It was not to be sent.';
  const refused = `The mail server did not take the invitation: ${why} Pass this link on to ${name} yourself.`;
  return { mailed: false, lines: [refused, ...shown] };
};
