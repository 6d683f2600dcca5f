import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { councilQuery } from '../../api/council/council-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { registerQuery } from '../../api/recommendations/register-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';
import { askedOf, readFilters } from './filters/filters.ts';

export const registerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.register,
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps, cause }) => {
    // The rows begin to come while the page's own code does; a change of filter shows the old rows until then.
    if (cause !== 'stay') void queryClient.infiniteQuery(registerQuery(askedOf(deps))).catch(() => undefined);
    await Promise.all([
      loadWords('register'),
      ready(queryClient, committeesQuery),
      ready(queryClient, portfoliosQuery),
      ready(queryClient, councilQuery),
    ]);
  },
  component: lazyRouteComponent(() => import('./register-page.tsx'), 'RegisterPage'),
});

const getParentRoute = () => signedInRoute;
const loader = () => loadWords('register');

export const bulkChangeRoutes = [
  createRoute({
    getParentRoute,
    path: paths.bulkChanges,
    loader,
    component: lazyRouteComponent(() => import('./bulk-changes/pages.ts'), 'BulkChangesPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.bulkChange,
    loader,
    component: lazyRouteComponent(() => import('./bulk-changes/pages.ts'), 'BulkChangePage'),
  }),
] as const;
