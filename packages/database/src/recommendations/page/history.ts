import { type WordReader, readsUnconfirmed } from '@holdfast/domain/audiences/audience';
import type { EventKind, HistoryKind } from '@holdfast/domain/log/event-kinds';
import { fieldsFromRecommendation } from '@holdfast/domain/recommendations/fields/action-fields';
import { exemptFields, markOf, recommendationFieldNames } from '@holdfast/domain/recommendations/fields/fields';
import { type Correctable, correctableLines } from '@holdfast/domain/recommendations/corrections/correctable';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { HistoryRow } from './recommendation-page.ts';
import { marksOfPage, maskFor, readsPaper, reasonOf } from '../words.sql.ts';

/** A value of jsonb as words: a text as it is, a list joined, a timescale by the council's own words. */
const inWords = (value: string) => `case jsonb_typeof(${value})
    when 'array' then (select string_agg(item, '; ') from jsonb_array_elements_text(${value}) item)
    when 'object' then ${value}->>'words' else ${value} #>> '{}' end`;

const nothing = 'null::text';

interface Line {
  readonly kind: HistoryKind;
  /** The row of its own that the event tells of; left out where the event says it all. */
  readonly fact?: string;
  readonly where?: string;
  /** Of lines of one moment the one with the higher rank came later. */
  readonly rank: number;
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
  fact,
  where,
  rank,
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
  select '${kind}' as kind, ${rank} as rank, e.fact_id, e.recorded_at as at, e.recorded_by as by_id, e.upload_id, ${words ?? nothing} as words,
    ${on ?? 'null::date'} as on_day, ${field ?? nothing} as field, ${before ?? nothing} as before, ${after ?? nothing} as after,
    ${decision ?? nothing} as decision, ${evidence ?? nothing} as evidence,
    ${repeats ?? `'{}'`}::text[] as repeats, ${ofFacts === true} as of_facts
  from event e ${fact ?? ''}
  where e.council_id = $1 and e.noun_id = $2 and e.noun = 'recommendation' and ${where ?? 'true'}`;

/** What a line of the history tells of, where it can be corrected or withdrawn. */
const factKinds: Partial<Record<HistoryKind, Correctable>> = correctableLines;

/** Words about the matter may repeat anything of it: the reason of a status, why more time is asked for, an answer. */
const anything = `array[${exemptFields.map((field) => `'${field}'`).join(', ')}]`;

const factOf = (table: string) => `join ${table} x on x.council_id = $1 and x.${table}_id = e.fact_id`;
const kindIs = (kind: EventKind) => `e.kind = '${kind}'`;

/** An event of `changed` has a line for each of its fields. */
const edits = `cross join lateral (
    select coalesce(a.key, b.key) as field, b.value as before, a.value as after
    from jsonb_each(e.after) a full join jsonb_each(e.before) b on b.key = a.key) x`;

/** By whose mark a changed field is kept back, where that is not its own: of an action, by that of its recommendation. */
const marksOfFields = JSON.stringify(
  Object.fromEntries([
    ...recommendationFieldNames.map((name) => [name, markOf(name) ?? name]),
    ...fieldsFromRecommendation.map(({ name, of }) => [`action_${name}`, markOf(of) ?? of]),
  ]),
);

const lines = (audience: WordReader): readonly string[] => [
  line({
    kind: 'added',
    fact: 'join recommendation x on x.council_id = $1 and x.recommendation_id = $2',
    where: kindIs('added'),
    repeats: `array['recommendation']`,
    rank: 0,
    words: 'x.words',
    on: 'x.source_date',
  }),
  line({
    kind: 'responded',
    fact: factOf('response'),
    repeats: `array['response']`,
    rank: 2,
    words: 'x.words',
    on: 'x.responded_on',
    decision: 'x.decision',
  }),
  line({
    kind: 'updated',
    fact: factOf('progress_update'),
    repeats: `array['progress']`,
    rank: 3,
    words: 'x.words',
    on: 'x.as_of',
  }),
  line({
    kind: 'status_changed',
    fact: factOf('status_change'),
    repeats: anything,
    ofFacts: true,
    rank: 4,
    words: `coalesce(x.reason, x.to_words)`,
    // Confirmed by whoever recorded the response that it came with.
    decision: `case when ${kindIs('responded')} then 'with_response' end`,
    on: 'x.changed_on',
    before: 'x.from_status',
    after: 'x.to_status',
    evidence: 'x.evidence',
  }),
  line({
    kind: 'changed',
    fact: edits,
    where: kindIs('changed'),
    repeats: `array[coalesce('${marksOfFields}'::jsonb->>x.field, x.field)]`,
    rank: 1,
    field: 'x.field',
    before: inWords('x.before'),
    after: inWords('x.after'),
  }),
  line({
    kind: 'extension_asked',
    fact: factOf('extension'),
    where: kindIs('extension_asked'),
    repeats: anything,
    ofFacts: true,
    rank: 5,
    words: 'x.reason',
    on: 'x.due_asked',
    before: 'x.due_before::text',
    after: 'x.due_asked::text',
  }),
  line({
    kind: 'extension_decided',
    fact: `${factOf('extension')}
    join extension_decision d on d.council_id = $1 and d.extension_id = x.extension_id
    join meeting m on m.council_id = $1 and m.meeting_id = d.meeting_id`,
    where: kindIs('extension_decided'),
    repeats: anything,
    ofFacts: true,
    rank: 6,
    words: 'd.reason',
    on: 'm.held_on',
    before: 'x.due_before::text',
    after: 'x.due_asked::text',
    decision: `case when d.approved then 'approved' else 'refused' end`,
  }),
  ...(['answer_accepted', 'answer_returned'] as const).map((kind) =>
    line({
      kind,
      fact: factOf('answer'),
      where: kindIs(kind),
      repeats: anything,
      rank: 8,
      words: kind === 'answer_returned' ? 'x.decision_words' : `coalesce(nullif(x.words, ''), x.revised_because)`,
      // Who gave it: they may have no account.
      field: 'x.given_by_name',
    }),
  ),
  // Between whoever made it and those who decide on it, as while it waited.
  line({
    kind: 'answer_replaced',
    fact: factOf('answer'),
    where: `${kindIs('answer_sent')} and x.state = 'replaced' and (${audience === 'register_editor'} or x.given_by = $3::uuid)`,
    repeats: anything,
    rank: 8,
    words: `coalesce(nullif(x.words, ''), x.revised_because)`,
    field: 'x.given_by_name',
  }),
  line({
    kind: 'marked_exempt',
    fact: factOf('exemption'),
    where: kindIs('marked_exempt'),
    rank: 9,
    words: reasonOf(audience, 'x'),
    // Which fields: their names are the API's.
    field: `array_to_string(x.fields, ',')`,
    decision: 'x.in_place',
  }),
  line({
    kind: 'exemption_lifted',
    fact: factOf('exemption'),
    where: kindIs('exemption_lifted'),
    rank: 10,
    words: reasonOf(audience, 'x', 'e.reason'),
    field: `array_to_string(x.fields, ',')`,
    decision: 'x.in_place',
  }),
  ...(['corrected', 'taken_back'] as const).map((kind) =>
    line({
      kind,
      fact: factOf('correction'),
      where: kindIs(kind),
      repeats: anything,
      rank: 11,
      words: 'x.reason',
      on: 'x.on_day',
      // What was corrected.
      field: 'x.fact_kind',
      before: 'x.said_before',
      after: 'x.words',
    }),
  ),
  line({ kind: 'withdrawn', where: kindIs('withdrawn'), rank: 7 }),
];

// What an event says is read here for one audience, the people of the council; whose words these are (history-words) is
// decided by whoever shows them.
/** A text of the line `h` as an audience reads it. */
const read = (audience: WordReader, text: string): string =>
  maskFor(audience) === null ? text : `coalesce(case when ${text} <> '' then p.in_place end, ${text})`;

const facts = (audience: WordReader, text: string): string =>
  maskFor(audience) === null ? text : `case when h.of_facts then ${text} else ${read(audience, text)} end`;

/**
 * What a paper said of the recommendation that was taken back is, like the paper itself, for those who keep the register:
 * the lines of its import, and those of its undoing. What was kept of it all the same stays everybody's.
 */
const readsLine = (audience: WordReader): string =>
  readsUnconfirmed(audience)
    ? 'true'
    : `not exists (select from upload w
  join event z on z.council_id = $1 and z.noun = 'recommendation' and z.noun_id = $2 and z.upload_id = w.upload_id and z.recorded_at = w.undone_at
  where w.council_id = $1 and w.upload_id = h.upload_id and w.state = 'undone')`;

const sql = (audience: WordReader): string => `
select h.kind, h.at,
  case when b.membership_id is not null then json_build_object('membershipId', b.membership_id, 'name', b.name) end as by,
  case when u.upload_id is not null then json_build_object('uploadId', u.upload_id, 'fileName', u.file_name) end as upload,
  ${read(audience, 'h.words')} as words, h.on_day as on, h.field, ${facts(audience, 'h.before')} as before,
  ${facts(audience, 'h.after')} as after, h.decision, ${read(audience, 'h.evidence')} as evidence, h.fact_id as "factId",
  case when z.withdrawn then 'withdrawn' when z.withdrawn is not null then 'corrected' end as since
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
left join lateral (select z.withdrawn from correction z
  where z.council_id = $1 and z.fact_id = h.fact_id and z.fact_kind = '${JSON.stringify(factKinds)}'::jsonb->>h.kind
  order by z.written_at desc limit 1) z on true
left join upload u on u.council_id = $1 and u.upload_id = h.upload_id and ${readsPaper(audience, 'u')}
where ${readsLine(audience)}
order by h.at desc, h.rank desc, h.on_day desc nulls last, h.field`;

/** Newest first. `readerId`: whose own proposals are among them, whatever else they may read; null for nobody's. */
export const readHistory = (
  transaction: CouncilTransaction,
  recommendationId: string,
  audience: WordReader,
  readerId: string | null,
) => transaction.rows<HistoryRow>(`history-${audience}`, sql(audience), [recommendationId, readerId]);
