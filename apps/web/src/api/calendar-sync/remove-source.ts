import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { call } from '../client.ts';

export const removeSource = (calendarSourceId: string, revision: number): Promise<unknown> =>
  call(calendarSyncRoutes.removeSource, { calendarSourceId, revision });
