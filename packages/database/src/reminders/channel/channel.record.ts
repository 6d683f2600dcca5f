import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import { json, key, text, textOrNull } from '../../columns/column-types.ts';
import { entityFor } from '../../columns/entity.ts';
import { type Kept, keptColumns } from '../../columns/kept-columns.ts';

/** How a council's messages leave. */
export interface ChannelRecord extends Kept {
  councilId: string;
  channelId: string;
  kind: ChannelKind;
  /** Of GOV.UK Notify, sealed; it stands in no history and no answer. */
  sealedKey: string | null;
  /** The last signs of the key, by which people tell one from another. */
  keyEnding: string | null;
  /** Ids of the council's own templates, by what they are for. */
  templates: Readonly<Record<string, string>>;
  replyTo: string | null;
}

export const channelEntity = entityFor<ChannelRecord>('Channel', 'channel', {
  councilId: key,
  channelId: key,
  kind: text,
  sealedKey: textOrNull,
  keyEnding: textOrNull,
  templates: json,
  replyTo: textOrNull,
  ...keptColumns,
});
