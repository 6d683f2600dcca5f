import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { feedsQuery } from '../../api/calendar-sync/feeds-query.ts';
import { runQuery } from '../../api/calendar-sync/run-query.ts';
import { runsQuery } from '../../api/calendar-sync/runs-query.ts';
import { sourcesQuery } from '../../api/calendar-sync/sources-query.ts';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { may } from '@holdfast/domain/permissions/may';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

const getParentRoute = () => signedInRoute;

export const calendarRoutes = [
  createRoute({
    getParentRoute,
    path: paths.calendars,
    loader: ({ context: { queryClient, session } }) =>
      Promise.all([
        loadWords('settings', 'calendarSync'),
        ready(queryClient, feedsQuery),
        ready(queryClient, committeesQuery),
        // Every member may subscribe; where meetings come from is for those who keep them.
        ...(may(session.membership.roles, 'editRegister') ? [ready(queryClient, sourcesQuery)] : []),
      ]),
    component: lazyRouteComponent(() => import('./calendar-sync-room.tsx'), 'CalendarSyncRoom'),
  }),
  createRoute({
    getParentRoute,
    path: paths.calendarSource,
    loader: async ({ context: { queryClient }, params: { calendarSourceId } }) => {
      const [{ items }] = await Promise.all([
        ready(queryClient, sourcesQuery),
        loadWords('settings', 'calendarSync'),
        ready(queryClient, committeesQuery),
      ]);
      const latest = items.find((item) => item.calendarSourceId === calendarSourceId)?.latest;
      if (latest === undefined || latest === null) return;
      await Promise.all([
        ready(queryClient, runQuery(latest.calendarRunId)),
        ready(queryClient, runsQuery(calendarSourceId)),
      ]);
    },
    component: lazyRouteComponent(() => import('./source/source-page.tsx'), 'SourcePage'),
  }),
] as const;
