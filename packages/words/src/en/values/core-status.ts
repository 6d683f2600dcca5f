/** The names of the core statuses for people; a council's own words stand before them wherever it has them. */
export const coreStatus = {
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
} as const;
