import type {
  liftExemption as liftContract,
  markExempt as markContract,
} from '@holdfast/contracts/recommendations/exemptions';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const markExempt = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof markContract>,
): Promise<unknown> => request('POST', `/recommendations/${recommendationId}/exemptions`, { body, revision });

export const liftExemption = (
  recommendationId: string,
  exemptionId: string,
  revision: number,
  body: Sent<typeof liftContract>,
): Promise<unknown> =>
  request('POST', `/recommendations/${recommendationId}/exemptions/${exemptionId}/lifting`, { body, revision });
