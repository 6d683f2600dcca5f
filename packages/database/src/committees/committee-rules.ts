import { decideKind } from '@holdfast/domain/committees/decide-kind';
import { decideParent, type InTree } from '@holdfast/domain/committees/committee-tree';
import { decideEnding, endingRefusalField } from '@holdfast/domain/committees/end-committee';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { nationOf } from '../council-settings/nation-of.ts';
import { holdWhole } from '../kept-records/hold-whole.ts';
import { nameTaken } from '../kept-records/name-taken.ts';
import { refuse, type KeptRefusal } from '../kept-records/kept-outcome.ts';
import type { Proposal } from '../kept-records/kept-record.ts';
import type { CommitteeRecord } from './committee.record.ts';
import { endingFacts, successorOf } from './ending-facts.ts';
import { seatsWithPlaces } from './places-elsewhere.ts';

type CommitteeValues = Pick<CommitteeRecord, 'name' | 'kind' | 'parentId' | 'startsOn' | 'endedOn' | 'successorId'>;

const treeSql = `
select committee_id as "committeeId", name, parent_id as "parentId", ended_on as "endedOn"
from committee where council_id = $1 and removed_at is null`;

const usedSql = `
select (select count(*)::int from recommendation where council_id = $1 and committee_id = $2 and withdrawn_at is null) as items,
  (select count(*)::int from meeting where council_id = $1 and committee_id = $2 and removed_at is null) as meetings,
  (select count(*)::int from committee_member where council_id = $1 and committee_id = $2 and removed_at is null) as seats`;

/** What no change of a committee may bring about, whoever makes it and however it is put back. */
export async function refuseCommittee(
  transaction: CouncilTransaction,
  { id, before, after }: Proposal<CommitteeValues>,
): Promise<KeptRefusal | null> {
  const taken = await nameTaken(transaction, 'committee', id, { before, after });
  if (taken !== null) return taken;
  if (after === null) return before === null ? null : refuseRemoval(transaction, id, before.name);
  return (
    (await refuseKind(transaction, id, before, after)) ??
    (await refuseParent(transaction, id, after)) ??
    refuseEnding(transaction, id, before, after)
  );
}

async function refuseKind(
  transaction: CouncilTransaction,
  committeeId: string,
  before: CommitteeValues | null,
  after: CommitteeValues,
): Promise<KeptRefusal | null> {
  if (before === null || before.kind === after.kind) return null;
  const seats = await seatsWithPlaces(transaction, committeeId);
  const decision = decideKind(after.kind, seats, await nationOf(transaction));
  return decision.allowed ? null : refuse(decision.code, 'kind', decision.sentence);
}

async function refuseParent(
  transaction: CouncilTransaction,
  committeeId: string,
  after: CommitteeValues,
): Promise<KeptRefusal | null> {
  if (after.parentId === null) return null;
  // Two who put each of two committees under the other at once would close a circle that neither sees.
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('committees of ' || $1::uuid, 0))`);
  const all = await transaction.rows<InTree & Record<string, unknown>>('committee-tree', treeSql);
  if (!all.some((other) => other.committeeId === after.parentId))
    return refuse('parentId', sentence('committees.not_one_of_them'));
  const decision = decideParent({ ...after, committeeId }, all);
  return decision.allowed ? null : refuse(decision.code, 'parentId', decision.sentence);
}

/** Open items are passed on before the last day is written, so none may be left by now. */
async function refuseEnding(
  transaction: CouncilTransaction,
  committeeId: string,
  before: CommitteeValues | null,
  after: CommitteeValues,
): Promise<KeptRefusal | null> {
  const { endedOn, successorId } = after;
  if (endedOn === null || (before?.endedOn === endedOn && before.successorId === successorId)) return null;
  await holdWhole(transaction, 'committee', [committeeId]);
  const committee = { committeeId, name: after.name, startsOn: after.startsOn, endsOn: null };
  const facts = await endingFacts(transaction, committee, endedOn);
  const heir = successorId === null ? null : await successorOf(transaction, successorId);
  if (successorId !== null && heir === null) return refuse('successorId', sentence('committees.not_one_of_them'));
  const decision = decideEnding(endedOn, facts.openItems > 0 ? null : heir, facts);
  return decision.allowed ? null : refuse(decision.code, endingRefusalField[decision.code], decision.sentence);
}

async function refuseRemoval(
  transaction: CouncilTransaction,
  committeeId: string,
  name: string,
): Promise<KeptRefusal | null> {
  await holdWhole(transaction, 'committee', [committeeId]);
  const used = await transaction.row<{ items: number; meetings: number; seats: number }>('committee-used', usedSql, [
    committeeId,
  ]);
  if (used === null || used.items + used.meetings + used.seats === 0) return null;
  return refuse(
    null,
    sentence('committees.in_use', { name, items: used.items, meetings: used.meetings, seats: used.seats }),
  );
}
