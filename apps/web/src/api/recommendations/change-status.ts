import type { changeStatus as contract } from '@holdfast/contracts/recommendations/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeStatus = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => request('POST', `/recommendations/${recommendationId}/status`, { body, revision });
