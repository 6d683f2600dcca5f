import type { DigestPreview, ForecastQuery, ForecastView, PreviewQuery } from '@holdfast/contracts/reminders/forecast';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { apiAddress, request } from '../client.ts';

export const forecastQuery = (only: ForecastQuery) =>
  queryOptions({
    queryKey: ['forecast', only],
    queryFn: ({ signal }) => request<ForecastView>('GET', '/reminders/forecast', { query: only, signal }),
    placeholderData: keepPreviousData,
  });

export const digestPreview = (which: PreviewQuery) =>
  queryOptions({
    queryKey: ['digest-preview', which],
    queryFn: ({ signal }) => request<DigestPreview>('GET', '/reminders/forecast/preview', { query: which, signal }),
  });

/** Where its document stands, for a frame: it comes with a policy of its own. */
export const previewPage = (which: PreviewQuery): string => apiAddress('/reminders/forecast/preview/page', which);
