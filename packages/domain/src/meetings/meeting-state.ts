/** A meeting that was called off is kept: it stands in people's calendars, and they have to be told. */
export const meetingStates = ['scheduled', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
