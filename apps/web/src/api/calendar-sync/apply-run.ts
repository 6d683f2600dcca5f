import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { CalendarRunDetail, calendarChoices } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const applyRun = (
  calendarRunId: string,
  revision: number,
  body: Sent<typeof calendarChoices>,
): Promise<CalendarRunDetail> => call(calendarSyncRoutes.applyRun, { calendarRunId, body, revision });
