import { viewsRoutes } from '@holdfast/contracts/views/routes';
import type { saveRegisterView as contract } from '@holdfast/contracts/views/shapes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const registerViewsQuery = queryOptions({
  queryKey: ['register-views'],
  queryFn: ({ signal }) => call(viewsRoutes.list, { signal }),
});

export const saveRegisterView = (body: Sent<typeof contract>): Promise<unknown> => call(viewsRoutes.save, { body });

export const removeRegisterView = (registerViewId: string): Promise<unknown> =>
  call(viewsRoutes.remove, { registerViewId });
