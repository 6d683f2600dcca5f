import { bind } from '../../bind.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { setChannel } from './kept-channel.ts';
import type { ChannelRow } from '../reminder-rows.ts';

export interface ChannelOfCouncil extends ChannelRow {
  readonly keyEnding: string | null;
  readonly revision: number;
}

/** How this council's messages leave; null where it has set nothing, and the installation's own way holds. */
const read = (transaction: CouncilTransaction): Promise<ChannelOfCouncil | null> =>
  transaction.row<ChannelOfCouncil & Record<string, unknown>>(
    'channel-in-full',
    `select kind, sealed_key as "sealedKey", key_ending as "keyEnding", templates, reply_to as "replyTo", revision
       from channel where council_id = $1 and removed_at is null`,
  );

export const channelsOf = (transaction: CouncilTransaction) => bind(transaction, { read, set: setChannel });
