import type { Language } from '@holdfast/words/languages';
import type { Words } from '@holdfast/words/sentence';

/** One message to one person. */
export interface Letter {
  /** The same at each attempt: the Message-ID is made from it, and a channel that keeps references keeps it as one. */
  readonly letterId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly plain: string;
  readonly html: string | null;
  readonly replyTo: string | null;
  /** In which it is written, the first one first: the header Content-Language (RFC 3282) says so. */
  readonly languages: readonly Language[];
}

/** What became of one attempt; a reason is a sentence of ours, or what the other side said, as it stands. */
export type Handed =
  | { readonly kind: 'sent'; readonly ref: string | null }
  /** Nothing was handed over. `forGood`: another attempt would be refused too. `address`: it is the address's fault. */
  | { readonly kind: 'refused'; readonly forGood: boolean; readonly address: boolean; readonly reason: Words }
  | { readonly kind: 'unreachable'; readonly reason: Words }
  /** All of it was handed over, and no answer came: it may have been taken, and must not be sent again by itself. */
  | { readonly kind: 'perhaps_sent'; readonly reason: Words }
  /** Whoever asked did not allow it in the last moment: nothing was handed over. */
  | { readonly kind: 'not_allowed' };

/**
 * Asked once, when all but the last sign is with the other side: only after it answers true can the message be taken.
 * What it answers must have been written down by then, so that whoever finds the row later knows of the danger.
 */
export type MayHandOver = () => Promise<boolean>;

/** What became of a letter after it was taken. */
export type Receipt =
  | { readonly kind: 'delivered' | 'underway'; readonly ref: string }
  /** `address`: it is the address's fault. */
  | { readonly kind: 'failed'; readonly ref: string; readonly address: boolean; readonly reason: Words }
  /** Nothing is known of it there, or nobody answered. */
  | { readonly kind: 'not_known' };

export interface TakenLetter {
  readonly letterId: string;
  readonly address: string;
  /** What the other side called it; null where it never said. */
  readonly ref: string | null;
}

export interface Way {
  readonly send: (letter: Letter, mayHandOver: MayHandOver) => Promise<Handed>;
  /** Only where the other side can be asked afterwards. A mail server cannot. */
  readonly receipt?: (letter: TakenLetter) => Promise<Receipt>;
}

/** For letters that nobody counts. */
export const always: MayHandOver = () => Promise.resolve(true);
