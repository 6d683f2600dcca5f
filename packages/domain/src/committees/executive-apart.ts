import { type Sentence, sentence } from '@holdfast/words/sentence';
import { overlap, type Term, termOf } from '../dates/term.ts';
import type { Nation } from '../councils/nation.ts';
import { type CommitteeKind, scrutinises } from './committee-kind.ts';

/** A place of somebody in the executive, or on a committee that holds it to account. */
export interface OtherPlace extends Term {
  readonly what: 'portfolio' | 'cabinet' | 'scrutiny';
  /** What the portfolio or committee is called. */
  readonly name: string;
}

/**
 * Why nobody is of the executive and of a committee that scrutinises it on one day (Local Government Act 2000,
 * s.9FA(3) in England, s.21(9) in Wales); null where no such law stands.
 */
export const executiveApart = (nation: Nation): Sentence | null => {
  if (nation !== 'england' && nation !== 'wales') return null;
  return sentence(nation === 'england' ? 'committees.apart_in_england' : 'committees.apart_in_wales');
};

/** The place that is in the way, and the law that says so: each a sentence. */
export interface ExecutiveClash {
  readonly place: Sentence;
  readonly because: Sentence;
}

/**
 * Which other place keeps somebody off a committee of this kind in this term, and by which law; null where none does.
 * Example: for a seat on a panel, "Cllr Brook holds the portfolio Homes since 16 May 2012." and "No member of …".
 */
export const executiveClash = (
  nation: Nation,
  kind: CommitteeKind,
  seat: Term & { readonly name: string | null },
  elsewhere: readonly OtherPlace[],
): ExecutiveClash | null => {
  const because = executiveApart(nation);
  const clash = elsewhere.find((place) => overlap(seat, place) && clashes(kind, place.what));
  if (because === null || clash === undefined) return null;
  return {
    place: sentence(clash.what === 'portfolio' ? 'committees.holds_portfolio' : 'committees.sits_on', {
      person: seat.name ?? '',
      place: clash.name,
      term: termOf(clash),
    }),
    because,
  };
};

const clashes = (kind: CommitteeKind, place: OtherPlace['what']): boolean =>
  place === 'scrutiny' ? kind === 'cabinet' : scrutinises(kind);
