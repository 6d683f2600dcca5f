import type { WaitingAnswers } from '@holdfast/contracts/answers/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const waitingAnswersQuery = queryOptions({
  queryKey: ['answers', 'waiting'],
  queryFn: ({ signal }) => request<WaitingAnswers>('GET', '/answers/waiting', { signal }),
});

interface Decided {
  readonly answerId: string;
  readonly revision: number;
}

export const acceptAnswer = ({ answerId, revision }: Decided, words: string): Promise<unknown> =>
  request('POST', `/answers/${answerId}/accept`, { body: { words }, revision });

export const returnAnswer = ({ answerId, revision }: Decided, words: string): Promise<unknown> =>
  request('POST', `/answers/${answerId}/return`, { body: { words }, revision });
