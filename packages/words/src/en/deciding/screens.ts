export const deciding = {
  act: {
    respond: 'A response',
    update: 'An update',
    say_status: 'Status of the work',
    say_done: 'That it is done',
    ask_time: 'More time',
  },
  setting: {
    title: 'What responders can record directly',
    what: 'What responders say waits until a scrutiny officer accepts it. A council can let some of it go into the register at once. What comes by the link in an email always waits.',
    none: 'All of it waits until it is accepted.',
    choose: 'What goes into the register without being accepted?',
  },
  proposal: {
    by: '{{act}}: proposed by {{name}} on {{at}}',
    kept: 'Its words are for the scrutiny officer until it is accepted.',
    status: 'Status that is proposed: {{status}}',
    decision: 'Decided: {{decision}}',
    until: 'Time until {{date}}',
    waits: 'It waits until a scrutiny officer accepts it.',
    decide: 'Accept it or send it back',
  },
  asProposal: 'What you write goes to the scrutiny officer as a proposal. It is in the register once it is accepted.',
  start: {
    respond: 'Propose a response',
    update: 'Propose an update',
    say_status: 'Propose a status',
  },
  propose: 'Send this to the scrutiny officer',
  proposed: 'Your proposal waits for the scrutiny officer',
  after: {
    label: 'What is its status with this response?',
    stays: 'It stays where it is: {{status}}',
    becomes: 'It becomes: {{status}}',
    usual: 'Usual after this answer',
  },
  standsIn: {
    label: 'Whom do they support?',
    hint: 'They can answer for what this person owes',
    nobody: 'Nobody’s',
  },
} as const;
