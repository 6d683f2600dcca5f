import type { registerViews, saveRegisterView as contract } from '@holdfast/contracts/views/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export const registerViewsQuery = queryOptions({
  queryKey: ['register-views'],
  queryFn: ({ signal }) => request<Got<typeof registerViews>>('GET', '/register-views', { signal }),
});

export const saveRegisterView = (body: Sent<typeof contract>): Promise<unknown> =>
  request('PUT', '/register-views', { body });

export const removeRegisterView = (registerViewId: string): Promise<unknown> =>
  request('DELETE', `/register-views/${registerViewId}`);
