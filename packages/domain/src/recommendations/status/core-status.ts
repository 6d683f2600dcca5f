/**
 * The fixed statuses that every council's own words are mapped to, so that councils can be compared without
 * losing a word of what they say. `response_overdue` is worked out from the clock and never stored.
 */
export const coreStatuses = [
  'awaiting_response',
  'response_overdue',
  'not_started',
  'on_track',
  'at_risk',
  'off_track',
  'claimed_complete',
  'verified_complete',
  'rejected',
  'superseded',
  'note_only',
  'unknown',
] as const;
export type CoreStatus = (typeof coreStatuses)[number];

export const storedStatuses = coreStatuses.filter((status) => status !== 'response_overdue');
export type StoredStatus = Exclude<CoreStatus, 'response_overdue'>;
