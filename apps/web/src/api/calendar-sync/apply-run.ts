import type { CalendarRunDetail, calendarChoices } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const applyRun = (
  calendarRunId: string,
  revision: number,
  body: Sent<typeof calendarChoices>,
): Promise<CalendarRunDetail> => request('POST', `/calendars/runs/${calendarRunId}/apply`, { body, revision });
