import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import type { addMeeting as contract, Meeting } from '@holdfast/contracts/meetings/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addMeeting = (body: Sent<typeof contract>): Promise<Meeting> => call(meetingsRoutes.add, { body });
