import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { loadWords } from './language/i18n.ts';
import { clockMovedBy } from './clock/moved-clock.ts';
import { RootPage } from './root-page.tsx';

const isMoved = clockMovedBy !== 0;

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: () => (isMoved ? loadWords('testClock') : undefined),
  component: RootPage,
});
