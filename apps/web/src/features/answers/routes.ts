import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../app/language/i18n.ts';
import { greetIn, languageOf } from '../../app/language/language-of-link.ts';
import { paths } from '../../app/paths.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { defined } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

/** Behind the link in an email: no session is asked for. */
export const answerByLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.answerByLink,
  validateSearch: (search: Record<string, unknown>) => defined({ lang: languageOf(search) }),
  beforeLoad: ({ search }) => greetIn(search.lang),
  loader: () => loadWords('answers', 'deciding'),
  component: lazyRouteComponent(() => import('./by-link-page.tsx'), 'ByLinkPage'),
});

export const answersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.answers,
  loader: () => loadWords('answers', 'deciding'),
  component: lazyRouteComponent(() => import('./answers-page.tsx'), 'AnswersPage'),
});
