import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { CalendarSource, changeCalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeSource = (
  calendarSourceId: string,
  revision: number,
  body: Sent<typeof changeCalendarSource>,
): Promise<CalendarSource> => call(calendarSyncRoutes.changeSource, { calendarSourceId, body, revision });
