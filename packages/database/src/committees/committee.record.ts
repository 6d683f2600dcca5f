import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { dayOrNull, idOrNull, instantOfInsert, key, text } from '../columns.ts';
import { entityFor } from '../entity.ts';

export interface CommitteeRecord {
  councilId: string;
  committeeId: string;
  name: string;
  kind: CommitteeKind;
  endedOn: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export const committeeEntity = entityFor<CommitteeRecord>('Committee', 'committee', {
  councilId: key,
  committeeId: key,
  name: text,
  kind: text,
  endedOn: dayOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
