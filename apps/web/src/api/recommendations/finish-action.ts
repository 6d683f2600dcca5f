import type { finishAction as contract } from '@holdfast/contracts/recommendations/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const finishAction = (actionId: string, body: Sent<typeof contract>): Promise<unknown> =>
  request('PUT', `/actions/${actionId}/done`, { body });
