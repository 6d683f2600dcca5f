/** Values that stand inside sentences, by the set that they are of: the name of a set is a format. */
export const values = {
  coreStatus: {
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
    unknown: 'Not known',
  },
  memberRole: {
    chair: 'chair',
    vice_chair: 'vice-chair',
    member: 'a member',
    co_optee: 'a co-optee',
    substitute: 'a substitute',
  },
} as const;
