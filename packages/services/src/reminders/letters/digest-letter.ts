import type { PaperLanguages } from '@holdfast/words/languages';
import type { Sentence } from '@holdfast/words/sentence';
import { whoOwes } from '@holdfast/domain/recommendations/who-owes';
import { owedThing } from '@holdfast/domain/reminders/rules/owed-thing';
import type { ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { type DigestItemWords, type DigestLink, type WrittenDigest, writeDigest } from './write-digest.ts';
import type { ClaimedDigest, ReminderWords } from '@holdfast/database/reminders/reminder-rows';

type ItemToWrite = ReminderWords & {
  readonly kind: ReminderKind;
  readonly because: Sentence;
  readonly dueOn: IsoDate | null;
  readonly isNew: boolean;
};

export interface DigestToWrite {
  readonly digest: Pick<ClaimedDigest, 'recipientName' | 'kind'>;
  readonly items: readonly ItemToWrite[];
  readonly council: { readonly name: string; readonly accent: string };
  readonly link: DigestLink;
  /** Of whoever reads it, or both. */
  readonly language: PaperLanguages;
}

const itemWords = (item: ItemToWrite): DigestItemWords => {
  const { kind, reference, words, title, actionWords, because, dueOn, lastSaid, lastSaidOn, owing, isNew } = item;
  const owed = owedThing(kind);
  return {
    reference: reference ?? words,
    words: actionWords ?? words,
    title,
    because,
    owedBy: owed === null || owing === null ? null : whoOwes(owed, owing),
    dueOn,
    isNew,
    lastSaid: lastSaid === null || lastSaidOn === null ? null : { words: lastSaid, on: lastSaidOn, by: null },
  };
};

/** The letter in which a digest is sent, or shown before it is. */
export const digestLetter = ({ digest, items, council, link, language }: DigestToWrite): WrittenDigest =>
  writeDigest({ ...digest, items: items.map(itemWords) }, council, link, language);
