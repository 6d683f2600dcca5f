export const endings = {
  committee: {
    will: '{{name}} will end on {{date}}',
    toHeir: 'What is open then goes to {{heir}}.',
    toNobody: 'Nobody is chosen to take over what may be open then.',
    callOff: 'Its meetings after that day are cancelled with it.',
    could: '{{name}} could not end on {{date}}',
    called: '{{name}} goes on: the ending is cancelled',
  },
  person: {
    will: '{{name}} will leave on {{date}}',
    toHeir: 'What they lead then goes to {{heir}}.',
    toNobody: 'Nobody is chosen to take over what they may lead then.',
    single_one: 'One item goes elsewhere, as chosen.',
    single_other: '{{count}} items go elsewhere, as chosen.',
    could: '{{name}} could not leave on {{date}}',
    called: '{{name}} stays: the leaving is cancelled',
  },
  how: 'It happens automatically when that day is over, with what is open then.',
  again: 'It is tried again automatically once that is put right. Or change what is planned, or cancel it.',
  by: 'Planned by {{name}}, {{at}}',
  change: 'Change what is planned',
  callOff: 'Cancel what is planned',
  waits:
    'Nothing changes before {{date}} is over. Then what is open that day is handed over, also what has come since.',
  stuck: 'Could not end on their day',
  stuckOf: '{{name}}, last day {{date}}',
} as const;
