import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import type { addMember, changeCommittee, changeMember, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';
import type { EndingWish } from './committee-query.ts';

export const saveCommittee = (
  { committeeId, revision }: { readonly committeeId: string; readonly revision: number },
  body: Sent<typeof changeCommittee>,
): Promise<CommitteePage> => call(committeesRoutes.change, { committeeId, body, revision });

export const addSeat = (committeeId: string, body: Sent<typeof addMember>): Promise<CommitteePage> =>
  call(committeesRoutes.addMember, { committeeId, body });

interface Seat {
  readonly committeeMemberId: string;
  readonly revision: number;
}

export const saveSeat = (
  committeeId: string,
  { committeeMemberId, revision }: Seat,
  body: Sent<typeof changeMember>,
): Promise<CommitteePage> => call(committeesRoutes.changeMember, { committeeId, committeeMemberId, body, revision });

export const removeSeat = (committeeId: string, { committeeMemberId, revision }: Seat): Promise<CommitteePage> =>
  call(committeesRoutes.removeMember, { committeeId, committeeMemberId, revision });

export const endCommittee = (committeeId: string, revision: number, body: EndingWish): Promise<CommitteePage> =>
  call(committeesRoutes.end, { committeeId, body, revision });

/** `revision`: of the plan. */
export const changePlannedEnding = (committeeId: string, revision: number, body: EndingWish): Promise<CommitteePage> =>
  call(committeesRoutes.changeEnding, { committeeId, body, revision });

export const callOffEnding = (committeeId: string, revision: number): Promise<CommitteePage> =>
  call(committeesRoutes.callOffEnding, { committeeId, revision });
