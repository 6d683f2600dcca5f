import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../api/problem.ts';
import { sessionQuery } from '../api/session/session-query.ts';
import { buildRouter } from './screens/router.ts';

const worthAnotherTry = (error: unknown): boolean => isProblem(error, 'offline') || isProblem(error, 'unavailable');

/** One client and one router, which know of each other: an answer of "not signed in" leads to the sign-in page. */
function start(history?: RouterHistory, retryDelay = 1000) {
  // What has come since the page began to open is not asked for again when it is drawn, however long its code takes.
  let come = new WeakSet<object>();
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onSuccess: (_, query) => come.add(query),
      onError: (error, query) => {
        if (!isProblem(error, 'not_signed_in') || query.queryKey[0] === sessionQuery.queryKey[0]) return;
        queryClient.removeQueries(sessionQuery);
        void router.invalidate();
      },
    }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        retry: (count, error) => count < 2 && worthAnotherTry(error),
        retryDelay,
        networkMode: 'always',
        // What a pointer over a link has asked for is fresh when the link is followed.
        staleTime: 1000,
        refetchOnMount: (query) => query.state.isInvalidated || !come.has(query),
      },
      mutations: { networkMode: 'always' },
    },
  });
  const router = buildRouter(queryClient, history);
  router.subscribe('onBeforeNavigate', () => {
    come = new WeakSet();
  });
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
