import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { addPause, PauseList, PauseView } from '@holdfast/contracts/reminders/pauses';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const pauses = queryOptions({
  queryKey: ['pauses'],
  queryFn: ({ signal }) => call(remindersRoutes.pauses, { signal }),
});

export const sendPause = (body: Sent<typeof addPause>): Promise<PauseList> => call(remindersRoutes.addPause, { body });

export const endPause = ({ pauseId, revision }: PauseView, untilOn: string): Promise<PauseList> =>
  call(remindersRoutes.endPause, { pauseId, body: { untilOn }, revision });

export const removePause = ({ pauseId, revision }: PauseView): Promise<PauseList> =>
  call(remindersRoutes.removePause, { pauseId, revision });
