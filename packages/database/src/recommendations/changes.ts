import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { ActionValues } from '@holdfast/domain/recommendations/fields/action-fields';
import type { EditableProperty } from '@holdfast/domain/recommendations/fields/fields';
import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { RecommendationRecord } from './recommendation.record.ts';

/** Only what is named changes; `undefined` means the same as not named. */
export type RecommendationEdit = {
  readonly [Property in EditableProperty]?: RecommendationRecord[Property] | undefined;
};

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

export type NewAction = Readonly<Omit<ActionValues, 'doneOn'>>;

/** More time that was asked for. */
export interface ExtensionFacts {
  readonly extensionId: string;
  readonly what: PutOffThing;
  readonly dueAsked: string;
  readonly reason: string;
  readonly askedOn: string;
  readonly decided: boolean;
}
