import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import type { CommitteeEnding } from '@holdfast/contracts/committees/shapes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const committeeOverviewQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['committees', 'overview', on ?? 'today'],
    queryFn: ({ signal }) => call(committeesRoutes.overview, { signal, query: { on } }),
  });

export const committeeQuery = (committeeId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['committees', committeeId, on ?? 'today'],
    queryFn: ({ signal }) => call(committeesRoutes.read, { committeeId, signal, query: { on } }),
  });

export interface EndingWish {
  readonly endedOn: string;
  readonly successorId: string | null;
  readonly callOffMeetings: boolean;
}

export const endingOf = (committeeId: string, wish: EndingWish): Promise<CommitteeEnding> =>
  call(committeesRoutes.previewEnding, {
    committeeId,
    query: {
      endedOn: wish.endedOn,
      successorId: wish.successorId ?? undefined,
      callOffMeetings: String(wish.callOffMeetings),
    },
  });
