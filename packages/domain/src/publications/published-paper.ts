import { sentence, type Sentence } from '@holdfast/words/sentence';

/** The papers of a meeting that an officer publishes: the monitoring report, and the items due back on its agenda. */
export const publishedPapers = ['monitoring_report', 'due_back'] as const;
export type PublishedPaper = (typeof publishedPapers)[number];

export interface PublishingWish {
  /** The version that it replaces, as whoever publishes saw it; null: nothing was published. */
  readonly replaces: number | null;
  readonly reason: string | null;
}

export type PublishingRuling =
  | { readonly kind: 'version'; readonly version: number; readonly reason: string | null }
  /** Somebody published another one meanwhile. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly field: 'reason'; readonly sentence: Sentence };

/**
 * Which version of a paper is published now. What was published is replaced by a new version alone, with a reason.
 * Example: with nothing published the first version, and no reason; after version 1 version 2, because "A name was wrong."
 */
export const decidePublishing = (latest: number | null, { replaces, reason }: PublishingWish): PublishingRuling => {
  if (replaces !== latest) return { kind: 'stale' };
  if (latest === null) return { kind: 'version', version: 1, reason: null };
  if (reason === null || reason.trim() === '')
    return { kind: 'refused', field: 'reason', sentence: sentence('reports.say_why_replaced') };
  return { kind: 'version', version: latest + 1, reason: reason.trim() };
};
