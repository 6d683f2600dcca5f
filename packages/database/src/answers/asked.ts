import type { CouncilTransaction } from '../council-transaction.ts';
import { actionMark, actionWordsOf, maskFor, wordsOf } from '../recommendations/words.sql.ts';
import type { Asked, AskedRow } from './answer-rows.ts';
import type { ExemptField } from '@holdfast/domain/recommendations/fields/fields';

/** Whoever comes by a link is outside; a member who is signed in reads what they are asked about. */
const readerOf = (asked: Asked) => ('digestId' in asked ? 'link_holder' : 'item_responder');
type Reader = ReturnType<typeof readerOf>;

/** Whether something is kept back from whoever asks: a member misses nothing of what they are asked. */
const kept = (audience: Reader, field: ExemptField): string =>
  maskFor(audience) === null ? 'false' : `r.exempt->>'${field}' is not null`;
const actionKept = (audience: Reader): string =>
  maskFor(audience) === null ? 'false' : `${actionMark('action')} is not null`;

/** Whether what is said of the matter is kept back: it may repeat anything that is kept back of what was asked about. */
const matterKept = (audience: Reader): string =>
  maskFor(audience) === null ? 'false' : `(r.exempt <> '{}' or (a.action_id is not null and ${actionKept(audience)}))`;

/** Whether what `n` says is kept back: whoever comes by a link reads what was written by that link. */
const answerKept = (audience: Reader, n: string): string =>
  maskFor(audience) === null
    ? 'false'
    : `(${matterKept(audience)} and not (${n}.digest_id is not distinct from $2 and ${n}.given_by is null))`;
const answerWords = (audience: Reader, n: string, words: string, otherwise: string): string =>
  `case when ${answerKept(audience, n)} then ${otherwise} else ${words} end`;

/** The officer's own words, whoever wrote what came back; in their place stands what keeps the matter back. */
const returnWords = (audience: Reader, words: string): string =>
  maskFor(audience) === null
    ? words
    : `case when ${words} <> '' and ${matterKept(audience)} then coalesce(
        (select max(x.value) from jsonb_each_text(r.exempt) x), ${actionMark('action')}) else ${words} end`;

// Only what a person can answer: what concerns the keepers of the register alone is never asked for here.
const askedSql = (audience: Reader): string => `
select m.reminder_id as "reminderId", m.kind, m.because, m.due_on as "dueOn", m.ended_on is null as stands,
  r.recommendation_id as "recommendationId", r.reference || r.part as reference,
  ${wordsOf(audience, 'recommendation', 'r.words')} as words,
  a.action_id as "actionId", ${actionWordsOf(audience, 'action', 'a.words')} as "actionWords", r.due_on as "recommendationDueOn",
  case when r.progress_words is not null then json_build_object(
         'words', ${wordsOf(audience, 'progress', 'r.progress_words')}, 'on', r.progressed_on)
       when r.response_words is not null then json_build_object(
         'words', ${wordsOf(audience, 'response', 'r.response_words')}, 'on', r.responded_on)
  end as "lastSaid",
  (${kept(audience, 'recommendation')}) or (a.action_id is not null and ${actionKept(audience)})
    or (r.progress_words is not null and ${kept(audience, 'progress')})
    or (r.progress_words is null and r.response_words is not null and ${kept(audience, 'response')}) as "isExempt",
  case when n.answer_id is not null then json_build_object('answerId', n.answer_id, 'state', n.state, 'words', ${answerWords(audience, 'n', 'n.words', `''`)},
    'decision', n.decision, 'claimsComplete', n.claims_complete, 'revisedDueOn', n.revised_due_on,
    'revisedBecause', ${answerWords(audience, 'n', 'n.revised_because', 'null')}, 'revision', n.revision,
    'isKept', ${answerKept(audience, 'n')},
    'sentAt', to_char(n.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as answer,
  (select ${returnWords(audience, 'b.decision_words')} from answer b where b.council_id = $1 and b.reminder_id = m.reminder_id and b.state = 'returned'
   order by b.decided_at desc limit 1) as "returnedWith"
from (
  select i.reminder_id, min(i.position) as position from digest_item i
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
where m.kind not in ('extension_asked', 'claimed_complete', 'publication_near', 'notice_short')
  and ($3::uuid is null or m.ended_on is null)
order by i.position, m.reminder_id`;

export const listAsked = (transaction: CouncilTransaction, asked: Asked): Promise<AskedRow[]> =>
  transaction.rows<AskedRow>(`asked-${readerOf(asked)}`, askedSql(readerOf(asked)), [
    'digestId' in asked ? asked.digestId : null,
    'membershipId' in asked ? asked.membershipId : null,
  ]);
