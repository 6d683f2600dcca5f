import { daysBetween, type IsoDate } from '../dates/iso-date.ts';

/** What becomes of a date: it stays, moves, is new, or falls away. */
export const dateChanges = ['kept', 'moved', 'added', 'dropped'] as const;

/** One line of EXISTING beside PROPOSED. */
export interface ComparedDates {
  readonly kind: (typeof dateChanges)[number];
  readonly existing: IsoDate | null;
  readonly proposed: IsoDate | null;
}

/** Two dates further apart are not one meeting that was moved, but one that was dropped and one that was added. */
const furthest = 42;
const alone = furthest / 2;

/**
 * Sets the dates of a new meeting schedule beside those that stand, as the committee's own paper does: in order, each beside
 * the one that it takes the place of, so that the days by which meetings move are fewest in all.
 * Example: 2 and 30 August beside 16 August and 13 September are two that moved.
 */
export const compareMeetingSchedules = (
  existing: readonly IsoDate[],
  proposed: readonly IsoDate[],
): readonly ComparedDates[] => {
  const [olds, news] = [existing.toSorted(), proposed.toSorted()];
  // cost[i][j]: the least for the first i of the old and the first j of the new.
  const cost = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0));
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Infinity;
  const pairing = (i: number, j: number): number => {
    const [before, after] = [olds[i - 1], news[j - 1]];
    if (before === undefined || after === undefined) return Infinity;
    const apart = Math.abs(daysBetween(before, after));
    return apart > furthest ? Infinity : at(i - 1, j - 1) + apart;
  };
  for (let i = 0; i <= olds.length; i += 1)
    for (let j = 0; j <= news.length; j += 1) {
      const row = cost[i];
      if (row === undefined || (i === 0 && j === 0)) continue;
      row[j] = Math.min(at(i - 1, j) + alone, at(i, j - 1) + alone, pairing(i, j));
    }
  const lines: ComparedDates[] = [];
  for (let [i, j] = [olds.length, news.length]; i > 0 || j > 0;) {
    const [before, after] = [olds[i - 1] ?? null, news[j - 1] ?? null];
    if (i > 0 && j > 0 && at(i, j) === pairing(i, j)) {
      lines.push({ kind: before === after ? 'kept' : 'moved', existing: before, proposed: after });
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && at(i, j) === at(i, j - 1) + alone) {
      lines.push({ kind: 'added', existing: null, proposed: after });
      j -= 1;
    } else {
      lines.push({ kind: 'dropped', existing: before, proposed: null });
      i -= 1;
    }
  }
  return lines.toReversed();
};
