import type { IsoDate } from '../dates/iso-date.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

export interface OtherReshuffle {
  readonly state: 'scheduled' | 'applied';
  readonly effectiveOn: IsoDate;
}

export type EffectiveRefusal =
  | 'portfolios.before_applied'
  | 'portfolios.took_effect_that_day'
  | 'portfolios.takes_effect_that_day'
  | 'portfolios.before_portfolio'
  | 'portfolios.too_far';

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
    return refused(same.state === 'applied' ? 'portfolios.took_effect_that_day' : 'portfolios.takes_effect_that_day', {
      day,
    });
  const after = others.find(({ state, effectiveOn }) => state === 'applied' && effectiveOn > day);
  if (after !== undefined) return refused('portfolios.before_applied', { effectiveOn: after.effectiveOn });
  if (latestStart !== null && day <= latestStart) return refused('portfolios.before_portfolio', { latestStart });
  if (Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + 2) return refused('portfolios.too_far');
  return allowed;
};
