// Text with a check, not an enum: comparing an enum is not leakproof, so a policy would keep it from its index.
export const coreStatuses = `(
  'awaiting_response', 'not_started', 'on_track', 'at_risk', 'off_track', 'claimed_complete', 'verified_complete',
  'rejected', 'superseded', 'note_only', 'unknown')`;

export const decisions = `('accepted', 'partially_accepted', 'rejected', 'noted', 'holding')`;
