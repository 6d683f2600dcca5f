export const testClock = {
  label: 'Test clock',
  day: 'Test clock: {{day}}.',
  what: 'The clock of this Holdfast is moved, for trying things out. Nothing here is of today.',
} as const;
