import type { ClaimedDigest, DigestItemRow } from '@holdfast/database/reminders/reminder-rows';
import { type DigestItemWords, type WrittenDigest, writeDigest } from '@holdfast/domain/reminders/write-digest';

export interface DigestToWrite {
  readonly digest: Pick<ClaimedDigest, 'recipientName' | 'kind'>;
  readonly items: readonly DigestItemRow[];
  readonly council: { readonly name: string; readonly accent: string };
  /** The one address at which all of it can be answered. */
  readonly link: string;
}

const itemWords = (item: DigestItemRow): DigestItemWords => {
  const { reference, words, actionWords, because, dueOn, lastSaid, lastSaidOn, isNew } = item;
  return {
    ...{ reference: reference ?? words, words: actionWords ?? words, because, dueOn, isNew },
    lastSaid: lastSaid === null || lastSaidOn === null ? null : { words: lastSaid, on: lastSaidOn, by: null },
  };
};

export const digestLetter = ({ digest, items, council, link }: DigestToWrite): WrittenDigest =>
  writeDigest({ ...digest, items: items.map(itemWords) }, council, link);
