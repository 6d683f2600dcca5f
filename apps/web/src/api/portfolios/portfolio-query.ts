import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const portfolioQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId],
    queryFn: ({ signal }) => call(portfoliosRoutes.read, { portfolioId, signal }),
  });
