import type { IsoDate } from '../dates/iso-date.ts';
import { formatDate } from '../dates/date-names.ts';
import type { StoredStatus } from '../recommendations/core-status.ts';
import { isIn } from '../recommendations/status-sets.ts';

export interface DueBackFacts {
  readonly status: StoredStatus;
  /** The committee asked for it to come back on this day or after it. */
  readonly dueBackOn: IsoDate | null;
  readonly claimedCompleteOn: IsoDate | null;
  /** An extension that was asked for and not decided. */
  readonly extensionAskedOn: IsoDate | null;
}

export interface DueBack {
  readonly why: 'asked_back' | 'claimed_complete' | 'extension_asked';
  readonly sentence: string;
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
    reasons.push({ why: 'asked_back', sentence: `The committee asked for it back by ${formatDate(dueBackOn)}.` });
  if (isIn('closed', facts.status)) return reasons;
  if (facts.status === 'claimed_complete') {
    const since = claimedCompleteOn === null ? '' : ` since ${formatDate(claimedCompleteOn)}`;
    reasons.push({
      why: 'claimed_complete',
      sentence: `It is claimed complete${since}: only the committee may agree that it is.`,
    });
  }
  if (extensionAskedOn !== null)
    reasons.push({
      why: 'extension_asked',
      sentence: `More time was asked for on ${formatDate(extensionAskedOn)}: only a meeting may give it.`,
    });
  return reasons;
};
