import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { portfoliosOf } from './months-of.ts';

type Of = NotAnsweredView['byCycle'][number];
export type Cycle = Pick<Of, 'after' | 'until'>;

export interface CycleCounts {
  readonly asked: number;
  readonly notAnswered: number;
}

/** More columns than these stand on no page. */
const most = 6;

/** Committees of which anything was asked for, by name. */
export const committeesOf = (byCycle: readonly Of[]): readonly { readonly id: string; readonly name: string }[] =>
  [...new Map(byCycle.map(({ committeeId, committee }) => [committeeId, committee])).entries()]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));

const sameCycle = (one: Cycle, other: Cycle): boolean => one.after === other.after && one.until === other.until;

/** A committee's cycles, newest first, and what was asked of each portfolio in each of them; null is all together. */
export const cyclesOf = (byCycle: readonly Of[], committeeId: string) => {
  const own = byCycle.filter((of) => of.committeeId === committeeId);
  const cycles = own
    .filter((of, at) => own.findIndex((other) => sameCycle(of, other)) === at)
    .map(({ after, until }): Cycle => ({ after, until }))
    .toSorted((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'))
    .slice(0, most);
  const count = (of: (one: Of) => boolean): readonly CycleCounts[] =>
    cycles.map((cycle) => {
      const those = own.filter((one) => sameCycle(one, cycle) && of(one));
      const sum = (figure: keyof CycleCounts): number => those.reduce((all, one) => all + one[figure], 0);
      return { asked: sum('asked'), notAnswered: sum('notAnswered') };
    });
  const lines = portfoliosOf(own).map(({ key, name }) => ({
    key,
    name,
    counts: count(({ portfolioId }) => (portfolioId ?? 'none') === key),
  }));
  return { cycles, lines, all: count(() => true) };
};
