import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { loadWords } from './language/i18n.ts';
import { clockMovedBy } from './clock/moved-clock.ts';
import { RootPage } from './root-page.tsx';

interface RouterContext {
  readonly queryClient: QueryClient;
  /** After it the router knows every screen; before, those that may be the first. */
  readonly bringEveryScreen: () => Promise<void>;
}

const isMoved = clockMovedBy !== 0;

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  loader: () => (isMoved ? loadWords('testClock') : undefined),
  component: RootPage,
});
