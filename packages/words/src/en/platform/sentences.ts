export const platform = {
  about: 'The register of what scrutiny recommended, what was answered, and what then happened.',
  needs_javascript:
    'Holdfast needs JavaScript. Turn it on in your browser, or ask your scrutiny officer for the report.',
  too_many_links: 'Too many links were tried from here. Wait a quarter of an hour and try again.',
  too_many_invitations: 'Too many invitations were tried from here. Wait a quarter of an hour and try again.',
  too_many_sign_ins_one: 'There were too many attempts to sign in. Wait a minute and try again.',
  too_many_sign_ins_other: 'There were too many attempts to sign in. Wait {{count}} minutes and try again.',
} as const;
