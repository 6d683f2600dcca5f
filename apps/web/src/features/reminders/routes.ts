import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { defined, oneOf, textOf } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

const getParentRoute = () => signedInRoute;
const loader = () => loadWords('reminders', 'messages');

export const remindersRoutes = [
  createRoute({
    getParentRoute,
    path: paths.pauses,
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'RemindersPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.forecast,
    validateSearch: (search: Record<string, unknown>) =>
      defined({ recipient: textOf(search, 'recipient'), portfolio: textOf(search, 'portfolio') }),
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'ForecastPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.notAnswered,
    validateSearch: (search: Record<string, unknown>) =>
      defined({
        by: oneOf(search, 'by', ['month']),
        committee: textOf(search, 'committee'),
        portfolio: textOf(search, 'portfolio'),
      }),
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'NotAnsweredPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.digestPreview,
    validateSearch: (search: Record<string, unknown>) => ({
      day: textOf(search, 'day') ?? '',
      recipient: textOf(search, 'recipient') ?? '',
      kind: oneOf(search, 'kind', ['urgent']) ?? ('ordinary' as const),
    }),
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'PreviewPage'),
  }),
] as const;
