import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import type { addPortfolio as contract, Portfolio } from '@holdfast/contracts/portfolios/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addPortfolio = (body: Sent<typeof contract>): Promise<Portfolio> => call(portfoliosRoutes.add, { body });
