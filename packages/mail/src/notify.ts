import type { NotifyClient } from 'notifications-node-client';
import { sentence } from '@holdfast/words/sentence';
import type { Handed, Letter, MayHandOver, Receipt, TakenLetter, Way } from './letter.ts';
import { failures, hasFailed, notifyWords } from './notify-words.ts';
import { faultWords } from './own-fault.ts';
import { within } from './within.ts';

export interface NotifyWishes {
  /** The council's own key of GOV.UK Notify, opened. */
  readonly key: string;
  /** A template with ((subject)) and ((body)). */
  readonly templateId: string;
  readonly replyToId: string | null;
  /** Another address than GOV.UK's, for tests. */
  readonly address?: string;
  /** How long Notify may be silent, in milliseconds: its client by itself would wait for ever. */
  readonly patience?: number;
}

/** The client and what it throws: neither is in memory before a council sends by Notify. */
const openClient = async ({ key, address }: NotifyWishes): Promise<NotifyClient> => {
  const { NotifyClient: Client } = await import('notifications-node-client');
  return address === undefined ? new Client(key) : new Client(address, key);
};

const failure = async (error: unknown, handedOver: boolean): Promise<Handed> => {
  const { isAxiosError } = await import('axios');
  const response = isAxiosError(error) ? error.response : undefined;
  const said = notifyWords(response?.data);
  const reason = said ?? (error instanceof Error ? faultWords(error) : 'unknown');
  if (response === undefined || response.status >= 500)
    return handedOver ? { kind: 'perhaps_sent', reason } : { kind: 'unreachable', reason };
  // Too many at once is no for now; everything else that Notify refuses it would refuse again.
  const forGood = response.status !== 429;
  return {
    kind: 'refused',
    forGood,
    address: response.status === 400 && /\bemail_address\b/u.test(said ?? ''),
    reason,
  };
};

const receiptOf = (ref: string, status: string): Receipt => {
  if (status === 'delivered') return { kind: 'delivered', ref };
  if (!hasFailed(status)) return { kind: 'underway', ref };
  return { kind: 'failed', ref, address: status === 'permanent-failure', reason: sentence(failures[status]) };
};

const sameAddress = (one: string | undefined, other: string): boolean =>
  one === undefined || one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Email by GOV.UK Notify. Notify keeps our reference, so it is asked first whether it has this letter already: what an
 * earlier attempt handed over without an answer is not handed over again. What Notify could not deliver, or sent to
 * another address, it has not: whoever sends such a letter again means it.
 */
export const notifyWay = (wishes: NotifyWishes): Way => {
  let opened: Promise<NotifyClient> | null = null;
  const client = () => (opened ??= openClient(wishes));
  const { patience = 20_000 } = wishes;
  const known = async (letterId: string, address: string) =>
    (await within(patience, (await client()).getNotifications('email', undefined, letterId))).data.notifications.filter(
      ({ email_address: to }) => sameAddress(to, address),
    );
  return {
    send: async (letter: Letter, mayHandOver: MayHandOver): Promise<Handed> => {
      let handedOver = false;
      try {
        const there = (await known(letter.letterId, letter.to.address)).find(({ status }) => !hasFailed(status));
        if (there !== undefined) return { kind: 'sent', ref: there.id };
        if (!(await mayHandOver().catch(() => false))) return { kind: 'not_allowed' };
        handedOver = true;
        const replies = wishes.replyToId === null ? {} : { emailReplyToId: wishes.replyToId };
        const sending = (await client()).sendEmail(wishes.templateId, letter.to.address, {
          personalisation: { subject: letter.subject, body: letter.plain },
          reference: letter.letterId,
          ...replies,
        });
        return { kind: 'sent', ref: (await within(patience, sending)).data.id };
      } catch (error) {
        return await failure(error, handedOver);
      }
    },
    receipt: async ({ letterId, address, ref }: TakenLetter): Promise<Receipt> => {
      try {
        const found = await known(letterId, address);
        const one = ref === null ? found[0] : found.find(({ id }) => id === ref);
        return one === undefined ? { kind: 'not_known' } : receiptOf(one.id, one.status);
      } catch {
        return { kind: 'not_known' };
      }
    },
  };
};
