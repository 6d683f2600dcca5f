import type { IsoDate } from '../dates/iso-date.ts';
import type { Nation } from '../councils/nation.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

/**
 * What a member declares at a meeting: an interest of theirs, a part in the decision that is now scrutinised, or that
 * the party whip was applied.
 */
export const declarationKinds = ['interest', 'scrutiny_interest', 'party_whip'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

export interface Declaration {
  readonly kind: DeclarationKind;
  /** What was said of it. */
  readonly words: string;
  /** The member took no part: left the room, or did not vote. */
  readonly tookNoPart: boolean;
}

export type DeclarationRefusal = 'minutes.whip_is_forbidden' | 'minutes.declaration_needs_words';

/** Section 78 of the Local Government (Wales) Measure 2011 came into force on this day (SI 2012/1187). */
const whipForbiddenFrom = '2012-04-30';

/**
 * Whether a declaration may be minuted as it stands. In Wales a member who was given a party whip must not vote on the
 * question, and the vote of one who does is disregarded (Local Government (Wales) Measure 2011, s.78): so a whip is
 * minuted there only together with the member's taking no part.
 * Example: a whip declared in Wales on 2013-03-14 by a member who voted is `minutes.whip_is_forbidden`; in England it is minuted.
 */
export const decideDeclaration = (
  declaration: Declaration,
  meeting: { readonly nation: Nation; readonly heldOn: IsoDate },
): Ruling<DeclarationRefusal> => {
  if (declaration.words.trim() === '') return refused('minutes.declaration_needs_words');
  const forbidden = meeting.nation === 'wales' && meeting.heldOn >= whipForbiddenFrom;
  if (declaration.kind === 'party_whip' && forbidden && !declaration.tookNoPart)
    return refused('minutes.whip_is_forbidden');
  return allowed;
};
