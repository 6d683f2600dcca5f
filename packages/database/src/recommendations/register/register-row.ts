import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CoreStatus, StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import {
  type FieldName,
  recommendationFieldNames,
  type recommendationProperties,
  type RecommendationValues,
} from '@holdfast/domain/recommendations/fields/fields';
import { selected } from '../../columns/field-columns.ts';
import { responseIsOverdue } from './register-filters.ts';
import { fieldOf } from '../words.sql.ts';

/** The fields that a row of the register shows; a whole recommendation has all the others too. */
const shown = [
  'reference',
  'part',
  'source_kind',
  'source_title',
  'source_date',
  'recommendation',
  'received_on',
  'notice_received_on',
  'received_basis',
  'response_required',
  'asked_of',
  'partner_body',
  'reply_asked_on',
  'standing',
  'response_decision',
  'response_due_on',
  'response_date',
  'progress',
  'progressed_on',
  'lead',
  'due',
  'due_on',
  'status',
  'rag',
] as const satisfies readonly FieldName[];
/** These are read with more than their column, below. */
const readApart = ['committee', 'portfolio', 'meeting', 'core_status'] as const satisfies readonly FieldName[];

type PropertyNamed<Name extends FieldName> = (typeof recommendationProperties)[Name];

/** A row of the register, with what the clocks need to say what is overdue on it. */
export interface RegisterRow extends Readonly<Pick<RecommendationValues, PropertyNamed<(typeof shown)[number]>>> {
  readonly recommendationId: string;
  readonly committee: { readonly committeeId: string; readonly name: string } | null;
  readonly portfolio: {
    readonly portfolioId: string;
    readonly name: string;
    readonly postHolder: string | null;
  } | null;
  readonly storedStatus: StoredStatus;
  /** `response_overdue` where an answer is awaited and its day is before the day that was asked about. */
  readonly coreStatus: CoreStatus;
  /** By field that is kept back: what stands in place of its words for whoever may not read them. */
  readonly exempt: Exempt;
  readonly revision: number;
}

/** The whole of a recommendation as it stands: for an export, a report, and the page about it. */
export interface FullRow
  extends RegisterRow, Readonly<Omit<RecommendationValues, PropertyNamed<(typeof readApart)[number]>>> {
  readonly meeting: { readonly meetingId: string; readonly heldOn: string } | null;
  readonly extensionCount: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Of each field its column, or, of words that may be kept back, what an audience reads in its place. */
const columns = (audience: WordReader, names: readonly FieldName[]): string =>
  names
    .map((name) => {
      const column = selected('r', recommendationFields, name);
      const [words = '', property = ''] = column.split(' as ');
      return `${fieldOf(audience, name, words)} as ${property}`;
    })
    .join(', ');
const shownOrApart: readonly FieldName[] = [...shown, ...readApart];
const others = recommendationFieldNames.filter((name) => !shownOrApart.includes(name));

// The lists of columns that give these rows. `r` is the recommendation, `c` its committee, `p` its portfolio,
// `m` its meeting, `h` who holds the portfolio on the day; $2 is the day for which overdue is asked.
export const derivedStatus = `case when ${responseIsOverdue} then 'response_overdue' else r.core_status end`;

export const registerColumns = (audience: WordReader): string => `
  r.recommendation_id as "recommendationId", ${columns(audience, shown)}, r.exempt, r.revision,
  case when c.committee_id is not null then json_build_object('committeeId', c.committee_id, 'name', c.name) end as committee,
  case when p.portfolio_id is not null then json_build_object('portfolioId', p.portfolio_id, 'name', p.name, 'postHolder', h.name) end as portfolio,
  r.core_status as "storedStatus", ${derivedStatus} as "coreStatus"`;

export const fullColumns = (
  audience: WordReader,
): string => `${registerColumns(audience)}, ${columns(audience, others)},
  case when m.meeting_id is not null then json_build_object('meetingId', m.meeting_id, 'heldOn', m.held_on) end as meeting,
  r.extensions as "extensionCount", r.created_at as "createdAt", r.changed_at as "changedAt"`;

export const registerJoins = `
  left join committee c on c.council_id = $1 and c.committee_id = r.committee_id
  left join portfolio p on p.council_id = $1 and p.portfolio_id = r.portfolio_id
  left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = r.portfolio_id and h.removed_at is null
    and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date`;

export const fullJoins = `${registerJoins}
  left join meeting m on m.council_id = $1 and m.meeting_id = r.meeting_id`;
