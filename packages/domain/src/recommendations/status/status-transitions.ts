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

/** As a Welsh paper has them. */
export const welshStatusNames: Readonly<Record<StoredStatus | 'response_overdue', string>> = {
  awaiting_response: 'Yn aros am ymateb',
  response_overdue: 'Ymateb yn hwyr',
  not_started: 'Heb ddechrau',
  on_track: 'Ar y trywydd iawn',
  at_risk: 'Mewn perygl',
  off_track: 'Oddi ar y trywydd',
  claimed_complete: 'Dywedir ei fod wedi’i gwblhau',
  verified_complete: 'Cadarnhawyd ei fod wedi’i gwblhau',
  rejected: 'Gwrthodwyd',
  superseded: 'Disodlwyd',
  note_only: 'I’w nodi’n unig',
  unknown: 'Ddim yn hysbys',
};

/** The name of a core status for people; a council's own words stand before it wherever it has them. */
export const statusNames: Readonly<Record<StoredStatus | 'response_overdue', string>> = {
  awaiting_response: 'Awaiting response',
  response_overdue: 'Response overdue',
  not_started: 'Not started',
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
  claimed_complete: 'Claimed complete',
  verified_complete: 'Verified complete',
  rejected: 'Rejected',
  superseded: 'Superseded',
  note_only: 'To note only',
  unknown: 'Unknown',
};
