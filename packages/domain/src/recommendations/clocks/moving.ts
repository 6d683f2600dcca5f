import type { IsoDate } from '../../dates/iso-date.ts';
import { allowed, refused, type Ruling } from '../../rulings/ruling.ts';
import type { Clock } from './clock.ts';
import type { Mover } from './clock-rows.ts';

/** Who can move the day of an answer, and how far; `latest`: null where no day is the last. */
interface DayMover {
  readonly movedBy: Mover;
  readonly latest: IsoDate | null;
}

/** Of a clock: where the council's own time is shorter than the law's, its committee can give more, up to the law's day. */
export const moverOf = (clock: Clock): DayMover =>
  clock.kind === 'runs' ? { movedBy: clock.movedBy, latest: clock.lawDue } : { movedBy: 'committee', latest: null };

/** Whether a committee has any say in it. */
export const isCommittees = (movedBy: Mover): boolean => movedBy === 'committee' || movedBy === 'agreement';

type MovingRefusal =
  'recommendations.day_of_the_law' | 'recommendations.day_of_a_coroner' | 'recommendations.day_past_the_law';

/**
 * Whether more time than a clock gives can be asked of a committee, and given by it: not where an Act or an order gives
 * the day, and not where a coroner does, who alone may extend it (SI 2013/1629, reg. 29(5)).
 * Example: two months of section 9FE: refused; four weeks of the council's own: allowed up to the two months.
 */
export const decideMoving = ({ movedBy, latest }: DayMover, newDue: IsoDate): Ruling<MovingRefusal> => {
  if (movedBy === 'nobody') return refused('recommendations.day_of_the_law');
  if (movedBy === 'coroner') return refused('recommendations.day_of_a_coroner');
  return latest !== null && newDue > latest ? refused('recommendations.day_past_the_law', { latest }) : allowed;
};
