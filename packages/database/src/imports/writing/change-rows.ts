import type { ChangedRow } from '@holdfast/domain/imports/outcome/changed-rows';
import { fieldsFromRecommendation } from '@holdfast/domain/recommendations/fields/action-fields';
import {
  fieldNamed,
  type FieldName,
  fieldsToldIn,
  type TrackerField,
} from '@holdfast/domain/recommendations/fields/fields';
import { isBlank } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { insertRows } from '../../columns/insert-rows.ts';
import { jsonText } from '../../columns/json-text.ts';
import { newId } from '../../new-id.ts';
import type { ImportOrigin } from './add-rows.ts';
import { writeEvents } from '../../log/write-events.ts';
import { lastCorrection, stands } from '../../recommendations/corrections.sql.ts';
import { settleClocks } from '../../recommendations/change/settle-clocks.ts';
import { namedBodies } from './named-bodies.ts';
import { columnsOf, type TrackerColumns, trackerColumns, trackerTypes } from './tracker-columns.ts';
import { actionColumns, actionFollows, columnsOfAction } from './action-columns.ts';

/** A row as it is written, in columns. */
interface RowChange extends Omit<ChangedRow, 'after'> {
  readonly after: TrackerColumns;
}

const written = Object.entries(trackerTypes);

/** What a clock counts from. */
const clockFields = new Set<TrackerField>([
  'source_kind',
  'source_date',
  'received_on',
  'notice_received_on',
  'received_basis',
  'response_required',
  'asked_of',
  'reply_asked_on',
]);

/** A body that does not change is the one that it was, whatever it is called by now. */
const setting = ([column]: readonly [string, string]): string => {
  const body = /^(committee|portfolio)_id$/u.exec(column)?.[1];
  return body === undefined
    ? `${column} = x.${column}`
    : `${column} = case when x.${body}_changes then x.${column} else r.${column} end`;
};

// The day of the update whose words stand again where an import is undone; of words that came with a paper nobody knows it.
const dayOfUpdate = `(
  select coalesce(c.on_day, p.as_of) from progress_update p ${lastCorrection('update', 'p.progress_update_id')}
  where p.council_id = $1 and p.recommendation_id = x.recommendation_id and p.upload_id is distinct from $4
    and coalesce(c.words, p.words) = x.progress_words and ${stands('update', 'p.progress_update_id')}
  order by p.recorded_at desc, p.progress_update_id desc limit 1)`;

const updateSql = `
update recommendation r set ${written.map(setting).join(', ')},
  due_on = case when x.due_changes then x.due_on else r.due_on end,
  original_due_on = coalesce(r.original_due_on, case when x.due_changes then x.due_on end),
  progressed_on = case when not x.progress_changes then r.progressed_on when $3 then ${dayOfUpdate} end,
  claimed_complete_on = case when x.core_status in ('claimed_complete', 'verified_complete') then r.claimed_complete_on end,
  verified_complete_on = case when x.core_status = 'verified_complete' then r.verified_complete_on end,
  revision = r.revision + 1, changed_at = now()
from json_to_recordset($2::json) as x(recommendation_id uuid,
  ${written.map(([column, type]) => `${column} ${type}`).join(', ')},
  due_on date, due_changes boolean, progress_changes boolean, committee_changes boolean, portfolio_changes boolean)
where r.council_id = $1 and r.recommendation_id = x.recommendation_id`;

/** Writes changed fields to rows of the register, each with its line of history. */
export async function changeRows(
  transaction: CouncilTransaction,
  origin: ImportOrigin,
  rows: readonly ChangedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const changes = rows.map((row): RowChange => ({ ...row, after: columnsOf(row.after) }));
  const bodies = await namedBodies(transaction);
  const records = changes.map(({ recommendationId, fields, before, after }) => ({
    ...after,
    // A reference that was made here stays when a paper, or an undoing, has none.
    reference: after.reference ?? before.reference ?? '',
    recommendation_id: recommendationId,
    committee_id: bodies.committeeOf(after.committee),
    portfolio_id: bodies.portfolioOf(after.portfolio),
    committee_changes: fields.includes('committee'),
    portfolio_changes: fields.includes('portfolio'),
    due_changes: fields.some((field) => field === 'due' || field === 'timescale'),
    progress_changes: fields.includes('progress'),
  }));
  await transaction.change(updateSql, [jsonText(records), origin.undoing ?? false, origin.uploadId]);
  const bringsWords = ({ before, after }: RowChange): boolean =>
    isBlank(before.recommendation) !== (after.words === '');
  const counted = changes.filter(
    (change) => change.fields.some((field) => clockFields.has(field)) || bringsWords(change),
  );
  if (counted.length > 0)
    await settleClocks(
      transaction,
      counted.map(({ recommendationId }) => recommendationId),
    );
  await writeHistory(
    transaction,
    origin,
    changes.map((change) => ({ ...change, factId: newId() })),
  );
  await keepActionsInStep(transaction, origin, changes);
}

