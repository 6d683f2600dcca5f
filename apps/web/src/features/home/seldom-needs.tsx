import type { Home } from '@holdfast/contracts/home';
import { StuckEndings } from '../endings/stuck-endings.tsx';
import { UndeliveredNeed } from '../messages/undelivered-need.tsx';

/** What is seldom there. */
export function SeldomNeeds({ home }: { readonly home: Home }) {
  return (
    <>
      <StuckEndings items={home.endingsStuck} />
      {home.undelivered > 0 && <UndeliveredNeed unseen={home.undelivered} />}
    </>
  );
}
