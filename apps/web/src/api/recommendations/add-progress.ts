import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { addProgress as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addProgress = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.addProgress, { recommendationId, body, revision });
