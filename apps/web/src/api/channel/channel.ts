import type { ChannelView, setChannel, TestedChannel } from '@holdfast/contracts/reminders/channel';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export type ChannelDraft = Sent<typeof setChannel>;

export const channelOfCouncil = queryOptions({
  queryKey: ['channel'],
  queryFn: ({ signal }) => request<ChannelView>('GET', '/channel', { signal }),
});

export const saveChannel = (body: ChannelDraft, revision: number): Promise<ChannelView> =>
  request('PUT', '/channel', { body, revision });

export const testChannel = (body: ChannelDraft): Promise<TestedChannel> => request('POST', '/channel/test', { body });
