import type { EndingChoices, EndingThing } from '@holdfast/domain/endings/planned-ending';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { realTime } from '../real-time.ts';
import { lastChange } from '../kept-records/last-change.ts';
import type { KeptOutcome, KeptRefusal } from '../kept-records/kept-outcome.ts';
import { holdEndingSubject } from '../kept-records/ending-subject.ts';
import {
  type PlannedCommitteeEnding,
  type PlannedEndingRow,
  plannedEndingsSql,
  type PlannedLeaving,
} from './planned-ending-row.ts';
import { keptPlannedEnding, refuseOther } from './kept-planned-ending.ts';

/** What ends, and what is chosen for its end. */
export type Wish = {
  [What in EndingThing]: {
    readonly what: What;
    readonly subjectId: string;
    readonly lastDay: string;
    readonly choices: EndingChoices[What];
  };
}[EndingThing];

type Row = PlannedEndingRow & Record<string, unknown>;

/** Those that could not be carried out, the oldest first. */
const stuck = (transaction: CouncilTransaction) =>
  transaction.rows<Row>(
    'stuck-endings',
    `${plannedEndingsSql} and e.problem is not null and coalesce(c.name, p.name) is not null
     order by e.last_day, e.planned_ending_id`,
  );

const find = (transaction: CouncilTransaction, what: EndingThing, subjectId: string) =>
  transaction.row<Row>(
    'planned-ending-of',
    `${plannedEndingsSql} and e.what = $2 and e.subject_id = $3 and coalesce(c.name, p.name) is not null`,
    [what, subjectId],
  );

async function ofCommittee(
  transaction: CouncilTransaction,
  committeeId: string,
): Promise<PlannedCommitteeEnding | null> {
  const row = await find(transaction, 'committee', committeeId);
  return row?.what === 'committee' ? row : null;
}

async function ofPerson(transaction: CouncilTransaction, personId: string): Promise<PlannedLeaving | null> {
  const row = await find(transaction, 'person', personId);
  return row?.what === 'person' ? row : null;
}

/** Kept from others until this transaction ends; null where it does not wait any more. */
const hold = (transaction: CouncilTransaction, plannedEndingId: string) =>
  transaction.row<Row>('held-ending', `${plannedEndingsSql} and e.planned_ending_id = $2 for no key update of e`, [
    plannedEndingId,
  ]);

/** Why it may not be ended by hand: an ending is planned. Holds it, so that none is planned meanwhile. */
async function inTheWay(
  transaction: CouncilTransaction,
  what: EndingThing,
  subjectId: string,
): Promise<KeptRefusal | null> {
  const subject = await holdEndingSubject(transaction, what, subjectId);
  return subject === null ? null : refuseOther(transaction, null, { what, subjectId, name: subject.name });
}

/** `revision`: the version of the committee or the person that was seen. */
async function plan(
  transaction: CouncilTransaction,
  { what, subjectId, lastDay, choices }: Wish,
  revision: number,
  by: string,
): Promise<KeptOutcome> {
  const subject = await holdEndingSubject(transaction, what, subjectId);
  if (subject === null) return { kind: 'not_found' };
  if (subject.revision !== revision)
    return { kind: 'stale', revision: subject.revision, last: await lastChange(transaction, what, subjectId) };
  const { name } = subject;
  const fresh = { what, subjectId, name, lastDay, choices, scheduledBy: by, problem: null, settledAt: null };
  return keptPlannedEnding.add(transaction, fresh, by);
}

/** `revision`: the version of the plan that was seen. */
async function change(
  transaction: CouncilTransaction,
  { what, subjectId, lastDay, choices }: Wish,
  revision: number,
  by: string,
): Promise<KeptOutcome> {
  const open = await find(transaction, what, subjectId);
  if (open === null) return gone(transaction, what, subjectId);
  const values = { lastDay, choices, scheduledBy: by, problem: null };
  return keptPlannedEnding.change(transaction, open.plannedEndingId, revision, values, by);
}

async function callOff(
  transaction: CouncilTransaction,
  what: EndingThing,
  subjectId: string,
  revision: number,
  by: string,
): Promise<KeptOutcome> {
  const open = await find(transaction, what, subjectId);
  if (open === null) return gone(transaction, what, subjectId);
  return keptPlannedEnding.remove(transaction, open.plannedEndingId, revision, by);
}

/** Keeps that it was carried out, at this moment. */
const settle = (transaction: CouncilTransaction, { plannedEndingId, scheduledBy }: PlannedEndingRow) => {
  const values = { settledAt: realTime().toISOString(), problem: null };
  return keptPlannedEnding.change(transaction, plannedEndingId, null, values, scheduledBy);
};

/** Keeps why it could not be carried out. */
const fail = (transaction: CouncilTransaction, { plannedEndingId, scheduledBy }: PlannedEndingRow, problem: string) =>
  keptPlannedEnding.change(transaction, plannedEndingId, null, { problem }, scheduledBy);

/** Somebody called it off meanwhile, or it was carried out: who, where anything was ever planned. */
async function gone(transaction: CouncilTransaction, what: EndingThing, subjectId: string): Promise<KeptOutcome> {
  const last = await transaction.row<{ id: string; revision: number }>(
    'last-ending',
    `select planned_ending_id as id, revision from planned_ending
     where council_id = $1 and what = $2 and subject_id = $3 order by planned_ending_id desc limit 1`,
    [what, subjectId],
  );
  if (last === null) return { kind: 'not_found' };
  return {
    kind: 'stale',
    revision: last.revision,
    last: await lastChange(transaction, 'planned_ending', last.id),
  };
}

export const endingsOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    stuck,
    ofCommittee,
    ofPerson,
    hold,
    inTheWay,
    plan,
    change,
    callOff,
    settle,
    fail,
  });
