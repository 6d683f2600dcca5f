import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session/session-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { greetIn, languageOf } from '../../app/language/language-of-link.ts';
import { paths } from '../../app/paths.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { defined, textOf } from '../../app/search.ts';

export const identityRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.signIn,
    validateSearch: (search: Record<string, unknown>) =>
      defined({ next: textOf(search, 'next'), lang: languageOf(search) }),
    beforeLoad: ({ search }) => greetIn(search.lang),
    loader: () => loadWords('identity'),
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.chooseCouncil,
    loader: ({ context }) => Promise.all([loadWords('identity', 'operator'), ready(context.queryClient, sessionQuery)]),
    component: lazyRouteComponent(() => import('./choose-council-page.tsx'), 'ChooseCouncilPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.invitation,
    validateSearch: (search: Record<string, unknown>) => defined({ lang: languageOf(search) }),
    beforeLoad: ({ search }) => greetIn(search.lang),
    loader: ({ context }) => Promise.all([loadWords('identity'), ready(context.queryClient, sessionQuery)]),
    component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
] as const;
