import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../../columns/kept-columns.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { refuse, type KeptOutcome, type KeptRefusal } from '../../kept-records/kept-outcome.ts';
import { keptRecord, type Proposal } from '../../kept-records/kept-record.ts';
import { channelEntity, type ChannelRecord } from './channel.record.ts';

/** What the history of settings keeps of a channel: of its key the last signs, and never the key. */
type KeptValues = OwnOf<ChannelRecord, 'channelId' | 'sealedKey'>;
export type ChannelValues = Omit<KeptValues, 'keyEnding'>;

export interface SealedKey {
  readonly sealed: string;
  readonly ending: string;
}

const names: Readonly<Record<ChannelKind, string>> = {
  smtp: 'Mail server',
  notify: 'GOV.UK Notify',
  viewer: 'Kept in Holdfast',
};

const needsKey = refuse('key', sentence('reminders.channel_needs_key'));
const keyIsGone = refuse(null, sentence('reminders.channel_key_gone'));

const refusal = async (
  transaction: CouncilTransaction,
  { id, after }: Proposal<KeptValues>,
): Promise<KeptRefusal | null> => {
  if (after === null) return null;
  const other = await transaction.row(
    'other-channel',
    'select 1 from channel where council_id = $1 and channel_id <> $2 and removed_at is null',
    [id],
  );
  if (other !== null) return refuse(null, sentence('reminders.channel_there'));
  return after.kind === 'notify' && after.keyEnding === null ? needsKey : null;
};

const definition = {
  noun: 'channel',
  table: 'channel',
  key: 'channel_id',
  columns: ownColumns(channelEntity, 'channelId', 'sealedKey'),
  called: ({ kind }: KeptValues) => names[kind],
} as const;

/** By which changes are put back. The key itself stands in no history, so what is said of it cannot go back. */
export const keptChannel = keptRecord<KeptValues>({
  ...definition,
  refuse: (transaction, proposal) => {
    const { before, after } = proposal;
    const turns = before !== null && after !== null && before.keyEnding !== after.keyEnding;
    return turns ? Promise.resolve(keyIsGone) : refusal(transaction, proposal);
  },
});

const channelDoor = keptRecord<KeptValues>({ ...definition, refuse: refusal });

interface Present extends Record<string, unknown> {
  readonly id: string;
  readonly revision: number;
  readonly keyEnding: string | null;
}

/**
 * Sets how messages leave. A key comes sealed, beside the values; null keeps the one that is there. It stays with the
 * channel while messages leave by another way, so that putting that change back needs no key.
 * `revision`: the version that the person saw, 0 where nothing was set.
 */
export const setChannel = async (
  transaction: CouncilTransaction,
  values: ChannelValues,
  key: SealedKey | null,
  revision: number,
  by: string,
): Promise<KeptOutcome> => {
  // Two who set the first one at once wait in turn.
  await transaction.row(
    'wait-for-channel',
    `select pg_advisory_xact_lock(hashtextextended('channel ' || $1::text, 0))::text as held`,
  );
  const present = await transaction.row<Present>(
    'channel-to-change',
    `select channel_id as id, revision, key_ending as "keyEnding" from channel
     where council_id = $1 and removed_at is null for no key update`,
  );
  if (present === null && revision !== 0) return { kind: 'not_found' };
  const kept = { ...values, keyEnding: key?.ending ?? present?.keyEnding ?? null };
  const outcome =
    present === null
      ? await channelDoor.add(transaction, kept, by)
      : await channelDoor.change(transaction, present.id, revision, kept, by);
  // Who saw an older channel changes nothing of it, its key least of all.
  if (outcome.kind === 'changed' && key !== null)
    await transaction.change('update channel set sealed_key = $3 where council_id = $1 and channel_id = $2', [
      outcome.id,
      key.sealed,
    ]);
  return outcome;
};
