import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilQuery } from '../../api/council/council-query.ts';
import { setUpQuery, settingValuesQuery } from '../../api/settings/settings-queries.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

/** The rooms that any setting is spoken of in: whatever shows one may show the name of each. */
const everySetting = ['settings', 'councilSettings', 'languageSettings', 'clockSettings', 'deciding'] as const;

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.settings,
    loader: () => loadWords('settings'),
    component: lazyRouteComponent(() => import('./pages.ts'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.words,
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        loadWords(...everySetting),
        ready(queryClient, councilQuery),
        ready(queryClient, settingValuesQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'WordsRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.clocks,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords(...everySetting), ready(queryClient, settingValuesQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'ClocksRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.sending,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords(...everySetting, 'reminders'), ready(queryClient, settingValuesQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'SendingRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.settingHistory,
    loader: () => loadWords(...everySetting, 'settingHistory'),
    component: lazyRouteComponent(() => import('./pages.ts'), 'HistoryRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.startHere,
    loader: ({ context: { queryClient } }) =>
      Promise.all([loadWords('settings', 'councilSettings'), ready(queryClient, setUpQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'StartHereRoom'),
  }),
] as const;
