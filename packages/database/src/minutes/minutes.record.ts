import {
  agendaItemFields,
  attendanceFields,
  declarationFields,
  minuteFields,
  resolutionFields,
} from '@holdfast/domain/minutes/field-rows';
import type { ValuesOf } from '@holdfast/domain/fields/field';
import { idOrNull, instantOfInsert, instantOrNull, key, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { columnsFor } from '../columns/field-columns.ts';

interface Kept {
  councilId: string;
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}
const kept = { revision: whole, recordedBy: idOrNull, recordedAt: instantOfInsert, removedAt: instantOrNull } as const;

export type AgendaItemValues = ValuesOf<typeof agendaItemFields>;
export interface AgendaItemRecord extends Kept, AgendaItemValues {
  agendaItemId: string;
}
export const agendaItemEntity = entityFor<AgendaItemRecord>('AgendaItem', 'agenda_item', {
  councilId: key,
  agendaItemId: key,
  ...columnsFor(agendaItemFields),
  ...kept,
});

export type AttendanceValues = ValuesOf<typeof attendanceFields>;
export interface AttendanceRecord extends Kept, AttendanceValues {
  attendanceId: string;
}
export const attendanceEntity = entityFor<AttendanceRecord>('Attendance', 'attendance', {
  councilId: key,
  attendanceId: key,
  ...columnsFor(attendanceFields),
  ...kept,
});

export type DeclarationValues = ValuesOf<typeof declarationFields>;
export interface DeclarationRecord extends Kept, DeclarationValues {
  declarationId: string;
}
export const declarationEntity = entityFor<DeclarationRecord>('Declaration', 'declaration', {
  councilId: key,
  declarationId: key,
  ...columnsFor(declarationFields),
  ...kept,
});

export type MinuteValues = ValuesOf<typeof minuteFields>;
export interface MinuteRecord extends Kept, MinuteValues {
  minuteId: string;
}
export const minuteEntity = entityFor<MinuteRecord>('Minute', 'minute', {
  councilId: key,
  minuteId: key,
  ...columnsFor(minuteFields),
  ...kept,
});

export type ResolutionValues = ValuesOf<typeof resolutionFields>;
export interface ResolutionRecord extends Kept, ResolutionValues {
  resolutionId: string;
}
export const resolutionEntity = entityFor<ResolutionRecord>('Resolution', 'resolution', {
  councilId: key,
  resolutionId: key,
  ...columnsFor(resolutionFields),
  ...kept,
});
