// What happened before there was one log, row for row. From where it came was written down for papers only.
const read = [
  'setting_change',
  'recommendation',
  'upload',
  'response',
  'progress_update',
  'status_change',
  'edit',
  'extension',
  'extension_decision',
  'exemption',
  'exemption_lifted',
  'answer',
] as const;

// Forced row-level security holds the owner too: lifted for this conversion only.
const lift = (force: 'force' | 'no force') =>
  read.map((table) => `alter table ${table} ${force} row level security;`).join('\n');

interface Fact {
  readonly from: string;
  readonly kind: string;
  /** The alias of the row that names its recommendation. */
  readonly of?: string;
  readonly at?: string;
  readonly by?: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  readonly fact?: string;
  readonly upload?: string;
}

const carried = ({ from, kind, of, at, by, before, after, reason, fact, upload }: Fact) => `
insert into event (council_id, event_id, recorded_at, recorded_by, via, noun, noun_id, noun_name, kind, before, after,
  reason, fact_id, upload_id)
select x.council_id, gen_random_uuid(), ${at ?? 'x.recorded_at'}, ${by ?? 'x.recorded_by'},
  case when ${upload ?? 'x.upload_id'} is null then 'unknown' else 'import' end,
  'recommendation', r.recommendation_id, r.reference || r.part, '${kind}', ${before ?? 'null'}, ${after ?? 'null'},
  ${reason ?? 'null'}, ${fact ?? 'null'}, ${upload ?? 'x.upload_id'}
from ${from} join recommendation r on r.council_id = x.council_id and r.recommendation_id = ${of ?? 'x'}.recommendation_id`;

const noPaper = 'null::uuid';

const facts: readonly Fact[] = [
  { from: 'recommendation x', kind: 'added', at: 'x.created_at', fact: 'x.recommendation_id' },
  {
    from: 'upload u right join recommendation x on u.council_id = x.council_id and u.upload_id = x.upload_id',
    kind: 'withdrawn',
    at: 'x.withdrawn_at',
    by: 'u.undone_by',
  },
  { from: 'response x', kind: 'responded', fact: 'x.response_id', after: keyed('response_decision', 'x.decision') },
  { from: 'progress_update x', kind: 'updated', fact: 'x.progress_update_id' },
  {
    from: 'status_change x',
    kind: 'status_changed',
    fact: 'x.status_change_id',
    before: keyed('core_status', 'x.from_status'),
    after: keyed('core_status', 'x.to_status'),
    reason: 'x.reason',
  },
  {
    from: 'edit x',
    kind: 'changed',
    before: 'jsonb_build_object(x.field, x.before)',
    after: 'jsonb_build_object(x.field, x.after)',
  },
  { from: 'extension x', kind: 'extension_asked', fact: 'x.extension_id', reason: 'x.reason', upload: noPaper },
  {
    from: 'extension_decision x join extension e on e.council_id = x.council_id and e.extension_id = x.extension_id',
    kind: 'extension_decided',
    of: 'e',
    fact: 'x.extension_id',
    reason: 'x.reason',
    upload: noPaper,
  },
  { from: 'exemption x', kind: 'marked_exempt', fact: 'x.exemption_id', reason: 'x.reason', upload: noPaper },
  {
    from: 'exemption_lifted x join exemption e on e.council_id = x.council_id and e.exemption_id = x.exemption_id',
    kind: 'exemption_lifted',
    of: 'e',
    fact: 'x.exemption_id',
    reason: 'x.reason',
    upload: noPaper,
  },
  ...(['accepted', 'returned'] as const).map((state): Fact => ({
    from: `(select * from answer where state = '${state}') x`,
    kind: `answer_${state}`,
    at: 'x.decided_at',
    by: 'x.decided_by',
    fact: 'x.answer_id',
    upload: noPaper,
  })),
];

function keyed(name: string, value: string): string {
  return `case when ${value} is not null then jsonb_build_object('${name}', ${value}) end`;
}

const settings = `
insert into event (council_id, event_id, recorded_at, recorded_by, via, noun, noun_id, noun_name, kind, before, after, puts_back)
select council_id, setting_change_id, recorded_at, recorded_by, 'unknown', subject, subject_id, subject_name, done, before,
  after, puts_back from setting_change`;

const onlyWithdrawn = (fact: Fact) => (fact.kind === 'withdrawn' ? ' where x.withdrawn_at is not null' : '');

export const carryOver = `${lift('no force')}
${settings};
${facts.map((fact) => carried(fact) + onlyWithdrawn(fact)).join(';')};
${lift('force')}
drop table setting_change, edit;
`;
