import { id, idOrNull, instantOfInsert, jsonOrNull, key, text } from '../columns.ts';
import { entityFor } from '../entity.ts';

export const settingDeeds = ['added', 'changed', 'removed', 'restored'] as const;
export type SettingDeed = (typeof settingDeeds)[number];

export interface SettingChangeRecord {
  councilId: string;
  settingChangeId: string;
  subject: string;
  subjectId: string;
  subjectName: string;
  done: SettingDeed;
  /** The values that differ, by their names in code; null for what was added or restored. */
  before: Record<string, unknown> | null;
  /** null for what was removed. */
  after: Record<string, unknown> | null;
  putsBack: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export const settingChangeEntity = entityFor<SettingChangeRecord>('SettingChange', 'setting_change', {
  councilId: key,
  settingChangeId: key,
  subject: text,
  subjectId: id,
  subjectName: text,
  done: text,
  before: jsonOrNull,
  after: jsonOrNull,
  putsBack: idOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
