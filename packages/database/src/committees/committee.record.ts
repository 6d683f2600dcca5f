import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { dayOrNull, idOrNull, instantOfInsert, instantOrNull, key, text, textOrNull, whole } from '../columns.ts';
import { entityFor } from '../entity.ts';

export interface CommitteeRecord {
  councilId: string;
  committeeId: string;
  name: string;
  kind: CommitteeKind;
  /** The committee that appointed it, and to which it reports. */
  parentId: string | null;
  termsOfReference: string | null;
  startsOn: string | null;
  /** The last day. */
  endedOn: string | null;
  /** Who took over what was open when it ended. */
  successorId: string | null;
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}

export const committeeEntity = entityFor<CommitteeRecord>('Committee', 'committee', {
  councilId: key,
  committeeId: key,
  name: text,
  kind: text,
  parentId: idOrNull,
  termsOfReference: textOrNull,
  startsOn: dayOrNull,
  endedOn: dayOrNull,
  successorId: idOrNull,
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
