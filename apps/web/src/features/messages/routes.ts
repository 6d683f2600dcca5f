import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

const getParentRoute = () => signedInRoute;
const loader = () => loadWords('messages');

export const messageRoutes = [
  createRoute({
    getParentRoute,
    path: paths.messages,
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.undelivered,
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'UndeliveredPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.message,
    loader,
    component: lazyRouteComponent(() => import('./pages.ts'), 'MessagePage'),
  }),
] as const;
