import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { bulkChange as contract, bulkResult } from '@holdfast/contracts/recommendations/changes';
import { call } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export type BulkChange = Sent<typeof contract>;
export type BulkResult = Got<typeof bulkResult>;

export const changeMany = (body: BulkChange): Promise<BulkResult> => call(recommendationsRoutes.changeMany, { body });
