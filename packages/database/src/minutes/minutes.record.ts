import type { AgendaKind } from '@holdfast/domain/minutes/agenda-kinds';
import type { Presence } from '@holdfast/domain/minutes/attendance';
import type { DeclarationKind } from '@holdfast/domain/minutes/declarations';
import {
  dayOrNull,
  id,
  idOrNull,
  instantOfInsert,
  instantOrNull,
  key,
  text,
  textOrNull,
  whole,
  yesNo,
} from '../columns.ts';
import { entityFor } from '../entity.ts';

interface Kept {
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}
const kept = { revision: whole, recordedBy: idOrNull, recordedAt: instantOfInsert, removedAt: instantOrNull } as const;
const wholeOrNull = { ...whole, nullable: true } as const;

export interface AgendaItemRecord extends Kept {
  councilId: string;
  agendaItemId: string;
  meetingId: string;
  position: number;
  kind: AgendaKind;
  title: string;
  words: string | null;
  reportOf: string | null;
  /** A paragraph of Schedule 12A to the Local Government Act 1972, with the reason; both or neither. */
  exemptParagraph: number | null;
  exemptReason: string | null;
  /** Of the executive, in England: notice of it is given beforehand. */
  isKeyDecision: boolean;
  noticePublishedOn: string | null;
}

export const agendaItemEntity = entityFor<AgendaItemRecord>('AgendaItem', 'agenda_item', {
  ...{ councilId: key, agendaItemId: key, meetingId: id, position: whole, kind: text, title: text },
  ...{ words: textOrNull, reportOf: textOrNull, exemptParagraph: wholeOrNull, exemptReason: textOrNull },
  ...{ isKeyDecision: yesNo, noticePublishedOn: dayOrNull },
  ...kept,
});

export interface AttendanceRecord extends Kept {
  councilId: string;
  attendanceId: string;
  meetingId: string;
  personId: string;
  name: string;
  capacity: string | null;
  presence: Presence;
  substituteFor: string | null;
}

export const attendanceEntity = entityFor<AttendanceRecord>('Attendance', 'attendance', {
  ...{ councilId: key, attendanceId: key, meetingId: id, personId: id, name: text, capacity: textOrNull },
  ...{ presence: text, substituteFor: idOrNull },
  ...kept,
});

export interface DeclarationRecord extends Kept {
  councilId: string;
  declarationId: string;
  meetingId: string;
  agendaItemId: string | null;
  personId: string;
  name: string;
  kind: DeclarationKind;
  words: string;
  tookNoPart: boolean;
}

export const declarationEntity = entityFor<DeclarationRecord>('Declaration', 'declaration', {
  ...{ councilId: key, declarationId: key, meetingId: id, agendaItemId: idOrNull, personId: id, name: text },
  ...{ kind: text, words: text, tookNoPart: yesNo },
  ...kept,
});

export interface MinuteRecord extends Kept {
  councilId: string;
  minuteId: string;
  meetingId: string;
  agendaItemId: string | null;
  number: number;
  heading: string;
  words: string;
  stem: string;
}

export const minuteEntity = entityFor<MinuteRecord>('Minute', 'minute', {
  ...{ councilId: key, minuteId: key, meetingId: id, agendaItemId: idOrNull, number: whole, heading: text },
  ...{ words: text, stem: text },
  ...kept,
});

export interface ResolutionRecord extends Kept {
  councilId: string;
  resolutionId: string;
  minuteId: string;
  position: number;
  mark: string;
  words: string;
  recommendationId: string | null;
}

export const resolutionEntity = entityFor<ResolutionRecord>('Resolution', 'resolution', {
  ...{ councilId: key, resolutionId: key, minuteId: id, position: whole, mark: text, words: text },
  recommendationId: idOrNull,
  ...kept,
});
