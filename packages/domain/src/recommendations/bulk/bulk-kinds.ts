import type { RecommendationValues } from '../fields/fields.ts';

/** What can be changed of many recommendations at once. */
export const bulkKinds = ['portfolio', 'committee', 'lead', 'due', 'rag', 'status'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** What a change of each kind writes, by its name in code: what is kept of it, and given back where it is undone. */
export const bulkParts = {
  portfolio: ['portfolioId'],
  committee: ['committeeId'],
  lead: ['lead'],
  due: ['due', 'dueOn', 'originalDueOn'],
  rag: ['rag'],
  status: ['coreStatus', 'statusWords'],
} as const satisfies Record<BulkKind, readonly (keyof RecommendationValues)[]>;

/** Those of its values that a change of a kind writes. */
export type BulkPart = Partial<RecommendationValues>;

/** What stands in a recommendation of what a change of this kind writes. */
export const partOf = (kind: BulkKind, values: RecommendationValues): BulkPart =>
  Object.fromEntries(bulkParts[kind].map((name) => [name, values[name]]));
