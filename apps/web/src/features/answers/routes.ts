import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { waitingAnswersQuery } from '../../api/answers/waiting-answers.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/i18n.ts';
import { paths } from '../../app/paths.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { signedInRoute } from '../../app/signed-in-route.tsx';

/** Behind the link in an e-mail: no session is asked for. */
export const answerByLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.answerByLink,
  loader: () => loadWords('answers'),
  component: lazyRouteComponent(() => import('./by-link-page.tsx'), 'ByLinkPage'),
});

export const answerRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.owed,
    loader: () => loadWords('answers'),
    component: lazyRouteComponent(() => import('./owed-page.tsx'), 'OwedPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: paths.answers,
    loader: ({ context }) => Promise.all([loadWords('answers'), ready(context.queryClient, waitingAnswersQuery)]),
    component: lazyRouteComponent(() => import('./waiting-page.tsx'), 'WaitingPage'),
  }),
] as const;
