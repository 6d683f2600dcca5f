/** Where meetings are brought in from: the modern.gov service of a council, or files that somebody exports. */
export const calendarSourceKinds = ['moderngov', 'file'] as const;
export type CalendarSourceKind = (typeof calendarSourceKinds)[number];

/** How often a source is read by itself. A file is read when it is brought in. */
export const calendarRhythms = ['never', 'daily', 'weekly'] as const;
export type CalendarRhythm = (typeof calendarRhythms)[number];

/** What a reading may change by itself when nobody is looking; anything else waits for a person. */
export const allowedChanges = ['add', 'move', 'cancel'] as const;
export type AllowedChange = (typeof allowedChanges)[number];

/**
 * asked: waits to be read. reading: somebody reads it. proposed: a person has something to decide. same: there is
 * nothing to change. applied: what was decided is done. failed: it could not be read.
 */
export const calendarRunStates = ['asked', 'reading', 'proposed', 'same', 'applied', 'failed'] as const;
export type CalendarRunState = (typeof calendarRunStates)[number];
