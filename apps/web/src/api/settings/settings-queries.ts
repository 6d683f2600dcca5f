import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, type QueryOf } from '../client.ts';

export const settingValuesQuery = queryOptions({
  queryKey: ['settings', 'values'],
  queryFn: ({ signal }) => call(settingsRoutes.values, { signal }),
});

export const setUpQuery = queryOptions({
  queryKey: ['settings', 'first-steps'],
  queryFn: ({ signal }) => call(settingsRoutes.firstSteps, { signal }),
});

export type HistoryFilter = Pick<QueryOf<typeof settingsRoutes.history>, 'noun' | 'nounId'>;

export const settingHistoryQuery = ({ noun, nounId }: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['settings', 'history', noun, nounId],
    queryFn: ({ signal, pageParam }) =>
      call(settingsRoutes.history, { signal, query: { noun, nounId, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
