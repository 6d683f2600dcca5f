import type {
  addHolder,
  changeHolder,
  changePortfolio as contract,
  PortfolioPage,
} from '@holdfast/contracts/portfolios/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

type Seen = Pick<PortfolioPage, 'portfolioId' | 'revision'>;

export const changePortfolio = ({ portfolioId, revision }: Seen, body: Sent<typeof contract>): Promise<PortfolioPage> =>
  request('PATCH', `/portfolios/${portfolioId}`, { body, revision });

export const sendHolder = (portfolioId: string, body: Sent<typeof addHolder>): Promise<PortfolioPage> =>
  request('POST', `/portfolios/${portfolioId}/holders`, { body });

type Term = PortfolioPage['holders'][number];

export const endHolder = (
  portfolioId: string,
  { portfolioHolderId, revision }: Term,
  body: Sent<typeof changeHolder>,
): Promise<PortfolioPage> =>
  request('PATCH', `/portfolios/${portfolioId}/holders/${portfolioHolderId}`, { body, revision });
