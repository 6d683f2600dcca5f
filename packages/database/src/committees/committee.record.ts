import { dayOrNull, key, text } from '../columns.ts';
import { entityFor } from '../entity.ts';

export const committeeKinds = ['scrutiny_committee', 'panel', 'board', 'cabinet', 'full_council', 'other'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

export interface CommitteeRecord {
  councilId: string;
  committeeId: string;
  name: string;
  kind: CommitteeKind;
  endedOn: string | null;
}

export const committeeEntity = entityFor<CommitteeRecord>('Committee', 'committee', {
  councilId: key,
  committeeId: key,
  name: text,
  kind: text,
  endedOn: dayOrNull,
});
