import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { askExtension as contract } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const askExtension = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.askExtension, { recommendationId, body, revision });
