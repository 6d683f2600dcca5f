import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

/** Everything that was understood of the paper at once; asked for only where pages of rows would not do. */
export const previewQuery = (uploadId: string, revision: number) =>
  queryOptions({
    queryKey: ['import-preview', uploadId, revision],
    queryFn: ({ signal }) => request<ImportPreview>('GET', `/imports/${uploadId}/preview`, { signal }),
  });
