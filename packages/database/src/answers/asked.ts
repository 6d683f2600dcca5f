import type { WordReader } from '@holdfast/domain/audiences/audience';
import { exemptOfAction } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../council-transaction.ts';
import { actionMark, actionWordsOf, maskFor, wordsOf } from '../recommendations/words.sql.ts';
import { asSentence, fromStored, toStored } from '@holdfast/words/stored';
import { withoutWritten } from '@holdfast/domain/reminders/due/spans';
import { without } from '../without.ts';
import { stands } from '../recommendations/corrections.sql.ts';
import { isOwedAs } from '../recommendations/owed.sql.ts';
import type { Asked, AskedRow } from './answer-rows.ts';
import type { ExemptField } from '@holdfast/domain/recommendations/fields/fields';

/** Which items, as whom they are read: those they answer for, those they are only told of, or either, by a link. */
interface Reading {
  readonly audience: WordReader;
  readonly which: 'either' | 'to_answer' | 'told';
}

/**
 * Whoever comes by a link is outside, whatever is theirs. A member who is signed in reads what they were asked to answer for, as long as it is
 * theirs: what has passed to somebody else since is asked of them no more. Being told that somebody else has not answered
 * lets nobody read more than they did.
 */
const readingsOf = (asked: Asked): readonly Reading[] =>
  'digestId' in asked
    ? [{ audience: 'link_holder', which: 'either' }]
    : [
        { audience: 'item_responder', which: 'to_answer' },
        { audience: asked.audience, which: 'told' },
      ];

const among: Readonly<Record<Reading['which'], string>> = {
  either: `(i.told or ${isOwedAs('$4', '$5')})`,
  to_answer: isOwedAs('$4', '$5'),
  told: `i.told and ${isOwedAs('$4', '$5')} is not true`,
};

type Mask = NonNullable<ReturnType<typeof maskFor>>;

const kept = (mask: Mask, field: ExemptField): string => `r.${mask}->>'${field}' is not null`;

/** Whether something of what is shown is kept back: who answers for it misses nothing of it. */
const keptOf = (mask: Mask): string => `(${kept(mask, 'recommendation')}
    or (a.action_id is not null and ${actionMark('action', mask)} is not null)
    or (r.progress_words is not null and ${kept(mask, 'progress')})
    or (r.progress_words is null and r.response_words is not null and ${kept(mask, 'response')}))`;

/** As what it is kept back: whoever reads no exempt words reads no confidential ones. */
const withheld = (audience: WordReader): string => {
  const mask = maskFor(audience);
  if (mask === null) return 'null::text';
  const exempt = mask === 'exempt' ? `when ${keptOf('exempt')} then 'exempt'` : '';
  return `case when ${keptOf('confidential')} then 'confidential' ${exempt} end`;
};

/** Whether the words in which a due date was written are kept back: why somebody is asked may repeat them. */
const writtenDueKept = (audience: WordReader): string => {
  const mask = maskFor(audience);
  return mask === null ? 'false' : `coalesce(r.${mask}->>'action', ${actionMark('action', mask)}) is not null`;
};

const actionMarks = (mask: Mask): string => exemptOfAction.map(({ field }) => actionMark(field, mask)).join(', ');

/** What keeps back all that is said of the matter: it may repeat anything that is kept back of what was asked about. */
const matterMark = (mask: Mask): string => `coalesce(
    (select max(x.value) from jsonb_each_text(r.${mask}) x), case when a.action_id is not null then coalesce(${actionMarks(mask)}) end)`;

/** Whether what `n` says is kept back: everybody reads what they wrote themselves, signed in or by that link. */
const answerKept = (audience: WordReader, n: string): string => {
  const mask = maskFor(audience);
  if (mask === null) return 'false';
  const isTheirs = `case when ${n}.given_by is null then ${n}.digest_id = $2::uuid else ${n}.given_by = $3::uuid end`;
  return `(${matterMark(mask)} is not null and not coalesce(${isTheirs}, false))`;
};
const answerWords = (audience: WordReader, n: string, words: string, otherwise: string): string =>
  `case when ${answerKept(audience, n)} then ${otherwise} else ${words} end`;

/** The officer's own words, whoever wrote what came back; in their place stands what keeps the matter back. */
const returnWords = (audience: WordReader, words: string): string => {
  const mask = maskFor(audience);
  return mask === null ? words : `coalesce(case when ${words} <> '' then ${matterMark(mask)} end, ${words})`;
};

