import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import type {
  addHolder,
  changeHolder,
  changePortfolio as contract,
  PortfolioPage,
} from '@holdfast/contracts/portfolios/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

type Seen = Pick<PortfolioPage, 'portfolioId' | 'revision'>;

export const changePortfolio = ({ portfolioId, revision }: Seen, body: Sent<typeof contract>): Promise<PortfolioPage> =>
  call(portfoliosRoutes.change, { portfolioId, body, revision });

export const sendHolder = (portfolioId: string, body: Sent<typeof addHolder>): Promise<PortfolioPage> =>
  call(portfoliosRoutes.addHolder, { portfolioId, body });

type Term = PortfolioPage['holders'][number];

export const endHolder = (
  portfolioId: string,
  { portfolioHolderId, revision }: Term,
  body: Sent<typeof changeHolder>,
): Promise<PortfolioPage> => call(portfoliosRoutes.changeHolder, { portfolioId, portfolioHolderId, body, revision });
