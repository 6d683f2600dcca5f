import type { CouncilAudience, Withholding } from '@holdfast/domain/audiences/audience';
import type { OwedAs } from '@holdfast/domain/people/owes-item';
import type { ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';

/** What a person may put into an answer. */
export interface AnswerValues {
  readonly words: string;
  readonly decision: ResponseDecision | null;
  readonly claimsComplete: boolean;
  readonly revisedDueOn: string | null;
  readonly revisedBecause: string | null;
}

export interface OwnAnswer extends AnswerValues {
  readonly answerId: string;
  readonly state: 'draft' | 'sent' | 'accepted' | 'returned';
  readonly revision: number;
  readonly sentAt: string | null;
  /** Somebody else wrote it, and it may tell what is kept back from whoever asks: its words are not here. */
  readonly isKept: boolean;
}

/** What somebody was asked, and what they have said to it so far. */
export interface AskedRow {
  readonly reminderId: string;
  readonly kind: ReminderKind;
  readonly because: string;
  readonly dueOn: string | null;
  /** It is still asked for. */
  readonly stands: boolean;
  readonly recommendationId: string;
  readonly reference: string;
  readonly words: string;
  readonly actionId: string | null;
  readonly actionWords: string | null;
  /** As what some of its words are kept back from whoever asks; null where none are. */
  readonly withheld: Withholding | null;
  readonly lastSaid: { readonly words: string; readonly on: string | null } | null;
  readonly recommendationDueOn: string | null;
  /** How often more time was asked for and nobody has decided: of the committee, or in an answer that was sent to another question. */
  readonly moreTimeAsked: number;
  readonly answer: OwnAnswer | null;
  /** The scrutiny officer's word with which the last answer came back. */
  readonly returnedWith: string | null;
}

/** An answer beside what stands in the register, for whoever accepts it. */
export interface WaitingAnswerRow extends AnswerValues {
  readonly answerId: string;
  readonly revision: number;
  readonly givenByName: string;
  readonly sentAt: string;
  /** What was asked; null where nobody had asked. */
  readonly kind: ReminderKind | null;
  readonly because: string | null;
  readonly reminderId: string | null;
  readonly recommendationId: string;
  readonly reference: string;
  readonly recommendation: string;
  /** Where the register has it now. */
  readonly coreStatus: StoredStatus;
  readonly proposedStatus: StoredStatus | null;
  readonly saidOn: string | null;
  /** When the one was sent that it replaces; null where it replaces none. */
  readonly replaces: string | null;
  readonly actionId: string | null;
  readonly actionWords: string | null;
  readonly dueOn: string | null;
  readonly response: { readonly words: string | null; readonly decision: ResponseDecision | null } | null;
  readonly progress: { readonly words: string; readonly on: string | null } | null;
}

export interface AnswerLine extends WaitingAnswerRow {
  readonly state: OwnAnswer['state'] | 'replaced';
}

/**
 * Whose items: those of one digest that are still its reader's, with what they are told of, or everything that one member was asked, still owes and that still stands, with what
 * they are told of. `owedAs`: as what they owe today; `audience`: as whom they read what they are only told of.
 */
export type Asked =
  | { readonly digestId: string; readonly owedAs: OwedAs }
  | { readonly membershipId: string; readonly owedAs: OwedAs; readonly audience: CouncilAudience };
