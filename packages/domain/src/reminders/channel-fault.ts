import type { ChannelKind } from './channel-kind.ts';

/** How a council wants its messages to leave, as it was typed. */
export interface ChannelDraft {
  readonly kind: ChannelKind;
  /** null: the key that is there already. */
  readonly key: string | null;
  readonly templateId: string | null;
  /** An e-mail address; for GOV.UK Notify the id of one. */
  readonly replyTo: string | null;
}

export interface ChannelFault {
  readonly field: 'key' | 'templateId' | 'replyTo';
  /** Quotes nothing of what was typed: a key that was pasted into another box stays untold. */
  readonly sentence: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const wholeId = new RegExp(`^${uuid}$`, 'iu');
/** The name that the council gave it, the id of its service, and the secret (GOV.UK Notify, "API keys"). */
const wholeKey = new RegExp(`^(?:[^\\s-][^\\s]*-)?${uuid}-${uuid}$`, 'iu');
const address = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/u;

const keyFault = (key: string | null, hasKey: boolean): string | null => {
  if (key === null)
    return hasKey ? null : 'Paste the council’s API key. It stands in GOV.UK Notify under API integration, API keys.';
  return wholeKey.test(key)
    ? null
    : 'This is no whole API key. It is a name and two ids of 36 characters, joined by hyphens: copy all of it, as GOV.UK Notify showed it when it was made.';
};

const templateFault = (templateId: string | null): string | null => {
  if (templateId === null)
    return 'Paste the id of the e-mail template. It stands on the template’s page in GOV.UK Notify.';
  return wholeId.test(templateId)
    ? null
    : 'This is no template id. It has 36 characters, such as f33517ff-2a88-4f6e-b855-c550268ce08a: copy it from the template’s page in GOV.UK Notify.';
};

const notifyFault = ({ key, templateId, replyTo }: ChannelDraft, hasKey: boolean): ChannelFault | null => {
  const checks: readonly (readonly [ChannelFault['field'], string | null])[] = [
    ['key', keyFault(key, hasKey)],
    ['templateId', templateFault(templateId)],
    [
      'replyTo',
      replyTo === null || wholeId.test(replyTo)
        ? null
        : 'This is no id of a reply-to address. GOV.UK Notify shows it under Settings, Reply-to email addresses. Copy it, or leave this empty.',
    ],
  ];
  const [fault] = checks.flatMap(([field, sentence]) => (sentence === null ? [] : [{ field, sentence }]));
  return fault ?? null;
};

/** Why messages cannot leave like this, or null. `hasKey`: a key of GOV.UK Notify is kept already. */
export const channelFault = (draft: ChannelDraft, hasKey: boolean): ChannelFault | null => {
  if (draft.kind === 'notify') return notifyFault(draft, hasKey);
  return draft.kind === 'viewer' || draft.replyTo === null || address.test(draft.replyTo)
    ? null
    : {
        field: 'replyTo',
        sentence: 'Write one e-mail address, such as scrutiny@council.example, or leave this empty.',
      };
};

/** What is shown of a key, so that people can tell it from another. */
export const keyEnding = (key: string): string => key.slice(-4);
