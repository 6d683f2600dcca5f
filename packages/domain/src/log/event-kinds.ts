/** What a change does to a record that is kept. */
export const keptDeeds = ['added', 'changed', 'removed', 'restored'] as const;
export type KeptDeed = (typeof keptDeeds)[number];

/**
 * What an event of the log says was done, and what a line of a history is therefore called. A recommendation is never
 * removed and restored, but withdrawn with the paper that it came from.
 */
export const eventKinds = [
  ...keptDeeds,
  'withdrawn',
  'responded',
  'updated',
  'status_changed',
  'extension_asked',
  'extension_decided',
  'answer_sent',
  'answer_accepted',
  'answer_returned',
  'marked_exempt',
  'exemption_lifted',
  'corrected',
  'taken_back',
] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * What a line of the history of a recommendation is called: an event of it, or a proposal that was sent and that a newer one
 * of the same person replaced. An answer that was sent is no line: it is not taken over until somebody accepts it.
 */
export const historyKinds = [
  ...eventKinds.filter(
    (kind): kind is Exclude<EventKind, 'removed' | 'restored' | 'answer_sent'> =>
      kind !== 'removed' && kind !== 'restored' && kind !== 'answer_sent',
  ),
  'answer_replaced',
] as const;
export type HistoryKind = (typeof historyKinds)[number];
