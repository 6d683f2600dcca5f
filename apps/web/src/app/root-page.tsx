import { lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { clockMovedBy } from './clock/moved-clock.ts';
import { useSpokenLanguage } from './language/spoken-language.ts';

const Page = clockMovedBy === 0 ? Outlet : lazyRouteComponent(() => import('./clock/test-clock.tsx'), 'TestClock');

/** Stands around everything. */
export function RootPage() {
  useSpokenLanguage();
  return <Page />;
}
