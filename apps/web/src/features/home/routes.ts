import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { homeQuery } from '../../api/home/home-query.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.home,
  loader: ({ context }) => Promise.all([loadWords('home'), ready(context.queryClient, homeQuery)]),
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});
