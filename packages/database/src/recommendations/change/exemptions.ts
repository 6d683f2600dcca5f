import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { writeEvents } from '../../log/write-events.ts';
import { newId } from '../../new-id.ts';
import { exemptionEntity, exemptionLiftedEntity } from '../exemption.record.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { nextVersionOf } from './next-version.ts';
import type { RecommendationRecord } from '../recommendation.record.ts';
import { reasonOf } from '../words.sql.ts';
import type { By } from '../by.ts';
import type { ExemptField } from '@holdfast/domain/recommendations/fields/fields';

export interface NewExemption {
  readonly fields: readonly ExemptField[];
  /** null: confidential. */
  readonly paragraph: number | null;
  readonly inPlace: string;
  readonly reason: string;
  /** The item of an agenda whose mark it is; null where somebody marked the recommendation itself. */
  readonly agendaItemId: string | null;
}

/** A mark as its recommendation's page shows it: set, and lifted again where it was. */
export interface ExemptionRow {
  readonly exemptionId: string;
  readonly fields: ExemptField[];
  readonly paragraph: number | null;
  readonly inPlace: string;
  /** null for whoever may not read the words. */
  readonly reason: string | null;
  readonly by: By;
  readonly at: string;
  /** The item of an agenda from which it was taken over, and where that stands. */
  readonly inheritedFrom: {
    readonly agendaItemId: string;
    readonly position: number;
    readonly meetingId: string;
    readonly committee: string;
    readonly heldOn: string;
  } | null;
  readonly lifted: { readonly reason: string | null; readonly by: By; readonly at: string } | null;
}

/** Keeps a mark: the words of these fields are exempt from now on. */
export async function markExempt(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  { fields, ...mark }: NewExemption,
  by: string,
): Promise<HeldRecommendation> {
  const { recommendationId } = held;
  const { councilId, manager } = transaction;
  const exemption = { councilId, exemptionId: newId(), recommendationId, fields: [...fields], ...mark, recordedBy: by };
  await manager.insert(exemptionEntity, exemption);
  const told = { noun: 'recommendation', nounId: recommendationId, reason: mark.reason || null, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'marked_exempt', factId: exemption.exemptionId }]);
  const standing = await listExemptions(transaction, recommendationId, 'register_editor');
  return nextVersionOf(transaction, held, marksThatStand(standing));
}

/** Keeps that a mark was lifted; `marks`: all that were ever set on it. */
export async function liftExemption(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  { exemptionId, marks }: { readonly exemptionId: string; readonly marks: readonly ExemptionRow[] },
  reason: string,
  by: string,
): Promise<HeldRecommendation> {
  const { councilId, manager } = transaction;
  await manager.insert(exemptionLiftedEntity, { councilId, exemptionId, reason, recordedBy: by });
  const told = { noun: 'recommendation', nounId: held.recommendationId, reason, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'exemption_lifted', factId: exemptionId }]);
  return nextVersionOf(transaction, held, marksThatStand(marks.filter((one) => one.exemptionId !== exemptionId)));
}

/** By field, what stands in place of its words: confidential words are kept back from whoever reads no exempt ones too. */
const marksThatStand = (marks: readonly ExemptionRow[]): Pick<RecommendationRecord, 'exempt' | 'confidential'> => {
  const standing = marks.filter(({ lifted }) => lifted === null);
  const hidden = standing.filter(({ paragraph }) => paragraph === null);
  return { exempt: byField([...standing, ...hidden]), confidential: byField(hidden) };
};

const byField = (marks: readonly ExemptionRow[]): Exempt =>
  Object.fromEntries(marks.flatMap(({ fields, inPlace }) => fields.map((field) => [field, inPlace])));

const person = (membership: string) =>
  `json_build_object('membershipId', ${membership}.membership_id, 'name', ${membership}.name)`;

const listSql = (audience: WordReader): string => `
select e.exemption_id as "exemptionId", e.fields, e.paragraph, e.in_place as "inPlace", ${reasonOf(audience, 'e')} as reason, ${person('b')} as by,
  e.recorded_at as at,
  case when i.agenda_item_id is not null then json_build_object('agendaItemId', i.agenda_item_id, 'position', i.position,
    'meetingId', g.meeting_id, 'committee', c.name, 'heldOn', g.held_on) end as "inheritedFrom",
  case when l.exemption_id is not null then json_build_object('reason', ${reasonOf(audience, 'e', 'l.reason')}, 'by', ${person('k')},
    'at', to_char(l.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as lifted
from exemption e
join membership b on b.council_id = $1 and b.membership_id = e.recorded_by
left join agenda_item i on i.council_id = $1 and i.agenda_item_id = e.agenda_item_id
left join meeting g on g.council_id = $1 and g.meeting_id = i.meeting_id
left join committee c on c.council_id = $1 and c.committee_id = g.committee_id
left join exemption_lifted l on l.council_id = $1 and l.exemption_id = e.exemption_id
left join membership k on k.council_id = $1 and k.membership_id = l.recorded_by
where e.council_id = $1 and e.recommendation_id = $2 order by e.recorded_at, e.exemption_id`;

/** Every mark that was ever set, oldest first. */
export const listExemptions = (
  transaction: CouncilTransaction,
  recommendationId: string,
  audience: WordReader,
): Promise<ExemptionRow[]> =>
  transaction.rows<ExemptionRow & Record<string, unknown>>(`exemptions-${audience}`, listSql(audience), [
    recommendationId,
  ]);
