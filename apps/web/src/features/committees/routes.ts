import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeeOverviewQuery, committeeQuery } from '../../api/committees/committee-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { dayInSearch } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const committeeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.committees,
    ...dayInSearch,
    loader: ({ context: { queryClient }, deps: { on } }) =>
      Promise.all([loadWords('settings', 'committees', 'endings'), ready(queryClient, committeeOverviewQuery(on))]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'CommitteesRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.committee,
    ...dayInSearch,
    loader: ({ context: { queryClient }, params: { committeeId }, deps: { on } }) =>
      Promise.all([
        loadWords('settings', 'committees', 'endings'),
        ready(queryClient, committeeQuery(committeeId, on)),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'CommitteePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.endCommittee,
    loader: ({ context: { queryClient }, params: { committeeId } }) =>
      Promise.all([
        loadWords('settings', 'committees', 'endings'),
        ready(queryClient, committeeQuery(committeeId, undefined)),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'EndCommitteePage'),
  }),
] as const;
