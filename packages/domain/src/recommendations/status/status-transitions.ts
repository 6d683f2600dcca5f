import type { StoredStatus } from './core-status.ts';
import { statusSets } from './status-sets.ts';

const workingStatuses = statusSets.working;
const closing = ['claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only', 'unknown'] as const;
const fromWork = (status: StoredStatus): readonly StoredStatus[] =>
  [...workingStatuses, ...closing, 'awaiting_response' as const].filter((next) => next !== status);

/**
 * Every step that a recommendation can take, from each status: a forgotten status does not compile. Who may take a
 * step, and with what, is `decideStatusChange`.
 */
export const statusTransitions: Readonly<Record<StoredStatus, readonly StoredStatus[]>> = {
  awaiting_response: [...workingStatuses, ...closing],
  not_started: fromWork('not_started'),
  on_track: fromWork('on_track'),
  at_risk: fromWork('at_risk'),
  off_track: fromWork('off_track'),
  claimed_complete: [...workingStatuses, 'verified_complete', 'superseded', 'unknown'],
  verified_complete: [...workingStatuses, 'claimed_complete'],
  rejected: ['awaiting_response', ...workingStatuses, 'superseded'],
  superseded: ['awaiting_response', ...workingStatuses],
  note_only: ['awaiting_response', ...workingStatuses, 'claimed_complete', 'superseded', 'unknown'],
  unknown: [
    'awaiting_response',
    ...workingStatuses,
    'claimed_complete',
    'verified_complete',
    'rejected',
    'superseded',
    'note_only',
  ],
};
