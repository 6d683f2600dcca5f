export { calendarOf, meetingDates } from './meeting-dates.ts';
export { MeetingsModule } from './meetings.module.ts';
export { meetingView } from './meetings.service.ts';
