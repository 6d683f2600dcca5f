/** What a person may do in one council. A person may hold several; what no role allows is refused. */
export const roles = [
  'council_administrator',
  'scrutiny_officer',
  'responder',
  'committee_member',
  'read_only',
] as const;
export type Role = (typeof roles)[number];
