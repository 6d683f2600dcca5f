import type { HistoryKind } from '../../log/event-kinds.ts';

/**
 * What stands in the history of a recommendation and can be corrected or withdrawn: a response, an update, a status (a
 * verification is one), a request for more time with what a meeting decided on it, and the recommendation itself.
 */
export const correctables = ['response', 'update', 'status', 'extension', 'recommendation'] as const;
export type Correctable = (typeof correctables)[number];

/** Which of them a line of the history tells of. */
export const correctableLines = {
  added: 'recommendation',
  responded: 'response',
  updated: 'update',
  status_changed: 'status',
  extension_asked: 'extension',
  extension_decided: 'extension',
} as const satisfies Partial<Record<HistoryKind, Correctable>>;

/** What becomes of one of them: other words stand in its place, or none do. */
export const corrections = ['corrected', 'withdrawn'] as const;
export type Correction = (typeof corrections)[number];

/** Those whose words and day can be corrected; the others are withdrawn, and recorded anew where they were wrong. */
export const reworded = ['response', 'update'] as const satisfies readonly Correctable[];
