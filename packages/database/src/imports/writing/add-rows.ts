import type { FieldChange } from '@holdfast/domain/imports/outcome/planned-changes';
import { settleClock, type RegisterClocks } from '@holdfast/domain/recommendations/clocks/settle-clock';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { registerClocks } from '@holdfast/domain/settings/clock-council';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { councilsOf } from '../../councils/councils.ts';
import { insertRows } from '../../columns/insert-rows.ts';
import { originColumns, originParameters, originValues, rolesOf } from '../../log/origin.sql.ts';
import { newId } from '../../new-id.ts';
import { referenceMaker } from '../../recommendations/change/references.ts';
import { namedBodies } from './named-bodies.ts';
import { columnsOf, type TrackerColumns, trackerTypes } from './tracker-columns.ts';
import { actionColumns, columnsOfAction } from './action-columns.ts';

/** Whose doing it is: the paper's, by the hand of whoever confirmed or undid it. */
export interface ImportOrigin {
  readonly uploadId: string;
  readonly today: string;
  readonly by: string;
  /** The import is taken back, rather than made. */
  readonly undoing?: boolean;
}

/** A row that is to be added. An area of a plan has actions of its own making, and none made of its words. */
export interface RowToAdd {
  readonly values: TrackerValues;
  readonly isArea: boolean;
  /** When it was first due, where the paper says that it was put off; null: the day that it gives is the first. */
  readonly firstDueOn: string | null;
}

export interface AddedRow {
  readonly recommendationId: string;
  /** What the row got beyond its paper: a reference, a committee, a status. */
  readonly made: readonly FieldChange[];
}

const columnTypes = {
  recommendation_id: 'uuid',
  ...trackerTypes,
  response_due_on: 'date',
  response_first_due_on: 'date',
  standing: 'text',
  due_on: 'date',
  original_due_on: 'date',
  upload_id: 'uuid',
  recorded_by: 'uuid',
} as const;

export interface Added {
  readonly rows: readonly AddedRow[];
  /** When their histories are begun: Postgres writes them while something else is made. */
  readonly begun: Promise<unknown>;
}

/** Adds rows of a paper in their order, with the first line of each history. */
export async function addRows(
  transaction: CouncilTransaction,
  origin: ImportOrigin,
  committeeId: string | null,
  rows: readonly RowToAdd[],
): Promise<Added> {
  if (rows.length === 0) return { rows: [], begun: Promise.resolve() };
  const [bodies, makeReference, council, committeeName] = await Promise.all([
    namedBodies(transaction),
    referenceMaker(transaction),
    councilsOf(transaction).read(origin.today),
    nameOfCommittee(transaction, committeeId),
  ]);
  const clocks = registerClocks(council);
  const added: AddedRow[] = [];
  const areas: string[] = [];
  const records = async function* () {
    for (const { values: row, isArea, firstDueOn } of rows) {
      const { committee, portfolio, ...paper } = columnsOf(row);
      const reference =
        paper.reference ?? (await makeReference(paper.source_date ?? origin.today, committee ?? committeeName));
      const record = {
        ...paper,
        ...settled(paper, clocks),
        recommendation_id: newId(),
        reference,
        committee_id: bodies.committeeOf(committee) ?? committeeId,
        portfolio_id: bodies.portfolioOf(portfolio),
        original_due_on: firstDueOn ?? paper.due_on,
        upload_id: origin.uploadId,
        recorded_by: origin.by,
      };
      if (isArea) areas.push(record.recommendation_id);
      added.push({ recommendationId: record.recommendation_id, made: made(row, record, committeeName) });
      yield record;
    }
  };
  await insertRows(transaction, 'recommendation', columnTypes, records());
  const begun = beginHistory(transaction, origin, areas);
  // Whoever waits for it hears of a refusal.
  begun.catch(() => undefined);
  return { rows: added, begun };
}

