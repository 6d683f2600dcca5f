import type { CommitteeMember, CommitteeOverview, CommitteePage } from '@holdfast/contracts/committees/shapes';
import type { CommitteeRow, MemberRow } from '@holdfast/database/committees/committees';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { runsOn } from '@holdfast/domain/dates/term';
import { calledOn } from '@holdfast/domain/committees/called-on';
import { votingRight } from '@holdfast/domain/committees/member-role';
import type { Nation } from '@holdfast/domain/councils/nation';
import { parentOn, placedOn } from '@holdfast/domain/settings/dated-parent';
import { treeOrder } from '@holdfast/domain/settings/tree-order';
import { endingView } from '../endings/index.ts';
import { notFound } from '../platform/http/problem.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

export const committeeView = (row: CommitteeRow) => ({ ...row, formerNames: [...row.formerNames] });

/** Under the name that it has on the day. */
const onDay = (row: CommitteeRow, day: string) => ({ ...committeeView(row), name: calledOn(row, day) });

const stands = ({ startsOn, endedOn }: CommitteeRow, day: string): boolean =>
  runsOn({ startsOn, endsOn: endedOn }, day);

const memberView = (row: MemberRow, nation: Nation): CommitteeMember => ({
  ...row,
  vote: inTheirWords(votingRight(row.role, row.votingGround, nation).sentence),
});

const nameOf = (all: readonly CommitteeRow[], committeeId: string | null, day: string) => {
  const found = all.find((one) => one.committeeId === committeeId);
  return found === undefined ? null : { committeeId: found.committeeId, name: calledOn(found, day) };
};

export const readOverview = async ({ committees }: CouncilRecords, day: string): Promise<CommitteeOverview> => {
  const seats = (await committees.members(null)).filter((seat) => runsOn(seat, day));
  const tree = treeOrder(placedOn(await committees.list(), day), ({ committeeId }) => committeeId);
  const items = tree.map(({ item, depth }) => {
    const own = seats.filter(({ committeeId }) => committeeId === item.committeeId);
    const taken = own.filter(({ personId }) => personId !== null);
    return {
      ...onDay(item, day),
      depth,
      stands: stands(item, day),
      chair: taken.find(({ role }) => role === 'chair')?.name ?? null,
      members: taken.filter(({ role }) => role !== 'substitute').length,
      vacancies: own.length - taken.length,
    };
  });
  return { on: day, items };
};

/** One committee as its page shows it, on that day. */
export const readCommittee = async (
  { committees, councils, endings, people }: CouncilRecords,
  committeeId: string,
  day: string,
): Promise<CommitteePage> => {
  const all = await committees.list();
  const committee = all.find((one) => one.committeeId === committeeId);
  if (committee === undefined) throw notFound();
  const { nation } = await councils.read(day);
  const seats = (await committees.members(committeeId)).map((row) => memberView(row, nation));
  const now = seats.filter((seat) => runsOn(seat, day));
  const others = all.filter((one) => one.committeeId !== committeeId && stands(one, day));
  return {
    on: day,
    called: calledOn(committee, day),
    committee: committeeView(committee),
    parent: nameOf(all, parentOn(committee, day), day),
    parentsBefore: committee.formerParents.map(({ parentId, lastDay }) => ({
      parent: nameOf(all, parentId, lastDay),
      lastDay,
    })),
    successor: nameOf(all, committee.successorId, day),
    ending: endingView(await endings.ofCommittee(committeeId)),
    children: all
      .filter((one) => parentOn(one, day) === committeeId)
      .map((one) => ({ committeeId: one.committeeId, name: calledOn(one, day) })),
    seats: now.filter(({ personId }) => personId !== null),
    vacancies: now.filter(({ personId }) => personId === null),
    past: seats.filter(({ endsOn }) => endsOn !== null && endsOn < day),
    toCome: seats.filter(({ startsOn }) => startsOn !== null && startsOn > day),
    people: (await people.list())
      .filter(({ kind, endedOn }) => singlePeople.has(kind) && (endedOn === null || endedOn >= day))
      .map(({ personId, name, kind }) => ({ personId, name, isCouncillor: kind === 'councillor' })),
    others: others.map(({ committeeId: id, name }) => ({ committeeId: id, name })),
  };
};

const singlePeople: ReadonlySet<string> = new Set(['councillor', 'officer', 'co_optee']);
