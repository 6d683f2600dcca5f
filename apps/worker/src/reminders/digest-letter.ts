import type { ClaimedDigest, DigestItemRow } from '@holdfast/database/reminders/reminder-rows';
import { formatDate } from '@holdfast/domain/calendar/date-names';
import type { Letter } from '@holdfast/mail/letter';

/** The words of one digest. */
export type DigestWords = Pick<Letter, 'subject' | 'plain' | 'html'>;

export interface DigestToWrite {
  readonly digest: Pick<ClaimedDigest, 'recipientName' | 'kind'>;
  readonly items: readonly DigestItemRow[];
  readonly council: { readonly name: string; readonly accent: string };
  /** The one address at which all of it can be answered. */
  readonly link: string;
}

const itemWords = ({ reference, words, actionWords, because, lastSaid, lastSaidOn }: DigestItemRow): string =>
  [
    [reference, words].filter((part) => part !== null).join(': '),
    ...(actionWords === null ? [] : [`Action: ${actionWords}`]),
    because,
    ...(lastSaid === null
      ? []
      : [`Last said${lastSaidOn === null ? '' : ` on ${formatDate(lastSaidOn)}`}: ${lastSaid}`]),
  ].join('\n');

/** In plain text: what every program shows, and no program refuses. */
export const digestLetter = ({ digest, items, council, link }: DigestToWrite): DigestWords => {
  const count = items.length === 1 ? '1 recommendation' : `${items.length} recommendations`;
  return {
    subject: `${digest.kind === 'urgent' ? 'Urgent: ' : ''}${council.name} asks about ${count}`,
    plain: [
      `Dear ${digest.recipientName},`,
      ...items.map(itemWords),
      `Answer all of it here, without signing in:\n${link}`,
    ].join('\n\n'),
    html: null,
  };
};
