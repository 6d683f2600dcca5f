/** Why an ending cannot be planned, or changed. */
export const endings = {
  carried_out:
    'What was planned for {{name}} was carried out. What it changed is in the history, and can be put back there.',
  removed: '{{name}} was removed, so nothing is left to end.',
  has_ended: 'The last day of {{name}} was {{lastDay, date}}, so it cannot be planned again.',
  ends_already: '{{name}} already ends on {{lastDay, date}}. Change that, or cancel it first.',
  ends_already_by: '{{name}} already ends on {{lastDay, date}}, as {{by}} planned. Change that, or cancel it first.',
  leaves_already: '{{name}} already leaves on {{lastDay, date}}. Change that, or cancel it first.',
  leaves_already_by:
    '{{name}} already leaves on {{lastDay, date}}, as {{by}} planned. Change that, or cancel it first.',
} as const;
