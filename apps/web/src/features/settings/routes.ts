import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
    loader: () => loadWords('settings'),
    component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.portfolios,
    loader: ({ context: { queryClient } }) => Promise.all([loadWords('settings'), ready(queryClient, portfoliosQuery)]),
    component: lazyRouteComponent(() => import('./portfolios-room.tsx'), 'PortfoliosRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.words,
    loader: ({ context: { queryClient } }) => Promise.all([loadWords('settings'), ready(queryClient, councilQuery)]),
    component: lazyRouteComponent(() => import('./words-room.tsx'), 'WordsRoom'),
  }),
] as const;
