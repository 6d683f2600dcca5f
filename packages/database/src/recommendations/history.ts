import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { HistoryRow } from './recommendation-page.ts';
import { marksOfPage, maskFor, reasonOf } from './words.sql.ts';

/** A value of jsonb as words: a text as it is, a list joined, a timescale by the council's own words. */
const inWords = (value: string) => `case jsonb_typeof(${value})
    when 'array' then (select string_agg(item, '; ') from jsonb_array_elements_text(${value}) item)
    when 'object' then ${value}->>'words' else ${value} #>> '{}' end`;

const nothing = 'null::text';

interface Line {
  readonly kind: string;
  readonly from: string;
  readonly where?: string;
  /** Of lines of one moment the one with the higher rank came later. */
  readonly rank: number;
  readonly at?: string;
  readonly by?: string;
  readonly upload?: string;
  readonly words?: string;
  readonly on?: string;
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  readonly decision?: string;
  readonly evidence?: string;
  /** Of which fields, in SQL, it may repeat the words: the first that is kept back stands in their place. */
  readonly repeats?: string;
  /** What stood before and after is a status or a day, which is not kept back. */
  readonly ofFacts?: true;
}

const line = ({
  kind,
  from,
  where,
  rank,
  at,
  by,
  upload,
  words,
  on,
  field,
  before,
  after,
  decision,
  evidence,
  repeats,
  ofFacts,
}: Line) => `
  select ${kind} as kind, ${rank} as rank, ${at ?? 'x.recorded_at'} as at, ${by ?? 'x.recorded_by'} as by_id,
    ${upload ?? 'x.upload_id'} as upload_id, ${words ?? nothing} as words, ${on ?? 'null::date'} as on_day,
    ${field ?? nothing} as field, ${before ?? nothing} as before, ${after ?? nothing} as after,
    ${decision ?? nothing} as decision, ${evidence ?? nothing} as evidence,
    ${repeats ?? `'{}'`}::text[] as repeats, ${ofFacts === true} as of_facts
  from ${from} where x.council_id = $1 and ${where ?? 'x.recommendation_id = $2'}`;

