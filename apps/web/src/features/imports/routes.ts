import { importOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { importQuery } from '../../api/imports/import-query.ts';
import { importsQuery } from '../../api/imports/imports-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { onlyFor } from '../../app/only-for.ts';
import { paths } from '../../app/paths.ts';
import { defined, oneOf } from '../../app/search.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';
import { views } from './views.ts';

const getParentRoute = () => signedInRoute;
export const importRoutes = [
  createRoute({
    getParentRoute,
    path: paths.imports,
    loader: ({ context }) => Promise.all([loadWords('imports', 'paper'), ready(context.queryClient, importsQuery)]),
    component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.newImport,
    beforeLoad: onlyFor('editRegister'),
    loader: () => loadWords('imports', 'importQuestions', 'paper'),
    component: lazyRouteComponent(() => import('./new-import-page.tsx'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.import,
    validateSearch: (search: Record<string, unknown>) =>
      defined({
        step: oneOf(search, 'step', ['questions', 'changes']),
        view: oneOf(search, 'view', views),
        show: oneOf(search, 'show', ['all']),
        outcome: oneOf(search, 'outcome', importOutcomes),
      }),
    loader: ({ context: { queryClient }, params }) =>
      Promise.all([
        loadWords('imports', 'importQuestions', 'paper'),
        ready(queryClient, importQuery(params.uploadId)),
        ready(queryClient, committeesQuery),
      ]),
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
] as const;
