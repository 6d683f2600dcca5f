import type { SetUp, SettingHistory } from '@holdfast/contracts/settings/shapes';
import type { SettingValuesView } from '@holdfast/contracts/settings/values';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const settingValuesQuery = queryOptions({
  queryKey: ['settings', 'values'],
  queryFn: ({ signal }) => request<SettingValuesView>('GET', '/settings/values', { signal }),
});

export const setUpQuery = queryOptions({
  queryKey: ['settings', 'first-steps'],
  queryFn: ({ signal }) => request<SetUp>('GET', '/settings/first-steps', { signal }),
});

export interface HistoryFilter {
  readonly subject: string;
  readonly subjectId: string;
}

export const settingHistoryQuery = ({ subject, subjectId }: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['settings', 'history', subject, subjectId],
    queryFn: ({ signal, pageParam }) =>
      request<SettingHistory>('GET', '/settings/history', { signal, query: { subject, subjectId, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
