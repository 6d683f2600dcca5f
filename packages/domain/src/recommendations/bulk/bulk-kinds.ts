import type { Correctable } from '../corrections/correctable.ts';
import type { RecommendationValues } from '../fields/fields.ts';

/** What can be changed of many recommendations at once. */
export const bulkKinds = [
  'portfolio',
  'committee',
  'lead',
  'received',
  'due',
  'more_time_response',
  'more_time_work',
  'rag',
  'status',
] as const;
export type BulkKind = (typeof bulkKinds)[number];

const dayOfWork = ['due', 'dueOn', 'originalDueOn'] as const;

/** What a change of each kind writes, by its name in code: what is kept of it, and given back where it is undone. */
export const bulkParts = {
  portfolio: ['portfolioId'],
  committee: ['committeeId'],
  lead: ['lead'],
  received: ['receivedOn', 'receivedBasis'],
  due: dayOfWork,
  more_time_response: ['responseDueOn'],
  more_time_work: dayOfWork,
  rag: ['rag'],
  status: ['coreStatus', 'statusWords'],
} as const satisfies Record<BulkKind, readonly (keyof RecommendationValues)[]>;

/**
 * What a change of a kind adds to the history of each, and is withdrawn in the open where the change is undone; the others
 * are edits, and are edited back.
 */
export const bulkFacts: Partial<Record<BulkKind, Extract<Correctable, 'status' | 'extension'>>> = {
  status: 'status',
  more_time_response: 'extension',
  more_time_work: 'extension',
};

/** Those of its values that a change of a kind writes. */
export type BulkPart = Partial<RecommendationValues>;

/** What stands in a recommendation of what a change of this kind writes. */
export const partOf = (kind: BulkKind, values: RecommendationValues): BulkPart =>
  Object.fromEntries(bulkParts[kind].map((name) => [name, values[name]]));
