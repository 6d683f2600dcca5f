import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import type { addCommittee as contract, Committee } from '@holdfast/contracts/committees/shapes';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

export const addCommittee = (body: Sent<typeof contract>): Promise<Committee> => call(committeesRoutes.add, { body });
