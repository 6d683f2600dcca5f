export const identity = {
  invitation_unusable:
    'This invitation cannot be used: it may have been used or withdrawn, or it has expired. Ask whoever invited you for a new one.',
  name_and_password: 'Enter your name and a password.',
  sign_in_first: 'Sign in with the account of {{email}}, and open the invitation again.',
  sign_in_first_here: 'Sign in with the account of this address, and open the invitation again.',
  password_short:
    'Use {{limit}} characters or more. Three or four words that have nothing to do with each other are good.',
  password_long: 'Use {{limit}} characters or fewer.',
  password_common:
    'This password is too easy to guess: it is one that many people use, or nearly one. Choose another, such as three or four words that have nothing to do with each other.',
  password_own_words:
    'This password is too easy to guess: it is made of your name, your address or your council’s name. Choose another, such as three or four words that have nothing to do with each other.',
  password_pattern:
    'This password is too easy to guess: it repeats or follows a pattern. Choose another, such as three or four words that have nothing to do with each other.',
  wrong_present: 'This is not your present password.',
  reset_unusable:
    'This link cannot be used: it may have been used already, or it has expired. Ask for a new one on the page “Forgotten password”.',
  reset_subject: 'Set a new password for Holdfast',
  reset_what:
    'Somebody, probably you, asked to set a new password for your Holdfast account. Open this link within one hour. It can be used once.',
  reset_unexpected: 'If you did not ask for this, ignore this email. Your password stays as it is.',
  changed_subject: 'Your Holdfast password was changed',
  changed_what: 'The password of your Holdfast account was changed just now. Every other browser was signed out.',
  changed_unexpected: 'If you did not do this, set a new password at once and tell your council’s administrator:',
  wrong_sign_in: 'Check the email address and the password, and try again.',
} as const;
