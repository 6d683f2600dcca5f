export { CalendarsModule, READ_CALENDAR } from './calendars.module.ts';
