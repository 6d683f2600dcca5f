import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';

export const addCouncillors = (calendarRunId: string, ids: readonly string[]): Promise<CalendarRunDetail> =>
  call(calendarSyncRoutes.addCouncillors, { calendarRunId, body: { ids } });
