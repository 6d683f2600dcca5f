import type { CommitteeMember, CommitteePage } from '@holdfast/contracts/committees/shapes';
import { idOf } from './fixtures.ts';
import { said } from './said.ts';

export const committee = {
  committeeId: idOf(70),
  name: 'Housing Panel',
  kind: 'panel' as const,
  parentId: null,
  termsOfReference: null,
  startsOn: null,
  endedOn: null,
  plannedEnd: null,
  successorId: null,
  revision: 3,
  formerNames: [{ name: 'Estates Panel', lastDay: '2011-05-17' }],
};
const seat = (values: Partial<CommitteeMember> = {}): CommitteeMember => ({
  committeeMemberId: idOf(71),
  personId: idOf(72),
  name: 'Cllr Ada Brook',
  role: 'chair',
  represents: null,
  votingGround: null,
  startsOn: '2012-05-16',
  endsOn: null,
  vote: said('Votes as a member of the council.'),
  revision: 2,
  ...values,
});
export const page: CommitteePage = {
  on: '2012-08-16',
  called: 'Housing Panel',
  committee,
  parent: null,
  parentsBefore: [],
  successor: null,
  ending: null,
  children: [],
  past: [],
  toCome: [],
  seats: [seat()],
  vacancies: [
    seat({
      committeeMemberId: idOf(73),
      personId: null,
      name: null,
      role: 'co_optee',
      represents: 'Parent governor',
      vote: said('Votes on education matters, as a parent governor (Local Government Act 2000, Schedule A1).'),
    }),
  ],
  people: [{ personId: idOf(72), name: 'Cllr Ada Brook', isCouncillor: true }],
  others: [{ committeeId: idOf(74), name: 'Homes Panel' }],
};