/** The event of a change and the rows of its own that it leaves bear one id. */
interface ToldChange extends RowChange {
  readonly factId: string;
}

const responseFields = fieldsToldIn('responded');
const statusFields = fieldsToldIn('status_changed');

async function writeHistory(
  transaction: CouncilTransaction,
  origin: ImportOrigin,
  changes: readonly ToldChange[],
): Promise<void> {
  const said = { upload_id: origin.uploadId, recorded_by: origin.by };
  const saidTypes = { recommendation_id: 'uuid', upload_id: 'uuid', recorded_by: 'uuid' } as const;
  const touching = (fields: readonly TrackerField[]) =>
    changes.filter((change) => change.fields.some((field) => fields.includes(field)));
  await insertRows(
    transaction,
    'response',
    { ...saidTypes, response_id: 'uuid', decision: 'text', words: 'text', responded_on: 'date' },
    touching(responseFields).flatMap(({ recommendationId, after, factId }) =>
      after.response_words === null && after.response_decision === null
        ? []
        : [
            {
              ...said,
              recommendation_id: recommendationId,
              response_id: factId,
              decision: after.response_decision,
              words: after.response_words ?? '',
              responded_on: after.responded_on,
            },
          ],
    ),
  );
  await insertRows(
    transaction,
    'progress_update',
    { ...saidTypes, progress_update_id: 'uuid', words: 'text' },
    touching(fieldsToldIn('updated')).flatMap(({ recommendationId, after, factId }) =>
      after.progress_words === null
        ? []
        : [{ ...said, recommendation_id: recommendationId, progress_update_id: factId, words: after.progress_words }],
    ),
  );
  await insertRows(
    transaction,
    'status_change',
    {
      ...saidTypes,
      status_change_id: 'uuid',
      from_status: 'text',
      to_status: 'text',
      from_words: 'text',
      to_words: 'text',
      changed_on: 'date',
    },
    touching(statusFields).map(({ recommendationId, before, after, factId }) => ({
      ...said,
      recommendation_id: recommendationId,
      status_change_id: factId,
      from_status: before.core_status ?? null,
      to_status: after.core_status,
      from_words: before.status ?? null,
      to_words: after.status_words,
      changed_on: origin.today,
    })),
  );
  await writeEvents(
    transaction,
    changes.map(({ recommendationId, factId, fields, before, after }) => {
      // The others have a history of their own.
      const edited = fields.filter((field) => fieldNamed(field).toldIn === undefined);
      return {
        noun: 'recommendation',
        nounId: recommendationId,
        kind: 'changed',
        factId,
        by: origin.by,
        before: Object.fromEntries(edited.map((field) => [field, before[field] ?? null])),
        after: Object.fromEntries(edited.map((field) => [field, after[trackerColumns[field]]])),
      };
    }),
  );
}

// The action that a paper gave follows its paper; one that a person added is that person's.
const actionSql = [
  `update action a set ${actionFollows}, revision = a.revision + 1,
     withdrawn_at = case when r.action_words is null then now() end
   from action_recommendation l join recommendation r on r.council_id = $1 and r.recommendation_id = l.recommendation_id
   where a.council_id = $1 and l.council_id = $1 and l.action_id = a.action_id and a.upload_id is not null
     and a.action_id = l.recommendation_id
     and l.recommendation_id = any($2::uuid[])`,
  `with made as (
     insert into action (council_id, action_id, ${actionColumns}, upload_id, recorded_by)
     select $1, r.recommendation_id, ${columnsOfAction}, $3, $4
     from recommendation r
     where r.council_id = $1 and r.recommendation_id = any($2::uuid[]) and r.action_words is not null and not exists (
       select 1 from action_recommendation l join action a on a.council_id = $1 and a.action_id = l.action_id
       where l.council_id = $1 and l.recommendation_id = r.recommendation_id and a.upload_id is not null)
     returning action_id)
   insert into action_recommendation (council_id, action_id, recommendation_id) select $1, action_id, action_id from made`,
];

/** The day of an action is its recommendation's, which is read from `due`. */
const toldByAction = new Set<FieldName>(['due', ...fieldsFromRecommendation.map(({ of }) => of)]);

async function keepActionsInStep(
  transaction: CouncilTransaction,
  origin: ImportOrigin,
  changes: readonly RowChange[],
): Promise<void> {
  const ids = changes
    .filter(({ fields }) => fields.some((field) => toldByAction.has(field)))
    .map(({ recommendationId }) => recommendationId);
  const [follow = '', make = ''] = actionSql;
  if (ids.length === 0) return;
  await transaction.change(follow, [ids]);
  await transaction.change(make, [ids, origin.uploadId, origin.by]);
}
