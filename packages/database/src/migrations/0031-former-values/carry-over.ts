// What the log and the rows beside it hold of the time before: the values before each change, and where nothing tells
// them, that they are unknown. Nothing is worked out from what usually was so.

const read = [
  'recommendation',
  'event',
  'handover',
  'response',
  'progress_update',
  'status_change',
  'extension',
  'extension_decision',
  'exemption',
  'exemption_lifted',
  'committee',
  'portfolio',
  'upload',
  'action',
  'action_recommendation',
] as const;

// Forced row-level security holds the owner too: lifted for this conversion only.
const lift = (force: 'force' | 'no force') =>
  read.map((table) => `alter table ${table} ${force} row level security;`).join('\n');

const day = `(jsonb_typeof(b.value) = 'null' or b.value #>> '{}' ~ '^\\d{4}-\\d{2}-\\d{2}$')`;
const text = `jsonb_typeof(b.value) in ('null', 'string')`;
const time = `jsonb_typeof(b.value) in ('null', 'object')`;
const always = `jsonb_typeof(b.value) = 'string'`;

/** What an edit told under the name of a field: its column, and whether the value can have stood there. */
const edited: readonly (readonly [field: string, column: string, fits: string])[] = [
  ['reference', 'reference', always],
  ['part', 'part', always],
  ['recommendation', 'words', always],
  ['lead', 'lead', `jsonb_typeof(b.value) = 'array'`],
  ['source_kind', 'source_kind', text],
  ['source_title', 'source_title', text],
  ['cost', 'cost', text],
  ['outcome_measure', 'outcome_measure', text],
  ['rag', 'rag', text],
  ['note', 'note', text],
  ['action', 'action_words', text],
  ['source_date', 'source_date', day],
  ['received_on', 'received_on', day],
  ['response_due_on', 'response_due_on', day],
  ['due_on', 'due_on', day],
  ['original_due_on', 'original_due_on', day],
  ['due_back_on', 'due_back_on', day],
  ['timescale', 'timescale', time],
  ['due', 'due', time],
];

/** The one body of that name; two of one name, or none, tell nothing. */
const bodyNamed = (body: string) =>
  `(select min(x.${body}_id::text) from ${body} x where x.council_id = t.council_id and x.name = b.value #>> '{}' having count(*) = 1)`;

const piece = (column: string, value: string, isKnown: string, rest: string) => `
select t.council_id, t.noun_id, t.recorded_at, ${column} as name, ${value} as value, ${isKnown} as is_known from told t ${rest}`;

/** A row of the fact that the event tells of, and what an undone paper left there is no measure of what stood before. */
const before = (table: string, columns: readonly (readonly [string, string])[]) => `
select t.council_id, t.noun_id, t.recorded_at, c.name, c.value, not x.undone as is_known
from (
  select s.*, ${columns.map(([, from]) => `lag(s.${from}) over said as was_${from}`).join(', ')},
    bool_or(u.state = 'undone') over (partition by s.council_id, s.recommendation_id) is true as undone
  from ${table} s left join upload u on u.council_id = s.council_id and u.upload_id = s.upload_id
  window said as (partition by s.council_id, s.recommendation_id order by s.recorded_at, s.${table}_id)
) x
join told t on t.council_id = x.council_id and t.fact_id = x.${table}_id
cross join lateral (values ${columns.map(([to, from]) => `('${to}', to_jsonb(x.was_${from}))`).join(', ')}) c (name, value)`;

const finished = `('claimed_complete', 'verified_complete')`;

const statuses = `
select t.council_id, t.noun_id, t.recorded_at, c.name, c.value, c.is_known
from status_change s join told t on t.council_id = s.council_id and t.fact_id = s.status_change_id
cross join lateral (values
  ('core_status', to_jsonb(coalesce(s.from_status, 'unknown')), s.from_status is not null, true),
  ('status_words', to_jsonb(s.from_words), s.from_status is not null, true),
  ('claimed_complete_on', null::jsonb, coalesce(s.from_status, 'claimed_complete') not in ${finished},
    not (coalesce(s.from_status, '') in ${finished} and s.to_status in ${finished})),
  ('verified_complete_on', null::jsonb, s.from_status is distinct from 'verified_complete', true)
) c (name, value, is_known, changes) where c.changes`;

/** By field, what stood in place of words just before a mark came or went: those that were set, and not lifted yet. */
const marks = (column: string, only: string) =>
  piece(
    `'${column}'`,
    `coalesce((
      select jsonb_object_agg(f.field, m.in_place) from exemption m
      left join exemption_lifted l on l.council_id = m.council_id and l.exemption_id = m.exemption_id
      cross join lateral unnest(m.fields) f (field)
      where m.council_id = t.council_id and m.recommendation_id = t.noun_id and m.recorded_at < t.recorded_at
        and (l.recorded_at is null or l.recorded_at >= t.recorded_at) ${only}), '{}')`,
    'true',
    `where t.kind in ('marked_exempt', 'exemption_lifted')`,
  );

