import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { rootRoute } from '../../app/root-route.tsx';

/** Beside the councils, not in one: whoever operates need belong to none. */
export const operatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.operator,
  loader: () => loadWords('operator', 'identity'),
  component: lazyRouteComponent(() => import('./operator-page.tsx'), 'OperatorPage'),
});
