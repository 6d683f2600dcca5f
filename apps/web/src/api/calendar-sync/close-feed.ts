import { request } from '../client.ts';

export const closeFeed = (calendarFeedId: string): Promise<unknown> =>
  request('DELETE', `/calendars/feeds/${calendarFeedId}`);
