import type { Box, Rule } from './pdf-shapes.ts';

/** Lines this near to each other are one: the edges of neighbouring cells, and both sides of a thin box. */
const near = 2.5;

/** Lines of one place laid end to end, from those that each cell has for itself. */
function merged(rules: readonly Rule[]): Rule[] {
  const found: { at: number; from: number; to: number }[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const places: Rule[][] = [];
  for (const rule of sorted) {
    const place = places.at(-1);
    if (place?.[0] !== undefined && rule.at - place[0].at <= near) place.push(rule);
    else places.push([rule]);
  }
  for (const place of places) {
    const at = place[0]?.at ?? 0;
    let open: { at: number; from: number; to: number } | undefined;
    for (const { from, to } of place.sort((a, b) => a.from - b.from)) {
      if (open !== undefined && from <= open.to + near) open.to = Math.max(open.to, to);
      else found.push((open = { at, from, to }));
    }
  }
  return found;
}

/** Lines that touch: the rulings of one table. */
export interface Ruled extends Box {
  /** Lines from left to right, from above to below. */
  readonly along: readonly Rule[];
  /** Lines from above to below, from left to right. */
  readonly down: readonly Rule[];
}

const touch = (along: Rule, down: Rule): boolean =>
  along.from - near <= down.at &&
  down.at <= along.to + near &&
  down.from - near <= along.at &&
  along.at <= down.to + near;

/** The ruled areas of a page: each the lines that hang together, two along at least. */
export function ruledAreas(allAlong: readonly Rule[], allDown: readonly Rule[]): Ruled[] {
  const along = merged(allAlong);
  const down = merged(allDown);
  const home = along.map((_, index) => index);
  const find = (index: number): number => {
    const next = home[index] ?? index;
    return next === index ? index : find(next);
  };
  const members = new Map<number, Rule[]>();
  const touched = down.map((line) => along.flatMap((other, index) => (touch(other, line) ? [index] : [])));
  for (const [first, ...others] of touched)
    if (first !== undefined) for (const other of others) home[find(other)] = find(first);
  down.forEach((line, index) => {
    const [first] = touched[index] ?? [];
    if (first !== undefined) members.set(find(first), [...(members.get(find(first)) ?? []), line]);
  });
  const groups = Map.groupBy(along, (_, index) => find(index));
  return [...groups].flatMap(([key, lines]): Ruled[] => {
    const own = members.get(key) ?? [];
    if (lines.length < 2 || own.length === 0) return [];
    return [
      {
        along: lines,
        down: own,
        x0: Math.min(...lines.map(({ from }) => from), ...own.map(({ at }) => at)),
        x1: Math.max(...lines.map(({ to }) => to), ...own.map(({ at }) => at)),
        y0: Math.min(...own.map(({ from }) => from), ...lines.map(({ at }) => at)),
        y1: Math.max(...own.map(({ to }) => to), ...lines.map(({ at }) => at)),
      },
    ];
  });
}

/** The places where lines stand, each once, with the area's own edges. */
export function places(rules: readonly Rule[], from: number, to: number): number[] {
  const sorted = [from, ...rules.map(({ at }) => at), to].sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > near);
}

/** Whether a line stands at a place, all along a stretch of it. */
export const standsAt = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= (from + to) / 2 && (from + to) / 2 <= rule.to);
