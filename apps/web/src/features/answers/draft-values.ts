import type { AnswerValues, AskedItem } from '@holdfast/contracts/answers/shapes';
import { type DateParts, partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull } from '../../ui/inputs/date-problem.ts';

/** How the work goes: on as planned, done, or it needs more time. */
export const ways = ['going', 'done', 'more_time'] as const;

/** An answer as it stands on the page: a day may be half typed. */
export interface Typed {
  readonly words: string;
  readonly decision: AnswerValues['decision'];
  readonly how: (typeof ways)[number];
  readonly by: DateParts;
  readonly because: string;
}

export const typedOf = ({ draft }: AskedItem): Typed => ({
  words: draft.words,
  decision: draft.decision,
  how: draft.claimsComplete
    ? 'done'
    : draft.revisedDueOn !== null || draft.revisedBecause !== null
      ? 'more_time'
      : 'going',
  by: partsOf(draft.revisedDueOn),
  because: draft.revisedBecause ?? '',
});

export const valuesOf = ({ words, decision, how, by, because }: Typed): AnswerValues => ({
  words,
  decision,
  claimsComplete: how === 'done',
  revisedDueOn: how === 'more_time' ? dateOrNull(by) : null,
  revisedBecause: how === 'more_time' ? because : null,
});

const keyOf = (reminderId: string): string => `holdfast-answer-${reminderId}`;

/** What could not be saved stays on the device until it is. A browser that keeps nothing loses only this. */
export const keepHere = (reminderId: string, typed: Typed | null): void => {
  try {
    if (typed === null) localStorage.removeItem(keyOf(reminderId));
    else localStorage.setItem(keyOf(reminderId), JSON.stringify(typed));
  } catch {
    // Private windows may refuse to keep anything.
  }
};

export const keptHere = (reminderId: string): Typed | null => {
  try {
    const kept = localStorage.getItem(keyOf(reminderId));
    // Written by `keepHere` alone.
    return kept === null ? null : (JSON.parse(kept) as Typed);
  } catch {
    return null;
  }
};
