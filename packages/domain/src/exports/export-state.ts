/**
 * How far a file that somebody asked for has come: it waits for its turn, it is being written, it can be fetched, or it
 * could not be written.
 */
export const exportStates = ['waiting', 'writing', 'ready', 'failed'] as const;
export type ExportState = (typeof exportStates)[number];

/** What a file is of: the register under some filters, or a paper of a meeting. */
export const exportedThings = ['register', 'monitoring_report', 'tracking_sheet'] as const;

/** A file of more rows is prepared beside and fetched when it is ready: nobody waits for it, and it holds nobody up. */
export const mostRowsAtOnce = 1_000;

/** So many files of one person may wait or be written at a time. */
export const mostWaiting = 3;

/** A file can be fetched for so long after it was asked for. */
export const keptForHours = 24;
