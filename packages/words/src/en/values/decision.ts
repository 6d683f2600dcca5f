/** What an executive decided, as a value of its own: on screens, in papers. */
export const decision = {
  accepted: 'Accepted',
  partially_accepted: 'Partially accepted',
  rejected: 'Rejected',
  noted: 'Noted',
  holding: 'Holding reply',
} as const;
