import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { portfolioQuery } from '../../api/portfolios/portfolio-query.ts';
import { portfoliosOnQuery, portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { ready } from '../../api/ready.ts';
import { reshufflePreviewQuery, reshuffleQuery } from '../../api/reshuffles/reshuffles-query.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { dayInSearch } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const portfolioRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.portfolios,
    ...dayInSearch,
    loader: ({ context: { queryClient }, deps: { on } }) =>
      Promise.all([loadWords('settings', 'portfolios'), ready(queryClient, portfoliosOnQuery(on))]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'PortfoliosPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.portfolio,
    loader: ({ context: { queryClient }, params }) =>
      Promise.all([
        loadWords('settings', 'portfolios'),
        ready(queryClient, portfolioQuery(params.portfolioId)),
        ready(queryClient, portfoliosQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'PortfolioPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.reshuffle,
    loader: ({ context: { queryClient }, params }) =>
      Promise.all([
        loadWords('settings', 'portfolios'),
        ready(queryClient, reshuffleQuery(params.reshuffleId)),
        ready(queryClient, reshufflePreviewQuery(params.reshuffleId)),
        ready(queryClient, committeesQuery),
        ready(queryClient, portfoliosQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'ReshufflePage'),
  }),
] as const;
