import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

/** Stands for each address that is not among the first screens: brings the table of every screen and looks again. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  beforeLoad: async ({ context, location }) => {
    await context.bringEveryScreen();
    redirect({ href: location.href, replace: true, throw: true });
  },
});
