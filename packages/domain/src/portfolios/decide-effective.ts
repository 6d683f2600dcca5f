import { formatDate } from '../dates/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

export interface OtherReshuffle {
  readonly state: 'scheduled' | 'applied';
  readonly effectiveOn: IsoDate;
}

export type EffectiveRefusal = 'before_applied' | 'same_day' | 'before_portfolio' | 'too_far';

/**
 * Whether a reshuffle may take effect on a day: after the last one that took effect, since what is written between two
 * would have to be written anew; not on the day of another; and after the day on which any of the portfolios began. At
 * most two years ahead, which is longer than anybody plans a cabinet.
 */
export const decideEffective = (
  day: IsoDate,
  today: IsoDate,
  others: readonly OtherReshuffle[],
  latestStart: IsoDate | null,
): Ruling<EffectiveRefusal> => {
  const same = others.find(({ effectiveOn }) => effectiveOn === day);
  if (same !== undefined)
    return refusedInEnglish(
      'same_day',
      `Another reshuffle ${same.state === 'applied' ? 'took' : 'takes'} effect on ${formatDate(day)}.`,
    );
  const after = others.find(({ state, effectiveOn }) => state === 'applied' && effectiveOn > day);
  if (after !== undefined)
    return refusedInEnglish(
      'before_applied',
      `A later reshuffle has taken effect, on ${formatDate(after.effectiveOn)}. Choose a day after it.`,
    );
  if (latestStart !== null && day <= latestStart)
    return refusedInEnglish(
      'before_portfolio',
      `One of today’s portfolios began on ${formatDate(latestStart)}. Choose a day after it.`,
    );
  if (Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
    return refusedInEnglish('too_far', 'Choose a day within the next two years.');
  return allowed;
};
