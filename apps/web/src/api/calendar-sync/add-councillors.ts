import type { CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';

export const addCouncillors = (calendarRunId: string, ids: readonly string[]): Promise<CalendarRunDetail> =>
  request('POST', `/calendars/runs/${calendarRunId}/councillors`, { body: { ids } });
