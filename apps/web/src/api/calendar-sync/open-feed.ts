import type { OpenedCalendarFeed, openCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const openFeed = (body: Sent<typeof openCalendarFeed>): Promise<OpenedCalendarFeed> =>
  request('POST', '/calendars/feeds', { body });
