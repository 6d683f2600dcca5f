import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { directoryQuery, personQuery } from '../../api/people/people-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

const words = () => loadWords('settings', 'committees', 'people', 'endings', 'deciding');

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.people,
    loader: ({ context: { queryClient } }) => Promise.all([words(), ready(queryClient, directoryQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'PeopleRoom'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.person,
    loader: ({ context: { queryClient }, params: { personId } }) =>
      Promise.all([words(), ready(queryClient, directoryQuery), ready(queryClient, personQuery(personId))]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.leaving,
    loader: ({ context: { queryClient }, params: { personId } }) =>
      Promise.all([words(), ready(queryClient, personQuery(personId))]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'LeavingPage'),
  }),
] as const;
