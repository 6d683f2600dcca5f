import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { loadWords } from './i18n.ts';
import { clockMovedBy } from './moved-clock.ts';

const isMoved = clockMovedBy !== 0;

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: () => (isMoved ? loadWords('testClock') : undefined),
  component: isMoved ? lazyRouteComponent(() => import('./test-clock.tsx'), 'TestClock') : Outlet,
});
