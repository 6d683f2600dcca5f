import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { decideExtension as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const decideExtension = (
  recommendationId: string,
  extensionId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.decideExtension, { recommendationId, extensionId, body, revision });
