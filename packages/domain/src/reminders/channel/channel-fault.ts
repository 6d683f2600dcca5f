import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { ChannelKind } from './channel-kind.ts';

/** How a council wants its messages to leave, as it was typed. */
export interface ChannelDraft {
  readonly kind: ChannelKind;
  /** null: the key that is there already. */
  readonly key: string | null;
  readonly templateId: string | null;
  /** An email address; for GOV.UK Notify the id of one. */
  readonly replyTo: string | null;
}

export interface ChannelFault {
  readonly field: 'key' | 'templateId' | 'replyTo';
  /** Quotes nothing of what was typed: a key that was pasted into another box stays untold. */
  readonly sentence: Sentence;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const wholeId = new RegExp(`^${uuid}$`, 'iu');
/** The name that the council gave it, the id of its service, and the secret (GOV.UK Notify, "API keys"). */
const wholeKey = new RegExp(`^(?:[^\\s-][^\\s]*-)?${uuid}-${uuid}$`, 'iu');
const address = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;

const keyFault = (key: string | null, hasKey: boolean): Sentence | null => {
  if (key === null) return hasKey ? null : sentence('reminders.key_missing');
  return wholeKey.test(key) ? null : sentence('reminders.key_not_whole');
};

const templateFault = (templateId: string | null): Sentence | null => {
  if (templateId === null) return sentence('reminders.template_missing');
  return wholeId.test(templateId) ? null : sentence('reminders.template_not_an_id');
};

const notifyFault = ({ key, templateId, replyTo }: ChannelDraft, hasKey: boolean): ChannelFault | null => {
  const checks: readonly (readonly [ChannelFault['field'], Sentence | null])[] = [
    ['key', keyFault(key, hasKey)],
    ['templateId', templateFault(templateId)],
    ['replyTo', replyTo === null || wholeId.test(replyTo) ? null : sentence('reminders.reply_to_not_an_id')],
  ];
  const [fault] = checks.flatMap(([field, fault]) => (fault === null ? [] : [{ field, sentence: fault }]));
  return fault ?? null;
};

/** Why messages cannot leave like this, or null. `hasKey`: a key of GOV.UK Notify is kept already. */
export const channelFault = (draft: ChannelDraft, hasKey: boolean): ChannelFault | null => {
  if (draft.kind === 'notify') return notifyFault(draft, hasKey);
  return draft.kind === 'viewer' || draft.replyTo === null || address.test(draft.replyTo)
    ? null
    : {
        field: 'replyTo',
        sentence: sentence('reminders.reply_to_not_an_address'),
      };
};

/** What is shown of a key, so that people can tell it from another. */
export const keyEnding = (key: string): string => key.slice(-4);
