import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { ChannelView, setChannel, TestedChannel } from '@holdfast/contracts/reminders/channel';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export type ChannelDraft = Sent<typeof setChannel>;

export const channelOfCouncil = queryOptions({
  queryKey: ['channel'],
  queryFn: ({ signal }) => call(remindersRoutes.channel, { signal }),
});

export const saveChannel = (body: ChannelDraft, revision: number): Promise<ChannelView> =>
  call(remindersRoutes.changeChannel, { body, revision });

export const testChannel = (body: ChannelDraft): Promise<TestedChannel> => call(remindersRoutes.testChannel, { body });
