import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { answerByLinkRoute, answersRoute } from '../features/answers/routes.ts';
import { calendarRoutes } from '../features/calendar-sync/routes.ts';
import { committeeRoutes } from '../features/committees/routes.ts';
import { homeRoute } from '../features/home/routes.ts';
import { identityRoutes } from '../features/identity/routes.ts';
import { importRoutes } from '../features/imports/routes.ts';
import { meetingRoutes } from '../features/meetings/routes.ts';
import { messageRoutes } from '../features/messages/routes.ts';
import { minutesRoutes } from '../features/minutes/routes.ts';
import { operatorRoute } from '../features/operator/routes.ts';
import { portfolioRoutes } from '../features/portfolios/routes.ts';
import { meetingScheduleRoutes } from '../features/meeting-schedules/routes.ts';
import { peopleRoutes } from '../features/people/routes.ts';
import { recommendationRoutes } from '../features/recommendations/routes.ts';
import { registerRoute } from '../features/register/routes.ts';
import { remindersRoutes } from '../features/reminders/routes.ts';
import { reportRoutes } from '../features/reports/routes.ts';
import { settingsRoutes } from '../features/settings/routes.ts';
import { LoadingPage } from './loading-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { rootRoute } from './root-route.tsx';
import { parseSearch, stringifySearch } from './search.ts';
import { signedInRoute } from './signed-in-route.tsx';

const routeTree = rootRoute.addChildren([
  ...identityRoutes,
  answerByLinkRoute,
  operatorRoute,
  // In this order the navigation shows those that say that they are in it.
  signedInRoute.addChildren([
    homeRoute,
    registerRoute,
    ...recommendationRoutes,
    ...importRoutes,
    ...meetingRoutes,
    ...messageRoutes,
    ...minutesRoutes,
    ...portfolioRoutes,
    ...meetingScheduleRoutes,
    ...reportRoutes,
    ...remindersRoutes,
    ...settingsRoutes,
    ...calendarRoutes,
    ...committeeRoutes,
    ...peopleRoutes,
    answersRoute,
  ]),
]);

export const buildRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
    ...(history === undefined ? {} : { history }),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof buildRouter>;
  }
}
