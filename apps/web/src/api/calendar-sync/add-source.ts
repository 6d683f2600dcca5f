import type { CalendarSource, addCalendarSource } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addSource = (body: Sent<typeof addCalendarSource>): Promise<CalendarSource> =>
  request('POST', '/calendars/sources', { body });
