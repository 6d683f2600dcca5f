import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.meetings,
    loader: ({ context }) => Promise.all([loadWords('meetings'), ready(context.queryClient, meetingsQuery)]),
    component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.addMeeting,
    loader: ({ context }) => Promise.all([loadWords('meetings'), ready(context.queryClient, committeesQuery)]),
    component: lazyRouteComponent(() => import('./add-meeting-page.tsx'), 'AddMeetingPage'),
  }),
] as const;
