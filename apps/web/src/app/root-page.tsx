import { lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { clockMovedBy } from './moved-clock.ts';
import { useSpokenLanguage } from './spoken-language.ts';

const Page = clockMovedBy === 0 ? Outlet : lazyRouteComponent(() => import('./test-clock.tsx'), 'TestClock');

/** Stands around everything. */
export function RootPage() {
  useSpokenLanguage();
  return <Page />;
}
