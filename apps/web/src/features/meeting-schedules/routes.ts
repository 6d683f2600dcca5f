import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { programmeQuery, programmesQuery } from '../../api/meeting-schedules/programmes-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.programmes,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords('programmes'), ready(queryClient, programmesQuery), ready(queryClient, committeesQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'ProgrammesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.programme,
    loader: ({ context: { queryClient }, params }) =>
      Promise.all([
        loadWords('programmes'),
        ready(queryClient, programmeQuery(params.programmeId)),
        ready(queryClient, meetingsQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'ProgrammePage'),
  }),
] as const;
