import type { Nation } from '../councils/nation.ts';

/** As what somebody sits on a committee. A substitute sits there only in a member's place. */
export const memberRoles = ['chair', 'vice_chair', 'member', 'co_optee', 'substitute'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Why a co-optee votes; a co-optee without one of these takes part and does not vote. */
export const votingGrounds = ['parent_governor', 'diocesan', 'scheme'] as const;
export type VotingGround = (typeof votingGrounds)[number];

export interface VotingRight {
  readonly votes: 'always' | 'on_education' | 'in_a_members_place' | 'never';
  readonly sentence: string;
}

const education = {
  england: 'Local Government Act 2000, Schedule A1, paragraphs 7 and 8',
  wales: 'Local Government Act 2000, Schedule 1, paragraphs 8 and 9',
} as const;

const scheme = {
  england: 'Local Government Act 2000, section 9FA(5) and Schedule A1',
  wales: 'Local Government Act 2000, section 21(10) and Schedule 1',
} as const;

const hasExecutiveScrutiny = (nation: Nation): nation is 'england' | 'wales' =>
  nation === 'england' || nation === 'wales';

/**
 * On what the holder of a seat may vote, and why. Whoever is no member of the council does not vote on a scrutiny
 * committee (Local Government Act 2000, s.9FA in England, s.21 in Wales), with two exceptions: parent governor and
 * diocesan representatives vote on what concerns education (Schedule A1, paras 7 and 8 in England; Schedule 1, paras 8
 * and 9 in Wales), and a council may give others a vote by a scheme that it has published.
 * Example: a parent governor in England votes `on_education`; the chair of a youth forum without a scheme `never`.
 */
export const votingRight = (role: MemberRole, ground: VotingGround | null, nation: Nation): VotingRight => {
  if (role === 'substitute')
    return { votes: 'in_a_members_place', sentence: 'Votes only at a meeting at which they sit in a member’s place.' };
  if (role !== 'co_optee') return { votes: 'always', sentence: 'Votes as a member of the council.' };
  if (ground === null) return { votes: 'never', sentence: 'Takes part as a co-optee, and does not vote.' };
  const law = hasExecutiveScrutiny(nation) ? nation : null;
  if (ground === 'scheme') {
    const by = law === null ? '' : ` (${scheme[law]})`;
    return { votes: 'always', sentence: `Votes by the council’s published scheme for co-optees${by}.` };
  }
  const who = ground === 'parent_governor' ? 'a parent governor' : 'a diocesan representative';
  if (law === null) return { votes: 'never', sentence: `Takes part as ${who}, and does not vote.` };
  return { votes: 'on_education', sentence: `Votes on education matters, as ${who} (${education[law]}).` };
};

/** Whether the law of that nation lets this ground give a vote; a scheme is the council's own. */
export const groundHolds = (ground: VotingGround, nation: Nation): boolean =>
  ground === 'scheme' || hasExecutiveScrutiny(nation);
