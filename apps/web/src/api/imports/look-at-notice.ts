import { request } from '../client.ts';

export const lookAtNotice = (uploadId: string, key: string, ticked: boolean): Promise<unknown> =>
  request('PUT', `/imports/${uploadId}/looked-at`, { body: { key, ticked } });
