import type { MemberRole, VotingGround } from '@holdfast/domain/committees/member-role';
import { dayOrNull, id, idOrNull, key, text, textOrNull } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface CommitteeMemberRecord extends Kept {
  councilId: string;
  committeeMemberId: string;
  committeeId: string;
  /** null: the seat is vacant. */
  personId: string | null;
  /** As the member was called then. */
  name: string | null;
  role: MemberRole;
  /** What the seat stands for. */
  represents: string | null;
  votingGround: VotingGround | null;
  startsOn: string | null;
  /** The last day. */
  endsOn: string | null;
}

export const committeeMemberEntity = entityFor<CommitteeMemberRecord>('CommitteeMember', 'committee_member', {
  councilId: key,
  committeeMemberId: key,
  committeeId: id,
  personId: idOrNull,
  name: textOrNull,
  role: text,
  represents: textOrNull,
  votingGround: textOrNull,
  startsOn: dayOrNull,
  endsOn: dayOrNull,
  ...keptColumns,
});
