import type { decideExtension as contract } from '@holdfast/contracts/recommendations/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const decideExtension = (
  recommendationId: string,
  extensionId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> =>
  request('POST', `/recommendations/${recommendationId}/extensions/${extensionId}/decision`, { body, revision });
