import type { askedCalendarRun } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const askRun = (calendarSourceId: string): Promise<Got<typeof askedCalendarRun>> =>
  request('POST', `/calendars/sources/${calendarSourceId}/runs`, { body: {} });
