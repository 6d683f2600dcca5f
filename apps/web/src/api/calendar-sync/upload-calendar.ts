import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { sendFile } from '../send-file.ts';

export const uploadCalendar = (calendarSourceId: string, file: File) =>
  sendFile(calendarSyncRoutes.uploadFile, { calendarSourceId }, file);
