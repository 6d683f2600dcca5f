import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Way } from './letter.ts';
import { notifyWay } from './notify.ts';
import { unseal } from './sealed.ts';
import { type SmtpWishes, smtpWay } from './smtp.ts';

/** How a council wants its messages to leave. */
export interface ChosenChannel {
  readonly kind: ChannelKind;
  readonly sealedKey: string | null;
  /** Ids of the council's own templates of GOV.UK Notify, by what they are for. */
  readonly templates: Readonly<Record<string, string>>;
  readonly replyTo: string | null;
}

export interface MailWishes {
  /** null: no mail server is set, and messages stay in the app. */
  readonly smtp: SmtpWishes | null;
  /** Opens the keys that councils have sealed; null: none can be opened. */
  readonly secret: string | null;
  /** Another address than GOV.UK Notify's own, for tests. */
  readonly notifyAddress?: string;
  /** How long GOV.UK Notify may be silent, in milliseconds. */
  readonly notifyPatience?: number;
}

export type ChosenWay =
  | { readonly channel: 'smtp' | 'notify'; readonly way: Way }
  | { readonly channel: 'viewer' }
  /** Why the way that the council chose is shut. */
  | { readonly channel: 'notify'; readonly way: null; readonly why: Sentence };

const shut = (why: Sentence): ChosenWay => ({ channel: 'notify', way: null, why });

/** GOV.UK Notify with an open key. */
export const notifyWayFor = (
  key: string,
  { templates, replyTo }: Pick<ChosenChannel, 'templates' | 'replyTo'>,
  address?: string,
  patience?: number,
): ChosenWay => {
  const templateId = templates['digest'];
  if (templateId === undefined) return shut(sentence('mail.notify_needs_template'));
  const wishes = { key, templateId, replyToId: replyTo };
  const there = address === undefined ? {} : { address };
  const wait = patience === undefined ? {} : { patience };
  return { channel: 'notify', way: notifyWay({ ...wishes, ...there, ...wait }) };
};

/** The way that the council has chosen, or the installation's own: by mail where a server is set, or into the app. */
export const wayFor = (chosen: ChosenChannel | null, wishes: MailWishes): ChosenWay => {
  const { smtp, secret, notifyAddress, notifyPatience } = wishes;
  if (chosen?.kind === 'notify') {
    if (chosen.sealedKey === null) return shut(sentence('mail.notify_needs_key'));
    if (secret === null) return shut(sentence('mail.no_secret'));
    const key = unseal(chosen.sealedKey, secret);
    return key === null
      ? shut(sentence('mail.another_secret'))
      : notifyWayFor(key, chosen, notifyAddress, notifyPatience);
  }
  return chosen?.kind === 'viewer' || smtp === null ? { channel: 'viewer' } : { channel: 'smtp', way: smtpWay(smtp) };
};
