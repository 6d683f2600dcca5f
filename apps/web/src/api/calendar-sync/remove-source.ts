import { request } from '../client.ts';

export const removeSource = (calendarSourceId: string, revision: number): Promise<unknown> =>
  request('DELETE', `/calendars/sources/${calendarSourceId}`, { revision });
