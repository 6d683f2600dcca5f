import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import type { OpenedCalendarFeed, openCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const openFeed = (body: Sent<typeof openCalendarFeed>): Promise<OpenedCalendarFeed> =>
  call(calendarSyncRoutes.openFeed, { body });
