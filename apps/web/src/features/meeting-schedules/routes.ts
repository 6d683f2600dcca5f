import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilQuery } from '../../api/council/council-query.ts';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { meetingScheduleQuery, meetingSchedulesQuery } from '../../api/meeting-schedules/meeting-schedules-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const meetingScheduleRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.meetingSchedules,
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        loadWords('meetingSchedules'),
        ready(queryClient, meetingSchedulesQuery),
        ready(queryClient, committeesQuery),
        ready(queryClient, councilQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'MeetingSchedulesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.meetingSchedule,
    loader: ({ context: { queryClient }, params }) =>
      Promise.all([
        loadWords('meetingSchedules'),
        ready(queryClient, meetingScheduleQuery(params.meetingScheduleId)),
        ready(queryClient, meetingsQuery),
      ]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'MeetingSchedulePage'),
  }),
] as const;
