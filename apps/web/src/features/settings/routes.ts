import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilQuery } from '../../api/council/council-query.ts';
import { setUpQuery, settingValuesQuery } from '../../api/settings/settings-queries.ts';
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
    path: paths.words,
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        loadWords('settings', 'councilSettings'),
        ready(queryClient, councilQuery),
        ready(queryClient, settingValuesQuery),
      ]),
    component: lazyRouteComponent(() => import('./words-room.tsx'), 'WordsRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.clocks,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords('settings', 'councilSettings'), ready(queryClient, settingValuesQuery)]),
    component: lazyRouteComponent(() => import('./clocks-room.tsx'), 'ClocksRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.settingHistory,
    loader: () => loadWords('settings', 'councilSettings'),
    component: lazyRouteComponent(() => import('./history-room.tsx'), 'HistoryRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.startHere,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords('settings', 'councilSettings'), ready(queryClient, setUpQuery)]),
    component: lazyRouteComponent(() => import('./start-here-room.tsx'), 'StartHereRoom'),
  }),
] as const;
