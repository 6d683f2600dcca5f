// One file for the browser to fetch: whoever opens one of these pages goes on to the others.
export { MeetingSchedulePage } from './meeting-schedule-page.tsx';
export { MeetingSchedulesPage } from './meeting-schedules-page.tsx';
