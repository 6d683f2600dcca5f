import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { defined, textOf } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.monitoringReport,
    validateSearch: (search: Record<string, unknown>) =>
      defined({ meeting: textOf(search, 'meeting'), version: textOf(search, 'version') }),
    loader: ({ context }) =>
      Promise.all([
        loadWords('reports', 'publishing'),
        ready(context.queryClient, meetingsQuery),
        ready(context.queryClient, committeesQuery),
      ]),
    component: lazyRouteComponent(() => import('./monitoring-page.tsx'), 'MonitoringPage'),
  }),
] as const;
