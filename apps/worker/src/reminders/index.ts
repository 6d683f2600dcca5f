export { REMINDERS, RemindersModule, type ReminderHandlers } from './reminders.module.ts';
