import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preparedFiles } from '../../api/exports/prepared-files.ts';
import { ready } from '../../api/ready.ts';
import { loadWords } from '../../app/language/i18n.ts';
import { paths } from '../../app/paths.ts';
import { signedInRoute } from '../../app/signed-in-route.tsx';

export const preparedFilesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: paths.preparedFiles,
  loader: ({ context: { queryClient } }) => Promise.all([loadWords('exports'), ready(queryClient, preparedFiles)]),
  component: lazyRouteComponent(() => import('./prepared-files-page.tsx'), 'PreparedFilesPage'),
});
