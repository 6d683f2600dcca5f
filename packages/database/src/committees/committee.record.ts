import type { FormerName } from '@holdfast/domain/committees/called-on';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { FormerParent } from '@holdfast/domain/settings/dated-parent';
import { dayOrNull, idOrNull, json, key, text, textOrNull } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface CommitteeRecord extends Kept {
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
  ...keptColumns,
});
