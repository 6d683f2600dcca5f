import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query';

/**
 * Has the answer of a query at hand before its page is shown: what is in the cache at once, however old (the page asks
 * again for what is stale), else what the server says.
 */
export const ready = <Data, Key extends QueryKey>(
  queryClient: QueryClient,
  query: QueryExecuteOptions<Data, Error, Data, Data, Key>,
): Promise<Data> => queryClient.query({ ...query, staleTime: 'static' });
