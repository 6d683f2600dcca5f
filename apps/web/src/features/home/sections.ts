import { may } from '@holdfast/domain/permissions/may';
import type { Home } from '@holdfast/contracts/home/shapes';
import type { Role } from '@holdfast/domain/councils/role';

const keepers = [
  'owes',
  'overdueResponses',
  'updatesDue',
  'waitingForCommittee',
  'actionsOverdue',
  'responsesDueSoon',
  'changedSinceLastMeeting',
] as const satisfies readonly (keyof Home)[];
export type ListName = (typeof keepers)[number];

const owing: readonly ListName[] = ['owes', 'updatesDue'];
const committee: readonly ListName[] = ['changedSinceLastMeeting', 'waitingForCommittee', 'overdueResponses'];

/**
 * Which lists a person sees on their home page, in which order: a responder everything that they owe, a councillor what changed,
 * and whoever keeps the register everything. `sectionsFor(['committee_member'])` begins with what changed.
 */
export function sectionsFor(roles: readonly Role[]): readonly ListName[] {
  if (may(roles, 'editRegister')) return keepers;
  if (may(roles, 'answer')) return owing;
  return committee;
}
