import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { Nation } from '../councils/nation.ts';

/** As what somebody sits on a committee. A substitute sits there only in a member's place. */
export const memberRoles = ['chair', 'vice_chair', 'member', 'co_optee', 'substitute'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Why a co-optee votes; a co-optee without one of these takes part and does not vote. */
export const votingGrounds = ['parent_governor', 'diocesan', 'scheme'] as const;
export type VotingGround = (typeof votingGrounds)[number];

export interface VotingRight {
  readonly votes: 'always' | 'on_education' | 'in_a_members_place' | 'never';
  readonly sentence: Sentence;
}

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
    return { votes: 'in_a_members_place', sentence: sentence('committees.votes_as_substitute') };
  if (role !== 'co_optee') return { votes: 'always', sentence: sentence('committees.votes_as_member') };
  if (ground === null) return { votes: 'never', sentence: sentence('committees.co_optee_does_not_vote') };
  const law = hasExecutiveScrutiny(nation) ? nation : null;
  if (ground === 'scheme') return { votes: 'always', sentence: sentence(byScheme[law ?? 'elsewhere']) };
  return law === null
    ? { votes: 'never', sentence: sentence(withoutVote[ground]) }
    : { votes: 'on_education', sentence: sentence(onEducation[ground][law]) };
};

const byScheme = {
  england: 'committees.votes_by_scheme_in_england',
  wales: 'committees.votes_by_scheme_in_wales',
  elsewhere: 'committees.votes_by_scheme',
} as const;

const withoutVote = {
  parent_governor: 'committees.parent_governor_does_not_vote',
  diocesan: 'committees.diocesan_does_not_vote',
} as const;

const onEducation = {
  parent_governor: {
    england: 'committees.parent_governor_votes_in_england',
    wales: 'committees.parent_governor_votes_in_wales',
  },
  diocesan: { england: 'committees.diocesan_votes_in_england', wales: 'committees.diocesan_votes_in_wales' },
} as const;

/** Whether the law of that nation lets this ground give a vote; a scheme is the council's own. */
export const groundHolds = (ground: VotingGround, nation: Nation): boolean =>
  ground === 'scheme' || hasExecutiveScrutiny(nation);
