import type { changeMeeting as contract, Meeting } from '@holdfast/contracts/meetings/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const changeMeeting = ({ meetingId, revision }: Meeting, body: Sent<typeof contract>): Promise<Meeting> =>
  request('PATCH', `/meetings/${meetingId}`, { body, revision });

export const turnMeeting = ({ meetingId, revision }: Meeting, to: 'cancel' | 'reinstate'): Promise<Meeting> =>
  request('POST', `/meetings/${meetingId}/${to}`, { body: {}, revision });
