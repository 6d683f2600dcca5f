import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type {
  liftExemption as liftContract,
  markExempt as markContract,
} from '@holdfast/contracts/recommendations/exemptions';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const markExempt = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof markContract>,
): Promise<unknown> => call(recommendationsRoutes.markExempt, { recommendationId, body, revision });

export const liftExemption = (
  recommendationId: string,
  exemptionId: string,
  revision: number,
  body: Sent<typeof liftContract>,
): Promise<unknown> => call(recommendationsRoutes.liftExemption, { recommendationId, exemptionId, body, revision });
