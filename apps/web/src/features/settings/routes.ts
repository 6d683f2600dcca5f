import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { councilQuery } from '../../api/council/council-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.settings,
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        loadWords('settings'),
        ready(queryClient, committeesQuery),
        ready(queryClient, portfoliosQuery),
        ready(queryClient, councilQuery),
      ]),
    component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
  }),
] as const;
