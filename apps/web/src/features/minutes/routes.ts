import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { minutesQuery } from '../../api/minutes/minutes-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.minutes,
    loader: ({ context, params }) =>
      Promise.all([
        loadWords('minutes'),
        ready(context.queryClient, minutesQuery(params.meetingId)),
        ready(context.queryClient, committeesQuery),
      ]),
    component: lazyRouteComponent(() => import('./minutes-page.tsx'), 'MinutesPage'),
  }),
] as const;
