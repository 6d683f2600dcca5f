import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountQuery } from '../../api/account/account-query.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { greetIn, languageOf } from '../../app/language/language-of-link.ts';
import { paths } from '../../app/paths.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { defined } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

/** For whoever cannot sign in. */
export const passwordRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.forgottenPassword,
    // Who is signed in all the same needs the token of their session to ask.
    loader: ({ context }) => Promise.all([loadWords('account', 'identity'), ready(context.queryClient, sessionQuery)]),
    component: lazyRouteComponent(() => import('./forgotten-password-page.tsx'), 'ForgottenPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: paths.newPassword,
    validateSearch: (search: Record<string, unknown>) => defined({ lang: languageOf(search) }),
    beforeLoad: ({ search }) => greetIn(search.lang),
    loader: () => loadWords('account', 'identity'),
    component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
  }),
] as const;

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.account,
  loader: ({ context }) => Promise.all([loadWords('account'), ready(context.queryClient, accountQuery)]),
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});
