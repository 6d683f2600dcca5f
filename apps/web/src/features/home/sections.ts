import { may } from '@holdfast/domain/permissions/may';
import type { Home } from '@holdfast/contracts/home/shapes';
import type { Role } from '@holdfast/domain/councils/role';

export const lists = [
  'overdueResponses',
  'updatesDue',
  'waitingForCommittee',
  'actionsOverdue',
  'responsesDueSoon',
  'changedSinceLastMeeting',
] as const satisfies readonly (keyof Home)[];
export type ListName = (typeof lists)[number];

const owes: readonly ListName[] = ['overdueResponses', 'actionsOverdue', 'updatesDue', 'responsesDueSoon'];
const committee: readonly ListName[] = ['changedSinceLastMeeting', 'waitingForCommittee', 'overdueResponses'];

/**
 * Which lists a person sees on their home page, in which order: a responder what they owe, a councillor what changed,
 * and whoever keeps the register everything. `sectionsFor(['committee_member'])` begins with what changed.
 */
export function sectionsFor(roles: readonly Role[]): readonly ListName[] {
  if (may(roles, 'editRegister')) return lists;
  if (may(roles, 'answer')) return owes;
  return committee;
}
