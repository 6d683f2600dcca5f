export const publishing = {
  publish: { monitoring_report: 'Publish this report', due_back: 'Publish the items due back' },
  what: 'What is published stays as it is now: later changes of the register are not in it. Exempt and confidential words are left out of it.',
  confirm: 'Publish it as it is now',
  again: {
    monitoring_report: 'Publish a new version of this report',
    due_back: 'Publish a new version of the items due back',
  },
  reason: 'Why is it replaced?',
  reasonHint: 'Kept with the new version. The earlier one stays, for those who publish.',
  enterReason: 'Say why it is replaced',
  save: 'Publish the new version',
  versions: 'Versions that were published',
  version: 'Version {{version}}: published on {{date}} by {{name}}',
} as const;
