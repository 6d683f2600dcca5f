export const people = {
  no_role: 'Choose at least one role.',
  no_role_left: 'Choose at least one role for {{person}}. Somebody who is to have none leaves the council.',
  signs_in_already: '{{person}} signs in already. Change their roles instead.',
  invited_has_left: '{{person}} has left. Remove the last day first.',
  invited_already: '{{person}} is invited at {{email}} already. Send that invitation again.',
  only_administrator:
    '{{person}} is the only administrator. Invite a second and a third first: a council always has two.',
  last_two_administrators:
    '{{person}} and {{other}} are the only two administrators, and a council always has two. Make somebody else an administrator first.',
  not_an_item: 'One of the items chosen is not led by {{person}} any more. Look again and choose.',
  stays_with_a_name: 'An item names {{person}}: choose who takes it over.',
  no_heir_one: '{{person}} leads one thing that is open: choose who takes it over.',
  no_heir_other: '{{person}} leads {{count}} things that are open: choose who takes them over.',
  heir_is_leaver: '{{person}} is leaving: choose somebody else.',
  heir_unknown: 'Choose one of the council’s people to take over.',
  heir_has_left: 'The last day of {{person}} is {{lastDay, date}}: choose somebody who stays.',
  ended_not_removed: '{{person}} is not removed but leaves, and hands over.',
  invitation_used: '{{person}} has accepted this invitation: nothing of it can be changed.',
  not_one_of_the_people: 'Choose one of the council’s people.',
  sits_on: '{{person}} sits on {{place}}: end that term first.',
  sits_on_until: '{{person}} sits on {{place}} until {{endsOn, date}}: end that term first.',
  holds: '{{person}} holds the portfolio {{place}}: end that term first.',
  holds_until: '{{person}} holds the portfolio {{place}} until {{endsOn, date}}: end that term first.',
  left_already: '{{person}} left on {{lastDay, date}} already.',
  pass_link_on: 'No email leaves this Holdfast. Pass this link on to {{person}} yourself: it is shown once only.',
  invitation_failed:
    'The email to {{email}} could not be sent. Send it again later, or pass this link on to {{person}} yourself: it is shown once only.',
  invitation_gone: 'The invitation has gone to {{email}}.',
  invitation_subject: '{{council}} invites you to Holdfast',
  invitation_what:
    '{{person}} invites you to {{council}} in Holdfast, where the council keeps what its scrutiny committees recommend and what becomes of it.',
  first_administrator_what:
    '{{council}} has been opened in Holdfast, where it keeps what its scrutiny committees recommend and what becomes of it. You are invited as its administrator: you ask the others in.',
  invitation_open: 'Open this link to accept. It can be used once, until {{expiresOn, date}}:',
  invitation_unexpected: 'If you did not expect this, do nothing.',
  invitation_link_shown: '(The link was shown once, to whoever sent the invitation.)',
  has_left: '{{person}} has left. Choose somebody who has not.',
} as const;
