import type { FormerName } from '@holdfast/domain/committees/called-on';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { FormerParent } from '@holdfast/domain/settings/dated-parent';
import {
  dayOrNull,
  idOrNull,
  instantOfInsert,
  instantOrNull,
  json,
  key,
  text,
  textOrNull,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export interface CommitteeRecord {
  councilId: string;
  committeeId: string;
  name: string;
  /** What it was called before, first to last. */
  formerNames: readonly FormerName[];
  kind: CommitteeKind;
  /** The committee that appointed it, and to which it reports. */
  parentId: string | null;
  /** What it stood under before, first to last. */
  formerParents: readonly FormerParent[];
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
  formerNames: json,
  kind: text,
  parentId: idOrNull,
  formerParents: json,
  termsOfReference: textOrNull,
  startsOn: dayOrNull,
  endedOn: dayOrNull,
  successorId: idOrNull,
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
