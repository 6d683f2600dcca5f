import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { StoredStatus } from '../recommendations/status/core-status.ts';
import { isIn } from '../recommendations/status/status-sets.ts';

export interface DueBackFacts {
  readonly status: StoredStatus;
  /** The committee asked for it to come back on this day or after it. */
  readonly dueBackOn: IsoDate | null;
  readonly claimedCompleteOn: IsoDate | null;
  /** An extension that was asked for and not decided. */
  readonly extensionAskedOn: IsoDate | null;
}

export const dueBackReasons = ['asked_back', 'claimed_complete', 'extension_asked'] as const;

export interface DueBack {
  readonly why: (typeof dueBackReasons)[number];
  readonly sentence: Sentence;
}

/**
 * Why a recommendation stands on the agenda of its committee's next meeting by itself: the committee asked for it back
 * by then, it is claimed complete and only the committee may agree, or more time is asked for and only a meeting may
 * give it. What is closed comes back only where the committee asked for it. None: it does not come back.
 * Example: due back on 2013-04-01, meeting of 2013-04-11: asked back; for the meeting of 2013-03-14 nothing.
 */
export const dueBack = (facts: DueBackFacts, meeting: IsoDate): readonly DueBack[] => {
  const reasons: DueBack[] = [];
  const { dueBackOn, claimedCompleteOn, extensionAskedOn } = facts;
  if (dueBackOn !== null && dueBackOn <= meeting)
    reasons.push({ why: 'asked_back', sentence: sentence('minutes.asked_back', { dueBackOn }) });
  if (isIn('closed', facts.status)) return reasons;
  if (facts.status === 'claimed_complete') {
    reasons.push({
      why: 'claimed_complete',
      sentence:
        claimedCompleteOn === null
          ? sentence('minutes.claimed_complete')
          : sentence('minutes.claimed_complete_since', { since: claimedCompleteOn }),
    });
  }
  if (extensionAskedOn !== null)
    reasons.push({
      why: 'extension_asked',
      sentence: sentence('minutes.more_time_asked', { askedOn: extensionAskedOn }),
    });
  return reasons;
};
