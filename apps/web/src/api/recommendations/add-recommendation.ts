import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { addRecommendation as contract } from '@holdfast/contracts/recommendations/changes';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addRecommendation = (body: Sent<typeof contract>): Promise<Pick<Recommendation, 'recommendationId'>> =>
  call(recommendationsRoutes.add, { body });
