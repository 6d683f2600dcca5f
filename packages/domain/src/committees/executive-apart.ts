import { overlap, type Term, termInWords } from '../dates/term.ts';
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
export const executiveApart = (nation: Nation): string | null => {
  if (nation !== 'england' && nation !== 'wales') return null;
  const law = nation === 'england' ? 'section 9FA(3)' : 'section 21(9)';
  return `No member of the executive may sit on a committee that scrutinises it (Local Government Act 2000, ${law})`;
};

/**
 * Which other place keeps somebody off a committee of this kind in this term, in two sentences; null where none does.
 * Example: for a seat on a panel, "Cllr Brook holds the portfolio Homes since 16 May 2012. No member of …".
 */
export const executiveClash = (
  nation: Nation,
  kind: CommitteeKind,
  seat: Term & { readonly name: string | null },
  elsewhere: readonly OtherPlace[],
): string | null => {
  const because = executiveApart(nation);
  const clash = elsewhere.find((place) => overlap(seat, place) && clashes(kind, place.what));
  if (because === null || clash === undefined) return null;
  const place = clash.what === 'portfolio' ? `holds the portfolio ${clash.name}` : `sits on ${clash.name}`;
  return `${seat.name ?? ''} ${place} ${termInWords(clash)}. ${because}.`;
};

const clashes = (kind: CommitteeKind, place: OtherPlace['what']): boolean =>
  place === 'scrutiny' ? kind === 'cabinet' : scrutinises(kind);
