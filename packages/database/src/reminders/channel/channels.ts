import type { CouncilTransaction } from '../../council-transaction.ts';
import type { KeptOutcome } from '../../kept-records/kept-outcome.ts';
import { type ChannelValues, type SealedKey, setChannel } from './kept-channel.ts';
import type { ChannelRow } from '../reminder-rows.ts';

export interface ChannelOfCouncil extends ChannelRow {
  readonly keyEnding: string | null;
  readonly revision: number;
}

export interface Channels {
  /** How this council's messages leave; null where it has set nothing, and the installation's own way holds. */
  read(): Promise<ChannelOfCouncil | null>;
  /** `revision`: the version that the person saw, 0 where nothing was set. A null key keeps the one that is there. */
  set(values: ChannelValues, key: SealedKey | null, revision: number, by: string): Promise<KeptOutcome>;
}

export const channelsOf = (transaction: CouncilTransaction): Channels => ({
  read: () =>
    transaction.row<ChannelOfCouncil & Record<string, unknown>>(
      'channel-in-full',
      `select kind, sealed_key as "sealedKey", key_ending as "keyEnding", templates, reply_to as "replyTo", revision
       from channel where council_id = $1 and removed_at is null`,
    ),
  set: (values, key, revision, by) => setChannel(transaction, values, key, revision, by),
});
