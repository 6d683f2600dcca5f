/** A figure as it is printed: a ratio of two things that were measured in turn in the same run. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  readonly better: 'higher' | 'lower';
  readonly a: Readonly<Record<string, unknown>>;
  readonly b: Readonly<Record<string, unknown>>;
  /** How far it could be brought, where that is measured beside it. */
  readonly limit?: { readonly what: string; readonly ratio: number };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('A median needs a value.');
  return (low + high) / 2;
};

/** One JSON line a figure, and nothing else, on standard output: for people and for programs. */
export const printFigure = (figure: Figure): void => {
  const { limit } = figure;
  const rounded = limit === undefined ? {} : { limit: { ...limit, ratio: round(limit.ratio) } };
  process.stdout.write(`${JSON.stringify({ ...figure, ...rounded, ratio: round(figure.ratio) })}\n`);
};

/** What the bench is doing at the moment, for whoever waits. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
