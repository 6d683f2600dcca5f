import type { IsoDate } from '../dates/iso-date.ts';
import {
  type NamedCommittee,
  type OutsideCommitteeOf,
  type ToldCommittee,
  assignCommittees,
} from './assign-committees.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { KnownMeeting, LeftOut, OutsideMeeting } from './outside-meeting.ts';

export interface ProposalInput {
  readonly found: { readonly meetings: readonly OutsideMeeting[]; readonly leftOut: readonly LeftOut[] };
  readonly committees: readonly NamedCommittee[];
  readonly told: readonly ToldCommittee[];
  readonly known: readonly KnownMeeting[];
  /** What was removed here and is not to come back. */
  readonly removed: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
}

export interface Proposal {
  readonly difference: Difference;
  readonly committees: readonly OutsideCommitteeOf[];
  /** What could not be read, and what is of no committee here. */
  readonly leftOut: readonly LeftOut[];
}

/** From what a calendar says to what would change here: whose meetings they are, and then the difference. */
export const propose = ({ found, committees, told, known, removed, from, to, today }: ProposalInput): Proposal => {
  const assigned = assignCommittees(found.meetings, committees, told);
  const gone = new Set(removed);
  const listed = [...found.meetings, ...found.leftOut].flatMap(({ outsideId }) =>
    outsideId === null ? [] : [outsideId],
  );
  return {
    difference: differenceOf(
      { meetings: assigned.meetings.filter(({ outsideId }) => !gone.has(outsideId)), listed },
      { meetings: known, from, to, today },
    ),
    committees: assigned.committees,
    leftOut: [...found.leftOut, ...assigned.leftOut],
  };
};
