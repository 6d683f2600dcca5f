import type { askedCalendarRun } from '@holdfast/contracts/calendar-sync/shapes';
import type { Got } from '../contract.ts';
import { sendFile } from '../send-file.ts';

export const uploadCalendar = (calendarSourceId: string, file: File): Promise<Got<typeof askedCalendarRun>> =>
  sendFile(`/calendars/sources/${calendarSourceId}/files`, file);