const lines = (audience: WordReader): readonly string[] => [
  line({
    kind: `case when x.upload_id is null then 'added' else 'imported' end`,
    from: 'recommendation x',
    repeats: `array['recommendation']`,
    rank: 0,
    at: 'x.created_at',
    words: 'x.words',
    on: 'x.source_date',
  }),
  line({
    kind: `'response'`,
    from: 'response x',
    repeats: `array['response']`,
    rank: 2,
    words: 'x.words',
    on: 'x.responded_on',
    decision: 'x.decision',
  }),
  line({
    kind: `'progress'`,
    from: 'progress_update x',
    repeats: `array['progress']`,
    rank: 3,
    words: 'x.words',
    on: 'x.as_of',
  }),
  line({
    kind: `'status'`,
    from: 'status_change x',
    // A rejection keeps the words of the response as its reason, a claim those of the update as its evidence.
    repeats: `array['response', 'progress']`,
    ofFacts: true,
    rank: 4,
    words: `coalesce(x.reason, x.to_words)`,
    on: 'x.changed_on',
    before: 'x.from_status',
    after: 'x.to_status',
    evidence: 'x.evidence',
  }),
  line({
    kind: `'edit'`,
    from: 'edit x',
    repeats: 'array[x.field]',
    rank: 1,
    field: 'x.field',
    before: inWords('x.before'),
    after: inWords('x.after'),
  }),
  line({
    kind: `'extension'`,
    from: 'extension x',
    repeats: `array['progress', 'action']`,
    ofFacts: true,
    rank: 5,
    upload: 'null::uuid',
    words: 'x.reason',
    on: 'x.due_asked',
    before: 'x.due_before::text',
    after: 'x.due_asked::text',
  }),
  line({
    kind: `'extension_decision'`,
    from: 'extension_decision x join extension e on e.council_id = $1 and e.extension_id = x.extension_id join meeting m on m.council_id = $1 and m.meeting_id = x.meeting_id',
    where: 'e.recommendation_id = $2',
    repeats: `array['progress', 'action']`,
    ofFacts: true,
    rank: 6,
    upload: 'null::uuid',
    words: 'x.reason',
    on: 'm.held_on',
    before: 'e.due_before::text',
    after: 'e.due_asked::text',
    decision: `case when x.approved then 'approved' else 'refused' end`,
  }),
  line({
    kind: `'answer'`,
    from: 'answer x',
    where: `x.recommendation_id = $2 and x.state in ('accepted', 'returned')`,
    repeats: `array['response', 'progress']`,
    rank: 8,
    at: 'x.decided_at',
    by: 'x.decided_by',
    upload: 'null::uuid',
    words: `case when x.state = 'returned' then x.decision_words else coalesce(nullif(x.words, ''), x.revised_because) end`,
    // Who gave it: they may have no account.
    field: 'x.given_by_name',
    decision: 'x.state',
  }),
  line({
    kind: `'exempt'`,
    from: 'exemption x',
    rank: 9,
    upload: 'null::uuid',
    words: reasonOf(audience, 'x'),
    // Which fields: their names are the API's.
    field: `array_to_string(x.fields, ',')`,
    decision: 'x.in_place',
  }),
  line({
    kind: `'exempt_lifted'`,
    from: 'exemption_lifted x join exemption e on e.council_id = $1 and e.exemption_id = x.exemption_id',
    where: 'e.recommendation_id = $2',
    rank: 10,
    upload: 'null::uuid',
    words: reasonOf(audience, 'e', 'x.reason'),
    field: `array_to_string(e.fields, ',')`,
  }),
  line({
    kind: `'withdrawn'`,
    from: 'recommendation x left join upload u on u.council_id = $1 and u.upload_id = x.upload_id',
    where: 'x.recommendation_id = $2 and x.withdrawn_at is not null',
    rank: 7,
    at: 'x.withdrawn_at',
    by: 'u.undone_by',
  }),
];

/** A text of the line `h` as an audience reads it. */
const read = (audience: WordReader, text: string): string =>
  maskFor(audience) === null ? text : `coalesce(case when ${text} <> '' then p.in_place end, ${text})`;

const facts = (audience: WordReader, text: string): string =>
  maskFor(audience) === null ? text : `case when h.of_facts then ${text} else ${read(audience, text)} end`;

const sql = (audience: WordReader): string => `
select h.kind, h.at,
  case when b.membership_id is not null then json_build_object('membershipId', b.membership_id, 'name', b.name) end as by,
  case when u.upload_id is not null then json_build_object('uploadId', u.upload_id, 'fileName', u.file_name) end as upload,
  ${read(audience, 'h.words')} as words, h.on_day as on, h.field, ${facts(audience, 'h.before')} as before,
  ${facts(audience, 'h.after')} as after, h.decision, ${read(audience, 'h.evidence')} as evidence
from (${lines(audience).join('\n  union all')}
) h
${
  maskFor(audience) === null
    ? ''
    : `cross join lateral (select ${marksOfPage(audience)} as marks offset 0) k
left join lateral (
  select k.marks->>f.field as in_place from unnest(h.repeats) with ordinality f (field, place)
  where k.marks ? f.field order by f.place limit 1) p on true`
}
left join membership b on b.council_id = $1 and b.membership_id = h.by_id
left join upload u on u.council_id = $1 and u.upload_id = h.upload_id
order by h.at desc, h.rank desc, h.on_day desc nulls last, h.field`;

/** Newest first. */
export const readHistory = (transaction: CouncilTransaction, recommendationId: string, audience: WordReader) =>
  transaction.rows<HistoryRow>(`history-${audience}`, sql(audience), [recommendationId]);
