import type { Words } from '@holdfast/words/sentence';

/** What somebody answers who is asked what became of a message that they took. */
export type Receipt =
  | { readonly kind: 'delivered' | 'underway'; readonly ref: string }
  /** `address`: it is the address's fault. */
  | { readonly kind: 'failed'; readonly ref: string; readonly address: boolean; readonly reason: Words }
  | { readonly kind: 'not_known' };

/** What was heard of a digest, and what it is from then on. */
export interface Heard {
  readonly state: 'sent' | 'failed' | 'bounced';
  readonly ref: string;
  readonly outcome: 'sent' | 'delivered' | 'undelivered' | 'bounced';
  readonly problem: Words | null;
  /** Nothing more will be heard. */
  readonly isOver: boolean;
}

/**
 * What an answer changes, or null: it is on its way, as it was, or nobody knows.
 * Example: of a digest that was perhaps sent, `underway` says that it was sent.
 */
export const heardOf = (state: 'sent' | 'perhaps_sent', receipt: Receipt): Heard | null => {
  switch (receipt.kind) {
    case 'not_known':
      return null;
    case 'underway':
      return state === 'sent'
        ? null
        : { state: 'sent', ref: receipt.ref, outcome: 'sent', problem: null, isOver: false };
    case 'delivered':
      return { state: 'sent', ref: receipt.ref, outcome: 'delivered', problem: null, isOver: true };
    case 'failed': {
      const { ref, address, reason } = receipt;
      return address
        ? { state: 'bounced', ref, outcome: 'bounced', problem: reason, isOver: true }
        : { state: 'failed', ref, outcome: 'undelivered', problem: reason, isOver: true };
    }
  }
};
