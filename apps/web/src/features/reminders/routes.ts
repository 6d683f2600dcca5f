import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../app/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const remindersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.reminders,
  loader: () => loadWords('reminders', 'messages'),
  component: lazyRouteComponent(() => import('./reminders-page.tsx'), 'RemindersPage'),
});
