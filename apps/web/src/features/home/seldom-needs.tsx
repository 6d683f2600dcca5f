import type { Home } from '@holdfast/contracts/home/shapes';
import { StuckEndings } from '../endings/stuck-endings.tsx';
import { UndeliveredNeed } from '../messages/undelivered-need.tsx';
import { UnansweredNeed } from '../reminders/not-answered/unanswered-need.tsx';

/** What is seldom there. */
export function SeldomNeeds({ home }: { readonly home: Home }) {
  return (
    <>
      {home.notAnswered.count > 0 && <UnansweredNeed {...home.notAnswered} />}
      <StuckEndings items={home.endingsStuck} />
      {home.undelivered > 0 && <UndeliveredNeed unseen={home.undelivered} />}
    </>
  );
}
