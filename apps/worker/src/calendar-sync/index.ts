export { CalendarSyncModule, READ_CALENDAR } from './calendar-sync.module.ts';
