import { accountRoute, passwordRoutes } from '../../features/identity/account-routes.ts';
import { answerByLinkRoute, answersRoute } from '../../features/answers/routes.ts';
import { calendarRoutes } from '../../features/calendar-sync/routes.ts';
import { committeeRoutes } from '../../features/committees/routes.ts';
import { homeRoute } from '../../features/home/routes.ts';
import { identityRoutes } from '../../features/identity/routes.ts';
import { importRoutes } from '../../features/imports/routes.ts';
import { meetingRoutes } from '../../features/meetings/routes.ts';
import { meetingScheduleRoutes } from '../../features/meeting-schedules/routes.ts';
import { messageRoutes } from '../../features/messages/routes.ts';
import { minutesRoutes } from '../../features/minutes/routes.ts';
import { operatorRoute } from '../../features/operator/routes.ts';
import { peopleRoutes } from '../../features/people/routes.ts';
import { portfolioRoutes } from '../../features/portfolios/routes.ts';
import { recommendationRoutes } from '../../features/recommendations/routes.ts';
import { bulkChangeRoutes, registerRoute } from '../../features/register/routes.ts';
import { remindersRoutes } from '../../features/reminders/routes.ts';
import { reportRoutes } from '../../features/reports/routes.ts';
import { settingsRoutes } from '../../features/settings/routes.ts';
import { rootRoute } from '../root-route.tsx';
import { signedInRoute } from '../signed-in-route.tsx';

/**
 * Hangs every screen under the root. The table is a chunk of its own, because whoever opens the sign-in or the home page
 * waits for neither its addresses nor what its loaders ask for; `router.ts` brings it.
 */
export const everyScreen = () =>
  rootRoute.addChildren([
    ...identityRoutes,
    ...passwordRoutes,
    answerByLinkRoute,
    operatorRoute,
    signedInRoute.addChildren([
      homeRoute,
      registerRoute,
      ...bulkChangeRoutes,
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
      accountRoute,
    ]),
  ]);
