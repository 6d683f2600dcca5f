/** What happens to an account, beside what happens in a council: each is a line of its log. */
export const accountEventKinds = [
  'signed_in',
  'password_changed',
  'reset_asked',
  'password_reset',
  'session_ended',
  'sessions_ended',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];
