import type { CouncilRecords } from '@holdfast/database/council-records';
import type { SealedKey } from '@holdfast/database/reminders/channel/kept-channel';
import { type ChannelDraft, channelFault, keyEnding } from '@holdfast/domain/reminders/channel/channel-fault';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, kept } from '../refusal.ts';

/**
 * Sets how a council's messages leave. `revision`: the version that the person saw, 0 where nothing was set. `seal`: makes
 * a key safe to keep; null where the installation has no secret to do it with, and so keeps no key.
 */
export const setChannel = async (
  records: CouncilRecords,
  revision: number,
  draft: ChannelDraft,
  seal: ((key: string) => string) | null,
  { membershipId }: Acting,
): Promise<void> => {
  await insistOnChannel(records, draft);
  const { kind, key, templateId, replyTo } = draft;
  const templates = templateId === null ? {} : { digest: templateId };
  const sealed = kind === 'notify' && key !== null ? sealedBy(seal, key) : null;
  kept(await records.channels.set({ kind, templates, replyTo }, sealed, revision, membershipId));
};

/** Refuses what cannot be a channel, beside the value at fault. */
const insistOnChannel = async ({ channels }: CouncilRecords, draft: ChannelDraft): Promise<void> => {
  const fault = channelFault(draft, ((await channels.read())?.keyEnding ?? null) !== null);
  if (fault !== null) throw invalid(fault.field, fault.sentence);
};

const sealedBy = (seal: ((key: string) => string) | null, key: string): SealedKey => {
  if (seal === null) throw invalid('key', sentence('reminders.no_secret'));
  return { sealed: seal(key), ending: keyEnding(key) };
};
