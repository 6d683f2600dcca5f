import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { call } from '../client.ts';

export const closeFeed = (calendarFeedId: string): Promise<unknown> =>
  call(calendarSyncRoutes.closeFeed, { calendarFeedId });
