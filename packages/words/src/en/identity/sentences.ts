export const identity = {
  invitation_unusable:
    'This invitation cannot be used: it may have been used or withdrawn, or it has expired. Ask whoever invited you for a new one.',
  name_and_password: 'Enter your name and a password.',
  sign_in_first: 'Sign in with the account of {{email}}, and open the invitation again.',
  sign_in_first_here: 'Sign in with the account of this address, and open the invitation again.',
  wrong_sign_in: 'Check the email address and the password, and try again.',
} as const;
