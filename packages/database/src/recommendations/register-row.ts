import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { Timescale } from '@holdfast/domain/dates/timescale';
import type { CoreStatus, StoredStatus } from '@holdfast/domain/recommendations/core-status';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { SourceKind } from '@holdfast/domain/recommendations/source-kind';
import { wordsOf } from './words.sql.ts';

/** A row of the register, with what the clocks need to say what is overdue on it. */
export interface RegisterRow {
  readonly recommendationId: string;
  readonly reference: string;
  readonly part: string;
  readonly committee: { readonly committeeId: string; readonly name: string } | null;
  readonly portfolio: {
    readonly portfolioId: string;
    readonly name: string;
    readonly postHolder: string | null;
  } | null;
  readonly sourceKind: SourceKind | null;
  readonly sourceTitle: string | null;
  readonly sourceDate: string | null;
  readonly words: string;
  readonly receivedOn: string | null;
  readonly responseDecision: ResponseDecision | null;
  readonly responseDueOn: string | null;
  readonly respondedOn: string | null;
  readonly progressWords: string | null;
  readonly progressedOn: string | null;
  readonly lead: string[];
  readonly due: Timescale | null;
  readonly dueOn: string | null;
  readonly statusWords: string | null;
  readonly storedStatus: StoredStatus;
  /** `response_overdue` where an answer is awaited and its day is before the day that was asked about. */
  readonly coreStatus: CoreStatus;
  readonly rag: string | null;
  /** By field that is kept back: what stands in place of its words for whoever may not read them. */
  readonly exempt: Exempt;
  readonly revision: number;
}

/** The whole of a recommendation as it stands: for an export, a report, and the page about it. */
export interface FullRow extends RegisterRow {
  readonly meeting: { readonly meetingId: string; readonly heldOn: string } | null;
  readonly responseWords: string | null;
  readonly actionWords: string | null;
  readonly timescale: Timescale | null;
  readonly originalDueOn: string | null;
  readonly dueBackOn: string | null;
  readonly extensionCount: number;
  readonly cost: string | null;
  readonly outcomeMeasure: string | null;
  readonly note: string | null;
  readonly claimedCompleteOn: string | null;
  readonly verifiedCompleteOn: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
}

// The lists of columns that give these rows. `r` is the recommendation, `c` its committee, `p` its portfolio,
// `m` its meeting, `h` who holds the portfolio on the day; $2 is the day for which overdue is asked.
export const derivedStatus = `case when r.core_status = 'awaiting_response' and r.response_due_on < $2::date then 'response_overdue' else r.core_status end`;

export const registerColumns = (audience: WordReader): string => `
  r.recommendation_id as "recommendationId", r.reference, r.part,
  case when c.committee_id is not null then json_build_object('committeeId', c.committee_id, 'name', c.name) end as committee,
  case when p.portfolio_id is not null then json_build_object('portfolioId', p.portfolio_id, 'name', p.name, 'postHolder', h.name) end as portfolio,
  r.source_kind as "sourceKind", ${wordsOf(audience, 'source_title', 'r.source_title')} as "sourceTitle",
  r.source_date as "sourceDate", ${wordsOf(audience, 'recommendation', 'r.words')} as words,
  r.received_on as "receivedOn", r.response_decision as "responseDecision", r.response_due_on as "responseDueOn",
  r.responded_on as "respondedOn", ${wordsOf(audience, 'progress', 'r.progress_words')} as "progressWords", r.progressed_on as "progressedOn", r.lead,
  r.due, r.due_on as "dueOn", r.status_words as "statusWords", r.core_status as "storedStatus",
  ${derivedStatus} as "coreStatus", r.rag, r.exempt, r.revision`;

export const fullColumns = (audience: WordReader): string => `${registerColumns(audience)},
  case when m.meeting_id is not null then json_build_object('meetingId', m.meeting_id, 'heldOn', m.held_on) end as meeting,
  ${wordsOf(audience, 'response', 'r.response_words')} as "responseWords",
  ${wordsOf(audience, 'action', 'r.action_words')} as "actionWords", r.timescale, r.original_due_on as "originalDueOn",
  r.due_back_on as "dueBackOn",
  r.extensions as "extensionCount", ${wordsOf(audience, 'cost', 'r.cost')} as cost,
  ${wordsOf(audience, 'outcome_measure', 'r.outcome_measure')} as "outcomeMeasure", ${wordsOf(audience, 'note', 'r.note')} as note,
  r.claimed_complete_on as "claimedCompleteOn", r.verified_complete_on as "verifiedCompleteOn",
  r.created_at as "createdAt", r.changed_at as "changedAt"`;

export const registerJoins = `
  left join committee c on c.council_id = $1 and c.committee_id = r.committee_id
  left join portfolio p on p.council_id = $1 and p.portfolio_id = r.portfolio_id
  left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = r.portfolio_id and h.removed_at is null
    and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date`;

export const fullJoins = `${registerJoins}
  left join meeting m on m.council_id = $1 and m.meeting_id = r.meeting_id`;