// Only what a person can answer: what concerns the keepers of the register alone is never asked for here.
const askedSql = ({ audience, which }: Reading): string => `
select i.position, m.reminder_id as "reminderId", m.kind, m.because, m.due_on as "dueOn", m.ended_on is null as stands,
  r.recommendation_id as "recommendationId", r.reference || r.part as reference,
  ${wordsOf(audience, 'recommendation', 'r.words')} as words,
  a.action_id as "actionId", ${actionWordsOf(audience, 'action', 'a.words')} as "actionWords", r.due_on as "recommendationDueOn",
  (select count(*) from extension e where e.council_id = $1 and e.recommendation_id = r.recommendation_id and ${stands('extension', 'e.extension_id')} and not exists (
     select from extension_decision d where d.council_id = $1 and d.extension_id = e.extension_id))::int
  + (select count(*) from answer s where s.council_id = $1 and s.recommendation_id = r.recommendation_id
     and s.reminder_id is distinct from m.reminder_id and s.state = 'sent' and s.revised_due_on is not null)::int as "moreTimeAsked",
  case when r.progress_words is not null then json_build_object(
         'words', ${wordsOf(audience, 'progress', 'r.progress_words')}, 'on', r.progressed_on)
       when r.response_words is not null then json_build_object(
         'words', ${wordsOf(audience, 'response', 'r.response_words')}, 'on', r.responded_on)
  end as "lastSaid",
  ${withheld(audience)} as withheld, ${writtenDueKept(audience)} as "keepsWrittenDue",
  case when n.answer_id is not null then json_build_object('answerId', n.answer_id, 'state', n.state, 'words', ${answerWords(audience, 'n', 'n.words', `''`)},
    'decision', n.decision, 'claimsComplete', n.claims_complete, 'revisedDueOn', n.revised_due_on,
    'revisedBecause', ${answerWords(audience, 'n', 'n.revised_because', 'null')}, 'revision', n.revision,
    'isKept', ${answerKept(audience, 'n')},
    'sentAt', to_char(n.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as answer,
  (select ${returnWords(audience, 'b.decision_words')} from answer b where b.council_id = $1 and b.reminder_id = m.reminder_id and b.state = 'returned'
   order by b.decided_at desc limit 1) as "returnedWith"
from (
  select i.reminder_id, min(i.position) as position,
    bool_or(i.asked_as not in ('lead', 'portfolio_holder')) as told from digest_item i
  join digest d on d.council_id = $1 and d.digest_id = i.digest_id
  where i.council_id = $1 and ($2::uuid is null or i.digest_id = $2)
    and ($3::uuid is null or (d.recipient_kind = 'membership' and d.recipient_id = $3)
      or (d.recipient_kind = 'person' and exists (select 1 from person p
        where p.council_id = $1 and p.person_id = d.recipient_id and p.membership_id = $3 and p.removed_at is null)))
  group by i.reminder_id
) i
join reminder m on m.council_id = $1 and m.reminder_id = i.reminder_id
join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id and r.withdrawn_at is null
left join action a on a.council_id = $1 and a.action_id = m.action_id
left join lateral (select * from answer n where n.council_id = $1 and n.reminder_id = m.reminder_id
  order by n.drafted_at desc, n.answer_id desc limit 1) n on true
where ${among[which]} and m.kind not in ('extension_asked', 'claimed_complete', 'publication_near', 'notice_short')
  and ($3::uuid is null or m.ended_on is null)
order by i.position, m.reminder_id`;

type FoundRow = AskedRow & { readonly position: number; readonly keepsWrittenDue: boolean };

export const listAsked = async (transaction: CouncilTransaction, asked: Asked): Promise<AskedRow[]> => {
  const { leads, portfolioIds } = asked.owedAs;
  const whose = 'digestId' in asked ? [asked.digestId, null] : [null, asked.membershipId];
  const found: FoundRow[] = [];
  for (const reading of readingsOf(asked))
    found.push(
      ...(await transaction.rows<FoundRow>(`asked-${reading.audience}-${reading.which}`, askedSql(reading), [
        ...whose,
        leads,
        portfolioIds,
      ])),
    );
  return found
    .toSorted((one, other) => one.position - other.position)
    .map((row) => {
      const because = row.keepsWrittenDue ? toStored(withoutWritten(asSentence(fromStored(row.because)))) : row.because;
      return { ...without(row, 'position', 'keepsWrittenDue'), because };
    });
};
