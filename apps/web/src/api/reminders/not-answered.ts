import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const notAnsweredQuery = queryOptions({
  queryKey: ['not-answered'],
  queryFn: ({ signal }) => call(remindersRoutes.notAnswered, { signal }),
});
