import { answersRoutes } from '@holdfast/contracts/answers/routes';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const waitingAnswersQuery = infiniteQueryOptions({
  queryKey: ['answers', 'waiting'],
  queryFn: ({ signal, pageParam }) => call(answersRoutes.waiting, { query: { cursor: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

interface Decided {
  readonly answerId: string;
  readonly revision: number;
}

export const acceptAnswer = (
  { answerId, revision }: Decided,
  words: string,
  statusAfter: StoredStatus | null,
): Promise<unknown> => call(answersRoutes.accept, { answerId, body: { words, statusAfter }, revision });

export const returnAnswer = ({ answerId, revision }: Decided, words: string): Promise<unknown> =>
  call(answersRoutes.sendBack, { answerId, body: { words }, revision });
