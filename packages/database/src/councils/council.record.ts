import type { Nation } from '@holdfast/domain/councils/nation';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { DatedSetting, SettingValues } from '@holdfast/domain/settings/setting-values';
import { day, dayOrNull, instantOfInsert, key, text } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface CouncilRecord {
  councilId: string;
  code: string;
  name: string;
  nation: Nation;
  createdAt: string;
}

export const councilEntity = entityFor<CouncilRecord>('Council', 'council', {
  councilId: key,
  code: text,
  name: text,
  nation: text,
  createdAt: instantOfInsert,
});

/** A council as its settings have it on a day. */
export interface CouncilOnDay extends CouncilRecord {
  readonly settings: SettingValues;
  /** Everything that it has ever set or will set, for what was counted on another day. */
  readonly dated: readonly DatedSetting[];
}

export interface StatusWordRecord extends Kept {
  councilId: string;
  statusWordId: string;
  word: string;
  coreStatus: StoredStatus;
  validFrom: string;
  /** The last day on which the word meant this; null while it does. */
  validTo: string | null;
}

export const statusWordEntity = entityFor<StatusWordRecord>('StatusWord', 'status_word', {
  councilId: key,
  statusWordId: key,
  word: text,
  coreStatus: text,
  validFrom: day,
  validTo: dayOrNull,
  ...keptColumns,
});
