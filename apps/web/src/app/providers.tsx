import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../api/problem.ts';
import { sessionQuery } from '../api/session/session-query.ts';
import { buildRouter } from './router.tsx';

const worthAnotherTry = (error: unknown): boolean => isProblem(error, 'offline') || isProblem(error, 'unavailable');

/** One client and one router, which know of each other: an answer of "not signed in" leads to the sign-in page. */
function start(history?: RouterHistory, retryDelay = 1000) {
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (!isProblem(error, 'not_signed_in') || query.queryKey[0] === sessionQuery.queryKey[0]) return;
        queryClient.removeQueries(sessionQuery);
        void router.invalidate();
      },
    }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: { retry: (count, error) => count < 2 && worthAnotherTry(error), retryDelay, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  const router = buildRouter(queryClient, history);
  return { queryClient, router };
}

interface HoldfastProps {
  readonly history?: RouterHistory;
  readonly retryDelay?: number;
}

export function Holdfast({ history, retryDelay }: HoldfastProps) {
  const [{ queryClient, router }] = useState(() => start(history, retryDelay));
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
