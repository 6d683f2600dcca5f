import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { WrittenRow } from '@holdfast/domain/imports/plan/apply-plan';
import type { ImportPlan } from '@holdfast/domain/imports/plan/plan-import';
import type { RegisterRow } from '@holdfast/domain/imports/plan/plan-field';
import type { UndoPlan, UndoRow } from '@holdfast/domain/imports/plan/undo/plan-undo';
import type { SharedAction } from '@holdfast/domain/imports/areas/shared-actions';
import type { PaperValues } from '@holdfast/domain/imports/plan/plan-values';
import type { ChangeOutcome } from '../../outcomes.ts';
import type { LeadOfPaper, NameOfPaper } from '@holdfast/domain/imports/names/known-names';

/** What `planImport` weighs at the moment of confirming. */
export interface ConfirmFacts {
  /** The number of each incoming row, by its index. */
  readonly rowNumbers: readonly number[];
  readonly incoming: readonly PaperValues[];
  readonly register: readonly RegisterRow[];
  /** When rows were first due that a paper says were put off since, by their index. */
  readonly firstDueOn: ReadonlyMap<number, string>;
  /** The other rows of each area of a plan, by the index of its first among the incoming. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** The activities of plans, each once; what they serve are indices of incoming rows. */
  readonly actions: readonly SharedAction[];
}

export interface Confirmation {
  readonly uploadId: string;
  readonly revision: number | null;
  readonly plan: ImportPlan;
  readonly facts: ConfirmFacts;
  /** What of the names in the paper is to be made. Any other that the council does not have stays out of the register. */
  readonly make: readonly (NameOfPaper | LeadOfPaper)[];
  /** The committee of rows that name none. */
  readonly committeeId: string | null;
  readonly today: string;
  readonly by: string;
}

export type ConfirmOutcome =
  | ChangeOutcome
  /** It is not in a state to be confirmed: it is not understood yet, or it is confirmed already. */
  | { readonly kind: 'not_ready'; readonly state: UploadState };

/** What `planUndo` weighs. */
export interface UndoFacts {
  readonly written: readonly WrittenRow[];
  readonly register: readonly (UndoRow & { readonly reference: string })[];
}

export interface Undoing {
  readonly uploadId: string;
  readonly revision: number | null;
  readonly plan: UndoPlan;
  readonly facts: UndoFacts;
  readonly today: string;
  readonly by: string;
}
