/** Where a recommendation came from. */
export const sourceKinds = [
  'meeting',
  'call_in',
  'inquiry',
  'inspection',
  'peer_challenge',
  'audit',
  'petition',
  'motion',
  'coroner',
  'fatal_accident_inquiry',
] as const;
export type SourceKind = (typeof sourceKinds)[number];
