import { EntitySchema } from 'typeorm';
import { dayOrNull, key, text } from '../columns.ts';

export const committeeKinds = ['scrutiny_committee', 'panel', 'board', 'cabinet', 'full_council', 'other'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

export interface CommitteeRecord {
  councilId: string;
  committeeId: string;
  name: string;
  kind: CommitteeKind;
  endedOn: string | null;
}

export const committeeEntity = new EntitySchema<CommitteeRecord>({
  name: 'Committee',
  schema: 'holdfast',
  tableName: 'committee',
  columns: { councilId: key, committeeId: key, name: text, kind: text, endedOn: dayOrNull },
});
