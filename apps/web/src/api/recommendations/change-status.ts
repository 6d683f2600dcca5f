import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { changeStatus as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeStatus = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.changeStatus, { recommendationId, body, revision });
