import type { CoreStatus, StoredStatus } from './core-status.ts';

const closed = ['verified_complete', 'rejected', 'superseded'] as const;
const settled = [...closed, 'note_only'] as const;

/**
 * The statuses that are spoken of together, each set under one name; rules ask `isIn`, the database's texts are made
 * from the same lists.
 */
export const statusSets = {
  /** Work is under way, or about to be, and its state is known. */
  working: ['not_started', 'on_track', 'at_risk', 'off_track'],
  /** The committee has finished with it. Coming back from one of these is the committee's to decide. */
  closed,
  /** Nobody answers for it any longer: it is closed, or was only to be noted. All others are open. */
  settled,
  /** No work is owed: it is settled, or claimed complete and waiting for the committee. */
  finished: [...settled, 'claimed_complete'],
} as const satisfies Record<string, readonly StoredStatus[]>;
export type StatusSet = keyof typeof statusSets;

/** Whether a status belongs to a set. Example: `isIn('finished', 'claimed_complete')` is true. */
export const isIn = (set: StatusSet, status: CoreStatus): boolean =>
  (statusSets[set] as readonly CoreStatus[]).includes(status);
