import { sentence, type Sentence } from '@holdfast/words/sentence';
import { overlap, type Term, termOf } from '../dates/term.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { executiveApart } from '../committees/executive-apart.ts';
import type { Nation } from '../councils/nation.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import { type ReshuffleFault, type ReshufflePlan, fault } from './plan-reshuffle.ts';

/** A place of somebody on a committee that holds the executive to account. */
export interface ScrutinySeat extends Term {
  readonly name: string;
  readonly committee: string;
}

const clash = (seat: ScrutinySeat, because: Sentence) => ({
  place: sentence('committees.sits_on', { person: seat.name, place: seat.committee, term: termOf(seat) }),
  because,
});

/**
 * Whether somebody may hold a portfolio in this term, who sits on these committees: not on a day on which one of them
 * is theirs. The other way round, see `decideMember`.
 * Example: who sits on a scrutiny committee until 12 May 2026 may hold a portfolio from 13 May 2026 on.
 */
export const decideExecutive = (
  term: Term,
  seats: readonly ScrutinySeat[],
  nation: Nation,
): Ruling<'portfolios.executive_scrutinises'> => {
  const because = executiveApart(nation);
  const seat = because === null ? undefined : seats.find((one) => overlap(one, term));
  if (because === null || seat === undefined) return allowed;
  return refused('portfolios.executive_scrutinises', clash(seat, because));
};

const fold = (name: string): string => name.trim().toLowerCase();

/**
 * New holders of a reshuffle who sit on a committee that scrutinises them, on its first day or later. While no day is
 * chosen, only a seat without an end is in the way: it would be on every day.
 */
export const executiveFaults = (
  { created, kept }: Pick<ReshufflePlan, 'created' | 'kept'>,
  effectiveOn: IsoDate | null,
  seats: readonly ScrutinySeat[],
  nation: Nation,
): readonly ReshuffleFault[] => {
  const because = executiveApart(nation);
  if (because === null) return [];
  const changed = [...created, ...kept.filter(({ newHolder }) => newHolder).map(({ draft }) => draft)];
  return changed.flatMap(({ key, name, holder }) => {
    const seat = seats.find(
      (one) =>
        fold(one.name) === fold(holder ?? '') &&
        (one.endsOn === null || (effectiveOn !== null && one.endsOn >= effectiveOn)),
    );
    if (seat === undefined) return [];
    const why = { ...clash(seat, because), portfolio: name.trim() };
    return [fault(key, sentence('portfolios.new_holder_scrutinises', why))];
  });
};
