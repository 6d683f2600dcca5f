import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';

type Month = NotAnsweredView['byMonth'][number];

export const figures = ['asked', 'inTime', 'late', 'notAnswered', 'otherwise'] as const;
export type Counts = Readonly<Record<(typeof figures)[number], number>>;

const keyOf = ({ portfolioId }: Of): string => portfolioId ?? 'none';

type Of = Pick<Month, 'portfolioId' | 'portfolio'>;

/** Those that anything was asked of, by name; without a portfolio last. */
export const portfoliosOf = (asked: readonly Of[]): readonly { readonly key: string; readonly name: string | null }[] =>
  [...new Map(asked.map((of) => [keyOf(of), of.portfolio])).entries()]
    .map(([key, name]) => ({ key, name }))
    .toSorted(
      (a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''),
    );

/** The months of one portfolio, or of all together where none is chosen, newest first. */
export const monthsOf = (
  byMonth: readonly Month[],
  chosen: string,
): readonly (Counts & { readonly month: string })[] => {
  const months = new Map<string, Counts>();
  for (const of of byMonth) {
    if (chosen !== '' && keyOf(of) !== chosen) continue;
    const known = months.get(of.month);
    const { asked, inTime, late, notAnswered, otherwise } = of;
    months.set(of.month, {
      asked: (known?.asked ?? 0) + asked,
      inTime: (known?.inTime ?? 0) + inTime,
      late: (known?.late ?? 0) + late,
      notAnswered: (known?.notAnswered ?? 0) + notAnswered,
      otherwise: (known?.otherwise ?? 0) + otherwise,
    });
  }
  return [...months.entries()]
    .map(([month, counts]) => ({ month, ...counts }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
};

/** `monthWords('2012-09')` is "September 2012". */
export const monthWords = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