/** The day from which an answer is counted is the one that the paper gives: no other is taken for it. */
function settled(paper: Omit<TrackerColumns, 'committee' | 'portfolio'>, clocks: RegisterClocks) {
  const { standing, responseDueOn, responseFirstDueOn } = settleClock(
    {
      sourceKind: paper.source_kind,
      sourceDate: paper.source_date,
      receivedOn: paper.received_on,
      noticeReceivedOn: paper.notice_received_on,
      receivedBasis: paper.received_basis,
      responseRequired: paper.response_required,
      askedOf: paper.asked_of,
      partnerBody: paper.partner_body,
      replyAskedOn: paper.reply_asked_on,
      standing: 'live',
      wordless: paper.words === '',
      responsePutOffTo: null,
    },
    clocks,
  );
  return { standing, response_due_on: responseDueOn, response_first_due_on: responseFirstDueOn };
}

const nameOfCommittee = async (transaction: CouncilTransaction, committeeId: string | null): Promise<string | null> =>
  (
    await transaction.row<{ name: string }>(
      'committee-name',
      'select name from committee where council_id = $1 and committee_id = $2',
      [committeeId],
    )
  )?.name ?? null;

function made(
  paper: TrackerValues,
  record: { readonly reference: string; readonly core_status: string },
  committee: string | null,
): FieldChange[] {
  const values = { reference: record.reference, core_status: record.core_status, committee };
  return Object.entries(values).flatMap(([field, after]): FieldChange[] =>
    after === null || field in paper ? [] : [{ field, before: null, after, decision: 'set' }],
  );
}

// What was just added is read where it lies, so that no word of it crosses the wire twice. The first of everything that
// belongs to a recommendation, its event too, bears the recommendation's own id: they are keys of different tables, and
// one event tells of all of them.
const historySql = [
  `insert into status_change (council_id, status_change_id, recommendation_id, to_status, to_words, changed_on, upload_id, recorded_by)
   select $1, recommendation_id, recommendation_id, core_status, status_words, $4, $2, $3
   from recommendation where council_id = $1 and upload_id = $2`,
  `insert into response (council_id, response_id, recommendation_id, decision, words, responded_on, upload_id, recorded_by)
   select $1, recommendation_id, recommendation_id, response_decision, coalesce(response_words, ''), responded_on, $2, $3
   from recommendation where council_id = $1 and upload_id = $2 and $4::date is not null
     and (response_words is not null or response_decision is not null)`,
  `insert into progress_update (council_id, progress_update_id, recommendation_id, words, upload_id, recorded_by)
   select $1, recommendation_id, recommendation_id, progress_words, $2, $3
   from recommendation where council_id = $1 and upload_id = $2 and $4::date is not null and progress_words is not null`,
];

const actionSql = `with made as (
     insert into action (council_id, action_id, ${actionColumns}, upload_id, recorded_by)
     select $1, recommendation_id, ${columnsOfAction}, $2, $3
     from recommendation where council_id = $1 and upload_id = $2 and $4::date is not null and action_words is not null
       and recommendation_id <> all($5::uuid[])
     returning action_id)
   insert into action_recommendation (council_id, action_id, recommendation_id) select $1, action_id, action_id from made`;

// $4 is the paper.
const eventsSql = `
insert into event (council_id, event_id, recorded_by, roles, ${originColumns}, noun, noun_id, noun_name, kind, fact_id)
select $1, recommendation_id, $2, ${rolesOf('$2')}, ${originValues(3)}, 'recommendation', recommendation_id, reference || part, 'added',
  recommendation_id
from recommendation where council_id = $1 and upload_id = $4::uuid`;

const beginHistory = (
  transaction: CouncilTransaction,
  { uploadId, by, today }: ImportOrigin,
  areas: readonly string[],
): Promise<unknown> =>
  Promise.all([
    ...historySql.map((text) => transaction.change(text, [uploadId, by, today])),
    transaction.change(actionSql, [uploadId, by, today, areas]),
    transaction.change(eventsSql, [by, ...originParameters(transaction.origin)]),
  ]);
