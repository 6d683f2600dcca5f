import { type WordReader, readsUnconfirmed } from '@holdfast/domain/audiences/audience';
import { type ActionField, actionFields, exemptOfAction } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { namesIn } from '@holdfast/domain/fields/field';
import { selected } from '../../columns/field-columns.ts';
import { stands } from '../corrections.sql.ts';
import { listExemptions } from '../change/exemptions.ts';
import { readHistory } from './history.ts';
import type { ActionRow, ExtensionRow, ProvenanceRow, RecommendationPage } from './recommendation-page.ts';
import { aboutMatter, actionMark, fieldOfAction, marksOfPage, maskFor, readsPaper, wordsOf } from '../words.sql.ts';
import { type FullRow, fullColumns, fullJoins } from '../register/register-row.ts';

// What was taken back with its paper is, like the paper, for those who keep the register.
const rowSql = (audience: WordReader): string => `
select ${fullColumns(audience)}, r.withdrawn_at as "withdrawnAt"
from recommendation r ${fullJoins} where r.council_id = $1 and r.recommendation_id = $3
  and ${readsUnconfirmed(audience) ? 'true' : 'r.withdrawn_at is null'}`;

/** Of each field of an action its column, or what an audience reads in its place. */
const actionColumns = (audience: WordReader): string =>
  namesIn(actionFields)
    .map((name) => {
      const [column = '', property = ''] = selected('a', actionFields, name).split(' as ');
      const { of }: ActionField = actionFields[name];
      return `${of === undefined ? column : fieldOfAction(audience, of, column)} as ${property}`;
    })
    .join(', ');

const actionsSql = (audience: WordReader): string => `
select a.action_id as "actionId", ${actionColumns(audience)},
  (select count(*)::int from action_recommendation s
   join recommendation r on r.council_id = $1 and r.recommendation_id = s.recommendation_id and r.withdrawn_at is null
   where s.council_id = $1 and s.action_id = a.action_id) as serves,
  jsonb_strip_nulls(jsonb_build_object(${exemptOfAction.map(({ field }) => `'${field}', ${actionMark(field)}`).join(', ')})) as exempt
from action_recommendation l join action a on a.council_id = $1 and a.action_id = l.action_id
where l.council_id = $1 and l.recommendation_id = $2 and a.withdrawn_at is null
order by a.due_on nulls last, a.action_id`;

const extensionsSql = (audience: WordReader): string => `
select e.extension_id as "extensionId", e.what, e.due_before as "dueBefore", e.due_asked as "dueAsked", ${aboutMatter(audience, 'e.reason')} as reason,
  case when b.membership_id is not null then json_build_object('membershipId', b.membership_id, 'name', b.name) end as by,
  e.recorded_at as at,
  case when d.extension_id is not null then
    json_build_object('approved', d.approved, 'meetingId', d.meeting_id, 'heldOn', m.held_on, 'reason', ${aboutMatter(audience, 'd.reason')}) end as decision
from extension e
left join membership b on b.council_id = $1 and b.membership_id = e.recorded_by
left join extension_decision d on d.council_id = $1 and d.extension_id = e.extension_id
left join meeting m on m.council_id = $1 and m.meeting_id = d.meeting_id
where e.council_id = $1 and e.recommendation_id = $2 and ${stands('extension', 'e.extension_id')} order by e.recorded_at, e.extension_id`;

// The latest confirmed paper that set the field; one that only said the same again did not.
// One cell may have given several fields, and several recommendations: where the audience may not read the whole paper, no
// cell of it is shown, nor its name.
const provenanceSql = (audience: WordReader): string => `
select distinct on (f.key) f.key as field, i.upload_id as "uploadId", u.file_name as "fileName",
  coalesce(f.value->'from', i.place) as place, coalesce(f.value->>'raw', '') as raw, f.value->>'guess' as guess
from import_row i
join upload u on u.council_id = $1 and u.upload_id = i.upload_id and u.state = 'confirmed' and ${readsPaper(audience, 'u')}
cross join jsonb_each(i.fields) f
where i.council_id = $1 and i.recommendation_id = $2
  and (i.outcome = 'add' or exists (
    select 1 from jsonb_array_elements(i.changes) c
    where c->>'field' = f.key and c->>'decision' in ('set', 'change')))
  ${maskFor(audience) === null ? '' : `and ${marksOfPage(audience)} = '{}'`}
order by f.key, u.confirmed_at desc, i.row_number`;

const otherPartsSql = (audience: WordReader): string => `
select r.recommendation_id as "recommendationId", r.part, ${wordsOf(audience, 'recommendation', 'r.words')} as words, r.exempt
from recommendation r join recommendation me on me.council_id = $1 and me.recommendation_id = $2
where r.council_id = $1 and r.recommendation_id <> $2 and r.withdrawn_at is null and me.part <> '' and r.part <> ''
  and r.reference = me.reference and r.source_title is not distinct from me.source_title
  and r.source_date is not distinct from me.source_date
order by r.reference_key, r.recommendation_id`;

export async function readRecommendation(
  transaction: CouncilTransaction,
  recommendationId: string,
  today: string,
  audience: WordReader,
  readerId: string | null = null,
): Promise<RecommendationPage | null> {
  const row = await transaction.row<FullRow & { withdrawnAt: string | null }>(
    `full-row-${audience}`,
    rowSql(audience),
    [today, recommendationId],
  );
  if (row === null) return null;
  return {
    ...row,
    actions: await transaction.rows<ActionRow>(`actions-${audience}`, actionsSql(audience), [recommendationId]),
    extensions: await transaction.rows<ExtensionRow>(`extensions-${audience}`, extensionsSql(audience), [
      recommendationId,
    ]),
    exemptions: await listExemptions(transaction, recommendationId, audience),
    provenance: await transaction.rows<ProvenanceRow>(`provenance-${audience}`, provenanceSql(audience), [
      recommendationId,
    ]),
    history: await readHistory(transaction, recommendationId, audience, readerId),
    otherParts: await transaction.rows<RecommendationPage['otherParts'][number]>(
      `other-parts-${audience}`,
      otherPartsSql(audience),
      [recommendationId],
    ),
  };
}
