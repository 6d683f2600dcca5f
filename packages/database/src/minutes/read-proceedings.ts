import type { WordReader, WordsFor } from '@holdfast/domain/audiences/audience';
import type { ExemptPropertyOf } from '@holdfast/domain/fields/field';
import { agendaItemFields, declarationFields, minuteFields } from '@holdfast/domain/minutes/field-rows';
import type { Resolution } from '@holdfast/domain/minutes/resolutions';
import type { Mark } from '@holdfast/domain/recommendations/exemption';
import type { CouncilTransaction } from '../council-transaction.ts';
import { fieldsFor, itemMark, joinItem, readsItem } from './item-mark.sql.ts';
import type { AgendaItemRecord, DeclarationRecord, MinuteRecord } from './minutes.record.ts';

export type Shown<Row> = Omit<Row, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

/** A record as an audience reads it: its words where they are not kept back from it, and under what they are. */
type ReadFor<Who extends WordReader, Row, Rows> = Omit<Shown<Row>, ExemptPropertyOf<Rows>> & {
  readonly [Name in ExemptPropertyOf<Rows> & keyof Row]: WordsFor<Who, Row[Name]>;
} & { readonly withheld: Mark | null };

export type AgendaItemRow<Who extends WordReader> = ReadFor<Who, AgendaItemRecord, typeof agendaItemFields>;
export type DeclarationRow<Who extends WordReader> = ReadFor<Who, DeclarationRecord, typeof declarationFields>;

export interface ResolutionRow extends Resolution {
  readonly resolutionId: string;
  readonly recommendation: { readonly recommendationId: string; readonly reference: string } | null;
}
export type MinuteRow<Who extends WordReader> = ReadFor<Who, MinuteRecord, typeof minuteFields> & {
  readonly resolutions: WordsFor<Who, readonly ResolutionRow[]>;
};

const agendaSql = (audience: WordReader): string => `
select k.agenda_item_id as "agendaItemId", ${fieldsFor(audience, 'k', agendaItemFields)}, ${itemMark} as withheld, k.revision
from agenda_item k where k.council_id = $1 and k.meeting_id = $2 and k.removed_at is null
order by k.position, k.agenda_item_id`;

const declarationsSql = (audience: WordReader): string => `
select d.declaration_id as "declarationId", ${fieldsFor(audience, 'd', declarationFields)}, ${itemMark} as withheld, d.revision
from declaration d ${joinItem('d')}
where d.council_id = $1 and d.meeting_id = $2 and d.removed_at is null order by d.declaration_id`;

const resolutions = `
  coalesce((select jsonb_agg(jsonb_build_object('resolutionId', x.resolution_id, 'mark', x.mark, 'words', x.words,
      'recommendation', case when r.recommendation_id is not null then
        jsonb_build_object('recommendationId', r.recommendation_id, 'reference', r.reference) end) order by x.position)
    from resolution x
    left join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id and r.withdrawn_at is null
    where x.council_id = $1 and x.minute_id = i.minute_id and x.removed_at is null), '[]')`;

const minutesSql = (audience: WordReader): string => `
select i.minute_id as "minuteId", ${fieldsFor(audience, 'i', minuteFields)}, ${itemMark} as withheld, i.revision,
  ${readsItem(audience, resolutions)} as resolutions
from minute i ${joinItem('i')}
where i.council_id = $1 and i.meeting_id = $2 and i.removed_at is null order by i.number, i.minute_id`;

const rows = <Row>(transaction: CouncilTransaction, name: string, text: string, meetingId: string): Promise<Row[]> =>
  transaction.rows<Row & Record<string, unknown>>(name, text, [meetingId]);

/** By position. */
export const readAgenda = <Who extends WordReader>(transaction: CouncilTransaction, meetingId: string, audience: Who) =>
  rows<AgendaItemRow<Who>>(transaction, `agenda-${audience}`, agendaSql(audience), meetingId);

export const readDeclarations = <Who extends WordReader>(
  transaction: CouncilTransaction,
  meetingId: string,
  audience: Who,
) => rows<DeclarationRow<Who>>(transaction, `declarations-${audience}`, declarationsSql(audience), meetingId);

/** By number. */
export const readMinutes = <Who extends WordReader>(
  transaction: CouncilTransaction,
  meetingId: string,
  audience: Who,
) => rows<MinuteRow<Who>>(transaction, `minutes-${audience}`, minutesSql(audience), meetingId);
