import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { councilQuery } from '../../api/council/council-query.ts';
import { minutesQuery } from '../../api/minutes/minutes-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { defined, textOf } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.minutes,
    validateSearch: (search: Record<string, unknown>) => defined({ version: textOf(search, 'version') }),
    loaderDeps: ({ search: { version } }: { readonly search: { readonly version?: string } }) => ({ version }),
    loader: ({ context, params, deps }) =>
      Promise.all([
        loadWords('minutes', 'publishing', 'exemptions', 'recommendations'),
        ready(context.queryClient, minutesQuery(params.meetingId, deps.version)),
        ready(context.queryClient, committeesQuery),
        ready(context.queryClient, councilQuery),
        ready(context.queryClient, portfoliosQuery),
      ]),
    component: lazyRouteComponent(() => import('./minutes-page.tsx'), 'MinutesPage'),
  }),
] as const;
