import type { WordReader } from '@holdfast/domain/audiences/audience';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { type FieldName, recommendationFieldNames } from '@holdfast/domain/recommendations/fields/fields';
import { columnOf } from '@holdfast/domain/fields/field';
import { committeeCalled } from '../kept-records/committee-called.ts';
import { fullColumns, registerColumns } from './register/register-row.ts';

/** Those that stand, or those that were taken back since with the import that had added them. */
export type Standing = 'standing' | 'taken_back';

/**
 * The changes before a day that an import made to `n` and that were put back after it, when the import was undone: by the
 * moment of the change, and with the columns that were put back. What somebody has changed since was not put back.
 */
const putBackSince = (day: string): string => `
  select e.recorded_at as changed_at, w.held from former_values w
  join upload u on u.council_id = $1 and u.state = 'undone' and u.undone_at = w.changed_at
  join event e on e.council_id = $1 and e.noun = 'recommendation' and e.noun_id = w.recommendation_id and e.upload_id = u.upload_id
    and e.recorded_at < u.undone_at
  where w.council_id = $1 and w.recommendation_id = n.recommendation_id and w.changed_on > ${day}`;

/**
 * The recommendations as they were known at the end of a day, as rows of the table `recommendation` with two columns
 * more: what was recorded later is not in them, even where it is dated before; what came into the register later is not
 * there. Each column is as it stood before the first change of it after the day. What an import that was undone later had
 * said was never the register's word: where it stood on the day, each column is as it stood before that import, and what
 * it had added is not there (`taken_back` gives those alone, to be counted). `unknown_then`: the columns of which nothing
 * tells what stood in them; `undone_then`: those in which something stood that was undone. What was kept back then or is
 * kept back today is kept back. `day`: an expression in SQL; `these`: which ids, as a query. A day to come is today.
 */
export const knownOn = (day: string, these: string, standing: Standing = 'standing'): string => `(
  select k.*, array(select u.key from jsonb_each(f.is_unknown) u where u.value = 'true' order by u.key) as unknown_then,
    coalesce(f.undone, '{}') as undone_then
  from recommendation n
  left join lateral (
    select jsonb_object_agg(e.key, e.value order by v.revision desc, v.written_at desc) as held,
      jsonb_object_agg(e.key, e.key = any(v.unknown) order by v.revision desc, v.written_at desc) as is_unknown,
      array_agg(e.key) filter (where v.changed_on <= ${day}) as undone
    from former_values v
    left join (${putBackSince(day)}) b on b.changed_at = v.changed_at and v.changed_on <= ${day}
    cross join lateral jsonb_each(v.held) e
    where v.council_id = $1 and v.recommendation_id = n.recommendation_id and (v.changed_on > ${day} or b.held ? e.key)
  ) f on true
  cross join lateral jsonb_populate_record(n, coalesce(f.held, '{}') || jsonb_build_object(
    'exempt', coalesce(f.held->'exempt', '{}') || n.exempt,
    'confidential', coalesce(f.held->'confidential', '{}') || n.confidential)) k
  where n.council_id = $1 and n.recorded_on <= ${day} and k.withdrawn_at is null and n.recommendation_id in (${these})
    and n.withdrawn_at is ${standing === 'standing' ? '' : 'not '}null)`;

/** Those that are of a committee today or were so at any time, as a query of their ids. */
export const everOf = (committee: string): string => `
  select x.recommendation_id from recommendation x where x.council_id = $1 and x.committee_id = ${committee}
  union select x.recommendation_id from former_values x
  where x.council_id = $1 and x.held ? 'committee_id' and x.held->>'committee_id' = ${committee}::text`;

/**
 * In whose hands `r`, as it was known on a day, was on it: what was passed on by then for a day after it was still in the
 * old hands.
 */
export const handsOn = (what: 'portfolio' | 'committee', day: string): string => `coalesce((
  select o.from_${what}_id from handover o
  where o.council_id = $1 and o.recommendation_id = r.recommendation_id and o.from_${what}_id is not null
    and o.passed_on > ${day} and o.recorded_on <= ${day}
  order by o.passed_on, o.handover_id limit 1), r.${what}_id)`;

/** The bodies of `r` under the names of a day: a paper of an old meeting says what things were called then. */
export const joinsOfDay = (day: string, of = { committee: 'r.committee_id', portfolio: 'r.portfolio_id' }): string => `
  left join lateral (
    select k.committee_id, ${committeeCalled('k', day)} as name
    from committee k where k.council_id = $1 and k.committee_id = ${of.committee}) c on true
  left join portfolio p on p.council_id = $1 and p.portfolio_id = ${of.portfolio}
  left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = ${of.portfolio} and h.removed_at is null
    and coalesce(h.starts_on, '-infinity') <= ${day} and coalesce(h.ends_on, 'infinity') >= ${day}
  left join meeting m on m.council_id = $1 and m.meeting_id = r.meeting_id`;

/** A row as it was known on a day. */
export interface KnownThen {
  /** Its fields of which nothing tells what stood in them on the day. */
  readonly unknownThen: readonly FieldName[];
  /** Its fields in which something stood on the day that an import had said and that was undone since; it is not shown. */
  readonly undoneThen: readonly FieldName[];
}

const fieldOfColumn = recommendationFieldNames.map((name) => `('${columnOf(recommendationFields, name)}', '${name}')`);

/** The names of fields for the columns in a list of them. */
export const fieldsIn = (columns: string): string =>
  `array(select t.field from (values ${fieldOfColumn.join(', ')}) t (name, field) where t.name = any(${columns}) order by t.field)`;

const ofThen = `${fieldsIn('r.unknown_then')} as "unknownThen", ${fieldsIn('r.undone_then')} as "undoneThen"`;
export const knownColumns = (audience: WordReader): string => `${fullColumns(audience)}, ${ofThen}`;
export const knownInRegister = (audience: WordReader): string => `${registerColumns(audience)}, ${ofThen}`;
