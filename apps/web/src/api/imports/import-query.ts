import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

const beingRead = new Set(['received', 'reading']);

/** One import; asked again, again and again, while the paper is being read, so that the bar moves. */
export const importQuery = (uploadId: string) =>
  queryOptions({
    queryKey: ['import', uploadId],
    queryFn: ({ signal }) => call(importsRoutes.read, { uploadId, signal }),
    refetchInterval: (query) => (query.state.data && beingRead.has(query.state.data.state) ? 800 : false),
  });
