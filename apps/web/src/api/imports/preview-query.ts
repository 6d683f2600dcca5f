import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** Everything that was understood of the paper at once; asked for only where pages of rows would not do. */
export const previewQuery = (uploadId: string, revision: number) =>
  queryOptions({
    queryKey: ['import-preview', uploadId, revision],
    queryFn: ({ signal }) => call(importsRoutes.preview, { uploadId, signal }),
  });
