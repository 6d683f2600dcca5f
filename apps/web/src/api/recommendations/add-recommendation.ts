import type { addRecommendation as contract, Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addRecommendation = (body: Sent<typeof contract>): Promise<Pick<Recommendation, 'recommendationId'>> =>
  request('POST', '/recommendations', { body });
