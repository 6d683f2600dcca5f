export { CalendarsModule } from './calendars.module.ts';
