import type { QueryClient } from '@tanstack/react-query';
import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router';
import { answerByLinkRoute } from '../../features/answers/routes.ts';
import { homeRoute } from '../../features/home/routes.ts';
import { identityRoutes } from '../../features/identity/routes.ts';
import { everyRoom } from '../language/i18n.ts';
import { LoadingPage } from '../loading-page.tsx';
import { NotFoundPage } from '../not-found-page.tsx';
import { ProblemPage } from '../problem-page.tsx';
import { carryWhereFrom } from '../back/came-from.ts';
import { rootRoute } from '../root-route.tsx';
import { parseSearch, stringifySearch } from '../search.ts';
import { signedInRoute } from '../signed-in-route.tsx';
import { elsewhereRoute } from './elsewhere-route.ts';
import type { everyScreen } from './every-screen.ts';

type EveryScreen = ReturnType<typeof everyScreen>;

/** The screens that somebody opens first. The others are known a moment later, or as soon as one of them is wanted. */
const firstScreens = () =>
  rootRoute.addChildren([...identityRoutes, answerByLinkRoute, signedInRoute.addChildren([homeRoute]), elsewhereRoute]);

/**
 * The router, which begins with the first screens and has the table of every screen brought once a page stands. Its type
 * is that of the whole, so that a page may lead to any other.
 */
export const buildRouter = (queryClient: QueryClient, history?: RouterHistory) => {
  const bringEveryScreen = async (): Promise<void> => {
    const [table] = await Promise.all([import('./every-screen.ts'), everyRoom()]);
    // They hang under the root that the router has: it has yet to read them.
    table.everyScreen();
    router.setRoutes(router.buildRouteTree());
    // A page that waited there may still be shown, and the router looks up what it shows.
    Object.assign(router.routesById, { [elsewhereRoute.id]: elsewhereRoute });
  };
  const router = createRouter({
    routeTree: firstScreens() as unknown as EveryScreen,
    context: { queryClient, bringEveryScreen },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
    history: history ?? createBrowserHistory(),
  });
  carryWhereFrom(router.history);
  // Where it does not come, whoever goes elsewhere asks for it again, and is told.
  const stop = router.subscribe('onRendered', () => {
    stop();
    void bringEveryScreen().catch(() => undefined);
  });
  return router;
};

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof buildRouter>;
  }
}
