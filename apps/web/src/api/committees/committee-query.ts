import type { CommitteeEnding, CommitteeOverview, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const committeeOverviewQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['committees', 'overview', on ?? 'today'],
    queryFn: ({ signal }) => request<CommitteeOverview>('GET', '/committees/overview', { signal, query: { on } }),
  });

export const committeeQuery = (committeeId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['committees', committeeId, on ?? 'today'],
    queryFn: ({ signal }) => request<CommitteePage>('GET', `/committees/${committeeId}`, { signal, query: { on } }),
  });

export interface EndingWish {
  readonly endedOn: string;
  readonly successorId: string | null;
  readonly callOffMeetings: boolean;
}

export const endingOf = (committeeId: string, wish: EndingWish): Promise<CommitteeEnding> =>
  request('GET', `/committees/${committeeId}/ending`, {
    query: {
      endedOn: wish.endedOn,
      successorId: wish.successorId ?? undefined,
      callOffMeetings: String(wish.callOffMeetings),
    },
  });
