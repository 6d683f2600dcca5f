import type { editRecommendation as contract } from '@holdfast/contracts/recommendations/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const editRecommendation = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => request('PATCH', `/recommendations/${recommendationId}`, { body, revision });