const pieces = [
  piece(
    'm.name',
    'b.value',
    'm.fits',
    `
    cross join lateral jsonb_each(t.before) b
    cross join lateral (values ${edited.map(([field, name, fits]) => `('${field}', '${name}', ${fits})`).join(', ')}) m (field, name, fits)
    where t.kind = 'changed' and m.field = b.key and not (b.key = 'action' and exists (
      select from action_recommendation k join action a on a.council_id = k.council_id and a.action_id = k.action_id
      where k.council_id = t.council_id and k.recommendation_id = t.noun_id and a.recorded_at = t.recorded_at
        and a.upload_id is null and a.words = t.after->>'action'))`,
  ),
  // The day of the work is read from its date; with no date it may have come from the timescale.
  piece(
    `'due_on'`,
    `b.value->'to'`,
    `b.value->>'to' ~ '^\\d{4}-\\d{2}-\\d{2}$'`,
    `
    cross join lateral jsonb_each(t.before) b
    where t.kind = 'changed' and b.key = 'due' and not t.before ? 'due_on'`,
  ),
  ...(['committee', 'portfolio'] as const).map((body) =>
    piece(
      `'${body}_id'`,
      `to_jsonb(${bodyNamed(body)})`,
      `jsonb_typeof(b.value) = 'null' or ${bodyNamed(body)} is not null`,
      `
    cross join lateral jsonb_each(t.before) b
    where t.kind = 'changed' and b.key = '${body}' and not exists (
      select from handover h where h.council_id = t.council_id and h.handover_id = t.fact_id)`,
    ),
  ),
  piece(
    `'meeting_id'`,
    'null::jsonb',
    `jsonb_typeof(b.value) = 'null'`,
    `
    cross join lateral jsonb_each(t.before) b where t.kind = 'changed' and b.key = 'meeting'`,
  ),
  piece(
    'c.name',
    'to_jsonb(c.id)',
    'true',
    `
    join handover h on h.council_id = t.council_id and h.handover_id = t.fact_id
    cross join lateral (values ('committee_id', h.from_committee_id), ('portfolio_id', h.from_portfolio_id)) c (name, id)
    where c.id is not null`,
  ),
  before('response', [
    ['response_words', 'words'],
    ['response_decision', 'decision'],
    ['responded_on', 'responded_on'],
  ]),
  before('progress_update', [
    ['progress_words', 'words'],
    ['progressed_on', 'as_of'],
  ]),
  statuses,
  piece(
    'c.name',
    'c.value',
    'c.is_known',
    `
    join extension x on x.council_id = t.council_id and x.extension_id = t.fact_id
    join extension_decision g on g.council_id = x.council_id and g.extension_id = x.extension_id and g.approved
    cross join lateral (values ('due_on', to_jsonb(x.due_before), true), ('due', null::jsonb, false), ('original_due_on', null::jsonb, false),
      ('extensions', to_jsonb((select count(*) from extension y join extension_decision z on z.council_id = y.council_id
        and z.extension_id = y.extension_id and z.approved where y.council_id = x.council_id
        and y.recommendation_id = x.recommendation_id and z.recorded_at < g.recorded_at)), true)) c (name, value, is_known)
    where t.kind = 'extension_decided'`,
  ),
  marks('exempt', ''),
  marks('confidential', 'and m.paragraph is null'),
  piece(`'withdrawn_at'`, 'null::jsonb', 'true', `where t.kind = 'withdrawn'`),
];

/** Where it is unknown what stood in a column that is never empty. */
const nothing = `case p.name when 'core_status' then '"unknown"' when 'lead' then '[]' when 'words' then '""' when 'reference' then '""'
  when 'part' then '""' else 'null' end::jsonb`;

export const carryOver = `${lift('no force')}
with told as (
  select e.* from event e join recommendation r on r.council_id = e.council_id and r.recommendation_id = e.noun_id
  where e.noun = 'recommendation' and e.kind <> 'added'
), piece as (${pieces.join('\nunion all')}
), said as (
  select p.council_id, p.noun_id, p.recorded_at, p.name, bool_and(p.is_known) as is_known,
    (array_agg(case when p.is_known then coalesce(p.value, 'null') else ${nothing} end order by p.is_known))[1] as value
  from piece p group by p.council_id, p.noun_id, p.recorded_at, p.name
)
insert into former_values (council_id, recommendation_id, revision, changed_at, written_at, changed_on, held, unknown)
select council_id, noun_id, 0, recorded_at, recorded_at, (recorded_at at time zone 'Europe/London')::date, jsonb_object_agg(name, value),
  coalesce(array_agg(name order by name) filter (where not is_known), '{}')
from said group by council_id, noun_id, recorded_at;
${lift('force')}
`;
