import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilQuery } from '../../api/council/council-query.ts';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { onlyFor } from '../../app/only-for.ts';
import { paths } from '../../app/paths.ts';
import { textOf } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

interface MeetingsSearch {
  /** "2012/13"; this year's where it is not said. */
  readonly year?: string | undefined;
  readonly committee?: string | undefined;
}

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.meetings,
    validateSearch: (search: Record<string, unknown>): MeetingsSearch => ({
      year: textOf(search, 'year'),
      committee: textOf(search, 'committee'),
    }),
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        loadWords('meetings'),
        ready(queryClient, meetingsQuery),
        ready(queryClient, committeesQuery),
        ready(queryClient, councilQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.addMeeting,
    beforeLoad: onlyFor('editRegister'),
    loader: ({ context }) => Promise.all([loadWords('meetings'), ready(context.queryClient, committeesQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddMeetingPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.moveMeeting,
    beforeLoad: onlyFor('editRegister'),
    loader: ({ context }) => Promise.all([loadWords('meetings'), ready(context.queryClient, meetingsQuery)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'MoveMeetingPage'),
  }),
] as const;
