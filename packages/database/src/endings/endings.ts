import type { EndingChoices, EndingThing } from '@holdfast/domain/endings/planned-ending';
import type { CouncilTransaction } from '../council-transaction.ts';
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

export interface Endings {
  /** Those that could not be carried out, the oldest first. */
  stuck(): Promise<PlannedEndingRow[]>;
  ofCommittee(committeeId: string): Promise<PlannedCommitteeEnding | null>;
  ofPerson(personId: string): Promise<PlannedLeaving | null>;
  /** Kept from others until this transaction ends; null where it does not wait any more. */
  hold(plannedEndingId: string): Promise<PlannedEndingRow | null>;
  /** Why it may not be ended by hand: an ending is planned. Holds it, so that none is planned meanwhile. */
  inTheWay(what: EndingThing, subjectId: string): Promise<KeptRefusal | null>;
  /** `revision`: the version of the committee or the person that was seen. */
  plan(wish: Wish, revision: number, by: string): Promise<KeptOutcome>;
  /** `revision`: the version of the plan that was seen. */
  change(wish: Wish, revision: number, by: string): Promise<KeptOutcome>;
  callOff(what: EndingThing, subjectId: string, revision: number, by: string): Promise<KeptOutcome>;
  /** Keeps that it was carried out. */
  settle(ending: PlannedEndingRow, at: string): Promise<KeptOutcome>;
  /** Keeps why it could not be carried out. */
  fail(ending: PlannedEndingRow, problem: string): Promise<KeptOutcome>;
}

export const endingsOf = (transaction: CouncilTransaction): Endings => {
  const find = (what: EndingThing, subjectId: string) =>
    transaction.row<PlannedEndingRow & Record<string, unknown>>(
      'planned-ending-of',
      `${plannedEndingsSql} and e.what = $2 and e.subject_id = $3 and coalesce(c.name, p.name) is not null`,
      [what, subjectId],
    );
  const onOpen = async (
    what: EndingThing,
    subjectId: string,
    work: (plannedEndingId: string) => Promise<KeptOutcome>,
  ): Promise<KeptOutcome> => {
    const open = await find(what, subjectId);
    return open === null ? gone(transaction, what, subjectId) : work(open.plannedEndingId);
  };
  return {
    stuck: () =>
      transaction.rows<PlannedEndingRow & Record<string, unknown>>(
        'stuck-endings',
        `${plannedEndingsSql} and e.problem is not null and coalesce(c.name, p.name) is not null
         order by e.last_day, e.planned_ending_id`,
      ),
    ofCommittee: async (committeeId) => {
      const row = await find('committee', committeeId);
      return row?.what === 'committee' ? row : null;
    },
    ofPerson: async (personId) => {
      const row = await find('person', personId);
      return row?.what === 'person' ? row : null;
    },
    hold: (plannedEndingId) =>
      transaction.row<PlannedEndingRow & Record<string, unknown>>(
        'held-ending',
        `${plannedEndingsSql} and e.planned_ending_id = $2 for no key update of e`,
        [plannedEndingId],
      ),
    inTheWay: async (what, subjectId) => {
      const subject = await holdEndingSubject(transaction, what, subjectId);
      return subject === null ? null : refuseOther(transaction, null, { what, subjectId, name: subject.name });
    },
    plan: async ({ what, subjectId, lastDay, choices }, revision, by) => {
      const subject = await holdEndingSubject(transaction, what, subjectId);
      if (subject === null) return { kind: 'not_found' };
      if (subject.revision !== revision)
        return {
          kind: 'stale',
          revision: subject.revision,
          last: await lastChange(transaction, what, subjectId),
        };
      const { name } = subject;
      const fresh = { what, subjectId, name, lastDay, choices, scheduledBy: by, problem: null, settledAt: null };
      return keptPlannedEnding.add(transaction, fresh, by);
    },
    change: ({ what, subjectId, lastDay, choices }, revision, by) =>
      onOpen(what, subjectId, (id) =>
        keptPlannedEnding.change(transaction, id, revision, { lastDay, choices, scheduledBy: by, problem: null }, by),
      ),
    callOff: (what, subjectId, revision, by) =>
      onOpen(what, subjectId, (id) => keptPlannedEnding.remove(transaction, id, revision, by)),
    settle: ({ plannedEndingId, scheduledBy }, at) =>
      keptPlannedEnding.change(transaction, plannedEndingId, null, { settledAt: at, problem: null }, scheduledBy),
    fail: ({ plannedEndingId, scheduledBy }, problem) =>
      keptPlannedEnding.change(transaction, plannedEndingId, null, { problem }, scheduledBy),
  };
};

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
