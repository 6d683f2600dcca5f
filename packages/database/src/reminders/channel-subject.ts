import type { ChannelKind } from '@holdfast/domain/reminders/channel-kind';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type SettingOutcome, type SettingRefusal } from '../settings/setting-outcome.ts';
import { settingSubject } from '../settings/setting-subject.ts';
import type { ChannelRecord } from './channel.record.ts';

/** What the history of settings keeps of a channel: never its key. */
export type ChannelValues = Pick<ChannelRecord, 'kind' | 'templates' | 'replyTo'>;

const names: Readonly<Record<ChannelKind, string>> = {
  smtp: 'Mail server',
  notify: 'GOV.UK Notify',
  viewer: 'Kept in Holdfast',
};

export const channelSubject = settingSubject<ChannelValues>({
  subject: 'channel',
  table: 'channel',
  key: 'channel_id',
  columns: { kind: 'kind', templates: 'templates', replyTo: 'reply_to' },
  called: ({ kind }) => names[kind],
  refuse: async (transaction, { id, before, after }) => {
    if (after === null) return null;
    const other = await transaction.row(
      'other-channel',
      'select 1 from channel where council_id = $1 and channel_id <> $2 and removed_at is null',
      [id],
    );
    if (other !== null)
      return refuse('channel_there', null, 'Messages leave by another way already. Change that one instead.');
    const isNew = before === null && !(await isKept(transaction, id));
    return after.kind !== 'notify' || isNew ? null : keyMissing(transaction, id);
  },
});

const isKept = async (transaction: CouncilTransaction, id: string): Promise<boolean> =>
  (await transaction.row('channel-kept', 'select 1 from channel where council_id = $1 and channel_id = $2', [id])) !==
  null;

const needsKey = refuse(
  'channel_needs_key',
  'key',
  'GOV.UK Notify needs the council’s API key. Paste it and save again.',
);

const keyMissing = async (transaction: CouncilTransaction, id: string): Promise<SettingRefusal | null> => {
  const keyed = await transaction.row(
    'channel-key',
    'select 1 from channel where council_id = $1 and channel_id = $2 and sealed_key is not null',
    [id],
  );
  return keyed === null ? needsKey : null;
};

/**
 * Sets how messages leave. A key comes sealed, beside the values; null keeps the one that is there. It stays with the
 * channel while messages leave by another way, so that putting that change back needs no key.
 */
export const setChannel = async (
  transaction: CouncilTransaction,
  values: ChannelValues,
  sealedKey: string | null,
  revision: number | null,
  by: string,
): Promise<SettingOutcome> => {
  const present = await transaction.row<{ id: string; revision: number; keyed: boolean }>(
    'channel-of-council',
    `select channel_id as id, revision, sealed_key is not null as keyed from channel
     where council_id = $1 and removed_at is null for no key update`,
  );
  if (values.kind === 'notify' && sealedKey === null && present?.keyed !== true)
    return { kind: 'refused', refusal: needsKey };
  // Who saw an older channel changes nothing of it, its key least of all.
  if (present !== null && sealedKey !== null && (revision === null || revision === present.revision))
    await keepKey(transaction, present.id, sealedKey);
  const outcome =
    present === null
      ? await channelSubject.add(transaction, values, by)
      : await channelSubject.change(transaction, present.id, revision, values, by);
  if (present === null && outcome.kind === 'changed' && sealedKey !== null)
    await keepKey(transaction, outcome.id, sealedKey);
  return outcome;
};

const keepKey = (transaction: CouncilTransaction, id: string, sealedKey: string) =>
  transaction.change('update channel set sealed_key = $3 where council_id = $1 and channel_id = $2', [id, sealedKey]);
