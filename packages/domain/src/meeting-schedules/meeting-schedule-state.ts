/** A version is drafted, approved by a meeting and published; a later version that is published takes its place. */
export const meetingScheduleStates = ['draft', 'approved', 'published', 'superseded'] as const;
export type MeetingScheduleState = (typeof meetingScheduleStates)[number];
