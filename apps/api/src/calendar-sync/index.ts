export { CalendarSyncModule } from './calendar-sync.module.ts';
