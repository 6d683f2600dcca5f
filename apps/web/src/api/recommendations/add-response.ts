import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { addResponse as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addResponse = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.addResponse, { recommendationId, body, revision });
