import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { ForecastQuery, PreviewQuery } from '@holdfast/contracts/reminders/forecast';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf, call } from '../client.ts';

export const forecastQuery = (only: ForecastQuery) =>
  queryOptions({
    queryKey: ['forecast', only],
    queryFn: ({ signal }) => call(remindersRoutes.forecast, { query: only, signal }),
    placeholderData: keepPreviousData,
  });

export const digestPreview = (which: PreviewQuery) =>
  queryOptions({
    queryKey: ['digest-preview', which],
    queryFn: ({ signal }) => call(remindersRoutes.digest, { query: which, signal }),
  });

/** Where its document stands, for a frame: it comes with a policy of its own. */
export const previewPage = (which: PreviewQuery): string => addressOf(remindersRoutes.digestPage, { query: which });
