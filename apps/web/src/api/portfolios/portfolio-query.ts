import type { PortfolioPage } from '@holdfast/contracts/portfolios/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const portfolioQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId],
    queryFn: ({ signal }) => request<PortfolioPage>('GET', `/portfolios/${portfolioId}`, { signal }),
  });
