import type { addPause, PauseList, PauseView } from '@holdfast/contracts/reminders/pauses';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const pauses = queryOptions({
  queryKey: ['pauses'],
  queryFn: ({ signal }) => request<PauseList>('GET', '/pauses', { signal }),
});

export const sendPause = (body: Sent<typeof addPause>): Promise<PauseList> => request('POST', '/pauses', { body });

export const endPause = ({ pauseId, revision }: PauseView, untilOn: string): Promise<PauseList> =>
  request('PATCH', `/pauses/${pauseId}`, { body: { untilOn }, revision });

export const removePause = ({ pauseId, revision }: PauseView): Promise<PauseList> =>
  request('DELETE', `/pauses/${pauseId}`, { revision });
