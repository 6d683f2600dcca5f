import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { CalendarSource, addCalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addSource = (body: Sent<typeof addCalendarSource>): Promise<CalendarSource> =>
  call(calendarSyncRoutes.addSource, { body });
