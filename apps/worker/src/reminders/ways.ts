import type { ChannelRow, MessageChannel } from '@holdfast/database/reminders/reminder-rows';
import type { Way } from '@holdfast/mail/letter';
import { notifyWay } from '@holdfast/mail/notify';
import { unseal } from '@holdfast/mail/sealed';
import { type SmtpWishes, smtpWay } from '@holdfast/mail/smtp';

export interface MailWishes {
  /** null: no mail server is set, and messages stay in the app. */
  readonly smtp: SmtpWishes | null;
  /** Opens the keys that councils have sealed; null: none can be opened. */
  readonly secret: string | null;
}

export type ChosenWay =
  | { readonly channel: Exclude<MessageChannel, 'viewer'>; readonly way: Way }
  | { readonly channel: 'viewer' }
  /** Why the way that the council chose is shut. */
  | { readonly channel: 'notify'; readonly way: null; readonly why: string };

/** The way that the council has chosen, or the installation's own: by mail where a server is set, or into the app. */
export const wayFor = (chosen: ChannelRow | null, { smtp, secret }: MailWishes): ChosenWay => {
  if (chosen?.kind === 'notify') {
    const key = chosen.sealedKey === null || secret === null ? null : unseal(chosen.sealedKey, secret);
    const templateId = chosen.templates['digest'];
    if (key === null || templateId === undefined)
      return {
        channel: 'notify',
        way: null,
        why: 'The key of GOV.UK Notify cannot be opened, or its template is missing.',
      };
    return { channel: 'notify', way: notifyWay({ key, templateId, replyToId: chosen.replyTo }) };
  }
  return chosen?.kind === 'viewer' || smtp === null ? { channel: 'viewer' } : { channel: 'smtp', way: smtpWay(smtp) };
};
