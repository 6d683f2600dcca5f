import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import type { changeMeeting as contract, Meeting, turnMeeting as turning } from '@holdfast/contracts/meetings/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeMeeting = ({ meetingId, revision }: Meeting, body: Sent<typeof contract>): Promise<Meeting> =>
  call(meetingsRoutes.change, { meetingId, body, revision });

export const turnMeeting = (
  { meetingId, revision }: Meeting,
  to: 'cancel' | 'reinstate',
  body: Sent<typeof turning>,
): Promise<Meeting> =>
  call(to === 'cancel' ? meetingsRoutes.cancel : meetingsRoutes.reinstate, { meetingId, revision, body });
