import type { addMeeting as contract, Meeting } from '@holdfast/contracts/meetings/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addMeeting = (body: Sent<typeof contract>): Promise<Meeting> => request('POST', '/meetings', { body });
