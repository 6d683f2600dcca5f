import type { addCommittee as contract, Committee } from '@holdfast/contracts/committees/shapes';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addCommittee = (body: Sent<typeof contract>): Promise<Committee> =>
  request('POST', '/committees', { body });
