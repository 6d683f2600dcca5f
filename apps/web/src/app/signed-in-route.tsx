import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session/session-query.ts';
import { isProblem } from '../api/problem.ts';
import { ready } from '../api/ready.ts';
import { followAccount } from './language/follow-account.ts';
import { wantUnlessChosen } from './language/i18n.ts';
import { unchosenLanguage } from './language/language-here.ts';
import { Layout } from './layout.tsx';
import { paths } from './paths.ts';
import { rootRoute } from './root-route.tsx';
import { isSignedIn } from './signed-in.ts';

/** Everything behind the sign-in. Whoever is not signed in is asked to, and then brought to where they wanted to go. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signedIn',
  beforeLoad: async ({ context, location }) => {
    const session = await ready(context.queryClient, sessionQuery).catch((error: unknown) => {
      if (isProblem(error, 'not_signed_in')) return null;
      throw error;
    });
    if (session === null || session.account === null)
      throw redirect({ to: paths.signIn, search: location.href === '/' ? {} : { next: location.href } });
    const hasChosen = await followAccount(session.account);
    if (!isSignedIn(session)) throw redirect({ to: paths.chooseCouncil });
    if (!hasChosen) await wantUnlessChosen(unchosenLanguage(session.council.language));
    return { session };
  },
  component: Layout,
});
