import type { addPortfolio as contract, Portfolio } from '@holdfast/contracts/portfolios/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addPortfolio = (body: Sent<typeof contract>): Promise<Portfolio> =>
  request('POST', '/portfolios', { body });
