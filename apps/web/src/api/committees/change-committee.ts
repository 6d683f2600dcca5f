import type { addMember, changeCommittee, changeMember, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';
import type { EndingWish } from './committee-query.ts';

export const saveCommittee = (
  { committeeId, revision }: { readonly committeeId: string; readonly revision: number },
  body: Sent<typeof changeCommittee>,
): Promise<CommitteePage> => request('PATCH', `/committees/${committeeId}`, { body, revision });

export const addSeat = (committeeId: string, body: Sent<typeof addMember>): Promise<CommitteePage> =>
  request('POST', `/committees/${committeeId}/members`, { body });

interface Seat {
  readonly committeeMemberId: string;
  readonly revision: number;
}

export const saveSeat = (
  committeeId: string,
  { committeeMemberId, revision }: Seat,
  body: Sent<typeof changeMember>,
): Promise<CommitteePage> =>
  request('PATCH', `/committees/${committeeId}/members/${committeeMemberId}`, { body, revision });

export const removeSeat = (committeeId: string, { committeeMemberId, revision }: Seat): Promise<CommitteePage> =>
  request('DELETE', `/committees/${committeeId}/members/${committeeMemberId}`, { revision });

export const endCommittee = (committeeId: string, revision: number, body: EndingWish): Promise<CommitteePage> =>
  request('POST', `/committees/${committeeId}/ending`, { body, revision });

/** `revision`: of the plan. */
export const changePlannedEnding = (committeeId: string, revision: number, body: EndingWish): Promise<CommitteePage> =>
  request('PUT', `/committees/${committeeId}/ending`, { body, revision });

export const callOffEnding = (committeeId: string, revision: number): Promise<CommitteePage> =>
  request('DELETE', `/committees/${committeeId}/ending`, { revision });
