export const settings = {
  languages_preview:
    'People who have chosen a language keep it. Reports and digests that were already made stay as they are.',
  under_from_to_come:
    '{{name}} stays where it is until that day. Come back on {{from, date}}, or choose a day that has come.',
  begins_later: '{{name}} begins on {{startsOn, date}}: choose a later day.',
  last_moved_on: '{{name}} was last moved on {{movedOn, date}}: choose that day or a later one.',
} as const;
