import type { Timescale } from '@holdfast/domain/dates/timescale';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { ChangeOutcome } from '../outcomes.ts';
import type { RecommendationRecord } from './recommendation.record.ts';

/** Columns that a person edits in words; each change of one leaves a row in `edit`. */
export const editableColumns = [
  'reference',
  'part',
  'committeeId',
  'portfolioId',
  'meetingId',
  'sourceKind',
  'sourceTitle',
  'sourceDate',
  'words',
  'receivedOn',
  'responseDueOn',
  'actionWords',
  'lead',
  'timescale',
  'due',
  'dueOn',
  'originalDueOn',
  'dueBackOn',
  'cost',
  'outcomeMeasure',
  'rag',
  'note',
] as const satisfies readonly (keyof RecommendationRecord)[];
export type EditableColumn = (typeof editableColumns)[number];
/** Only what is named changes; `undefined` means the same as not named. */
export type RecommendationEdit = { readonly [Column in EditableColumn]?: RecommendationRecord[Column] | undefined };

export interface NewRecommendation extends Omit<RecommendationEdit, 'reference' | 'words'> {
  /** null: the next free reference of the council's municipal year is made. */
  readonly reference: string | null;
  readonly words: string;
  readonly coreStatus: StoredStatus;
  readonly statusWords?: string | null | undefined;
}

export type AddOutcome =
  | { readonly kind: 'added'; readonly recommendationId: string; readonly reference: string; readonly revision: number }
  | { readonly kind: 'reference_taken'; readonly recommendationId: string };

/** A status as the domain decided it. */
export interface StatusStep {
  readonly coreStatus: StoredStatus;
  readonly statusWords: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly meetingId: string | null;
  readonly changedOn: string;
}

export interface NewResponse {
  readonly decision: ResponseDecision;
  readonly words: string;
  readonly respondedOn: string;
}

export interface NewProgress {
  readonly words: string;
  readonly asOf: string;
}

export interface NewAction {
  readonly words: string;
  readonly lead: readonly string[];
  readonly timescale: Timescale | null;
  readonly dueOn: string | null;
  readonly cost: string | null;
  readonly outcomeMeasure: string | null;
}

export type ActionOutcome =
  | { readonly kind: 'added'; readonly actionId: string }
  /** Recommendations that are not there. */
  | { readonly kind: 'not_found'; readonly recommendationIds: readonly string[] };

export type ExtensionOutcome =
  | (ChangeOutcome & { readonly kind: 'changed'; readonly extensionId: string })
  | Exclude<ChangeOutcome, { kind: 'changed' }>;

export interface ExtensionFacts {
  readonly extensionId: string;
  readonly recommendationId: string;
  readonly dueBefore: string | null;
  readonly dueAsked: string;
  readonly decided: boolean;
}

export type DecisionOutcome =
  { readonly kind: 'decided' } | { readonly kind: 'already_decided' } | { readonly kind: 'not_found' };
