import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { correctEntry as contract, CorrectionFollows } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const previewCorrection = (recommendationId: string, body: Sent<typeof contract>): Promise<CorrectionFollows> =>
  call(recommendationsRoutes.previewCorrection, { recommendationId, body });

export const correctEntry = (
  recommendationId: string,
  revision: number,
  body: Sent<typeof contract>,
): Promise<unknown> => call(recommendationsRoutes.correct, { recommendationId, body, revision });
