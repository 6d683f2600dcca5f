import type { CalendarSource, changeCalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeSource = (
  calendarSourceId: string,
  revision: number,
  body: Sent<typeof changeCalendarSource>,
): Promise<CalendarSource> => request('PATCH', `/calendars/sources/${calendarSourceId}`, { body, revision });
