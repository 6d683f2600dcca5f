import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { finishAction as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const finishAction = (actionId: string, body: Sent<typeof contract>): Promise<unknown> =>
  call(recommendationsRoutes.finishAction, { actionId, body });
