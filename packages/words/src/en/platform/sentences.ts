export const platform = {
  too_many_links: 'Too many links were tried from here. Wait a quarter of an hour and try again.',
  too_many_invitations: 'Too many invitations were tried from here. Wait a quarter of an hour and try again.',
  too_many_sign_ins_one: 'There were too many attempts to sign in. Wait a minute and try again.',
  too_many_sign_ins_other: 'There were too many attempts to sign in. Wait {{count}} minutes and try again.',
} as const;
