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
 * The events that are a line in the history of a recommendation. An answer that was sent is none: it is not taken over
 * until somebody accepts it.
 */
export const historyKinds = eventKinds.filter(
  (kind): kind is HistoryKind => kind !== 'removed' && kind !== 'restored' && kind !== 'answer_sent',
);
export type HistoryKind = Exclude<EventKind, 'removed' | 'restored' | 'answer_sent'>;
