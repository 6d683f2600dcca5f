import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { councilQuery } from '../../api/council/council-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { portfoliosQuery } from '../../api/portfolios/portfolios-query.ts';
import { recommendationQuery } from '../../api/recommendations/recommendation-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { onlyFor } from '../../app/only-for.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

const getParentRoute = () => signedInRoute;

interface LoaderInput {
  readonly context: { readonly queryClient: QueryClient };
  readonly params: { readonly recommendationId: string };
}

const one = ({ context: { queryClient }, params }: LoaderInput) =>
  Promise.all([
    loadWords('recommendations', 'deciding', 'exemptions', 'paper'),
    ready(queryClient, recommendationQuery(params.recommendationId)),
    ready(queryClient, councilQuery),
  ]);

const withMeetings = (input: LoaderInput) => Promise.all([one(input), ready(input.context.queryClient, meetingsQuery)]);

const withLists = ({ context: { queryClient } }: Pick<LoaderInput, 'context'>) =>
  Promise.all([
    loadWords('recommendations', 'deciding', 'paper'),
    ready(queryClient, committeesQuery),
    ready(queryClient, portfoliosQuery),
    ready(queryClient, meetingsQuery),
    ready(queryClient, councilQuery),
  ]);

export const recommendationRoutes = [
  createRoute({
    getParentRoute,
    path: paths.addRecommendation,
    beforeLoad: onlyFor('editRegister'),
    loader: withLists,
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddRecommendationPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.recommendation,
    loader: one,
    component: lazyRouteComponent(() => import('./pages.ts'), 'RecommendationPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.editRecommendation,
    beforeLoad: onlyFor('editRegister'),
    loader: (input) => Promise.all([one(input), withLists(input)]),
    component: lazyRouteComponent(() => import('./pages.ts'), 'EditRecommendationPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.addResponse,
    loader: one,
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddResponsePage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.addWords,
    beforeLoad: onlyFor('editRegister'),
    loader: (input) => one(input),
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddWordsPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.addProgress,
    loader: one,
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddProgressPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.changeStatus,
    loader: withMeetings,
    component: lazyRouteComponent(() => import('./pages.ts'), 'ChangeStatusPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.addAction,
    beforeLoad: onlyFor('editRegister'),
    loader: one,
    component: lazyRouteComponent(() => import('./pages.ts'), 'AddActionPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.askExtension,
    loader: one,
    component: lazyRouteComponent(() => import('./pages.ts'), 'AskExtensionPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.decideExtension,
    beforeLoad: onlyFor('editRegister'),
    loader: (input) => withMeetings(input),
    component: lazyRouteComponent(() => import('./pages.ts'), 'DecideExtensionPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.correct,
    beforeLoad: onlyFor('editRegister'),
    loader: (input) => one(input),
    component: lazyRouteComponent(() => import('./pages.ts'), 'CorrectPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.markExempt,
    beforeLoad: onlyFor('editRegister'),
    loader: one,
    component: lazyRouteComponent(() => import('./exemption/exempt-pages.ts'), 'MarkExemptPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.liftExemption,
    beforeLoad: onlyFor('editRegister'),
    loader: (input) => one(input),
    component: lazyRouteComponent(() => import('./exemption/exempt-pages.ts'), 'LiftExemptionPage'),
  }),
] as const;
