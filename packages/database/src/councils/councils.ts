import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { OpenClock } from '@holdfast/domain/settings/preview/clock-changes';
import { type DatedSetting, settingsOn } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { changeSetting, settingVersions } from './change-setting.ts';
import { keptCouncilSetting } from './kept-council-setting.ts';
import type { CouncilOnDay, CouncilRecord } from './council.record.ts';
import { type DatedSettingRow, datedSettings } from '../council-settings/dated-settings.ts';
import { openClocks } from './recount-clocks.ts';
import { fieldOf } from '../recommendations/words.sql.ts';
import { endingOfWord, type StatusWordValues, keptStatusWord } from './kept-status-word.ts';
import { listStatusWords, type StatusWordRow } from './list-status-words.ts';
import { sayingWord } from './saying-word.ts';
import { type NewStatusWord, addStatusWord, wordsVersion } from './status-words.ts';

export type { StatusWordRow } from './list-status-words.ts';

export interface Councils {
  /** The council of this transaction, with what its settings are on a day. */
  read(on: string): Promise<CouncilOnDay>;
  statusWords(): Promise<StatusWordRow[]>;
  /** Of all the words: how often they were changed. */
  wordsVersion(): Promise<number>;
  /** What the end of a word on a last day comes to, or taking it out where there is none; nothing is written. */
  previewWordEnding(word: StatusWordRow, lastDay: string | null): ReturnType<typeof endingOfWord>;
  /**
   * From a day on the word means this. What it meant before ends the day before, and is kept: what was recorded then
   * keeps its meaning. `seen`: the version of the words that the person saw; null to add to whatever stands.
   */
  addStatusWord(values: NewStatusWord, seen: number | null, by: string): Promise<KeptOutcome>;
  changeStatusWord(
    statusWordId: string,
    revision: number,
    values: KeptEdit<StatusWordValues>,
    by: string,
  ): Promise<KeptOutcome>;
  removeStatusWord(statusWordId: string, revision: number, by: string): Promise<KeptOutcome>;
  /** Recommendations that say this word, in the order of their references. */
  saying(
    word: string,
    audience: Keeper,
  ): Promise<{ readonly recommendationId: string; readonly reference: string; readonly coreStatus: StoredStatus }[]>;
  /** Every value of every setting, by name and day. */
  datedSettings(): Promise<DatedSettingRow[]>;
  /** How often each setting has been changed; none for one that never was. */
  settingVersions(): Promise<{ readonly name: string; readonly version: number }[]>;
  /** `seen`: the version of this setting that the person saw, 0 where it was never set. */
  changeSetting(setting: DatedSetting, seen: number, by: string): Promise<KeptOutcome>;
  removeSetting(councilSettingId: string, revision: number, by: string): Promise<KeptOutcome>;
  openClocks(): Promise<OpenClock[]>;
  /** How often the register says each of something that a setting gives a word for. */
  wordsInUse(column: 'rag' | 'response_decision', audience: Keeper): Promise<WordInUse[]>;
  references(): Promise<string[]>;
}

export interface WordInUse {
  readonly words: string;
  readonly count: number;
  /** The first that says so. */
  readonly recommendationId: string;
  readonly reference: string;
}

const readSql = `
select council_id as "councilId", code, name, nation, created_at as "createdAt", (
  select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'value', s.value, 'validFrom', s.valid_from) order by s.valid_from), '[]')
  from council_setting s where s.council_id = $1 and s.removed_at is null) as dated
from council where council_id = $1`;

const inUseSql = (column: 'rag' | 'response_decision', audience: Keeper) => `
select ${fieldOf(audience, column, `r.${column}`)} as words, count(*)::int as count,
  (array_agg(recommendation_id order by reference_key, recommendation_id))[1] as "recommendationId",
  (array_agg(reference || part order by reference_key, recommendation_id))[1] as reference
from recommendation r where council_id = $1 and withdrawn_at is null and ${column} is not null
group by 1 order by 2 desc, 1 limit 50`;

export const councilsOf = (transaction: CouncilTransaction): Councils => ({
  read: async (on) => {
    const council = await transaction.row<CouncilRecord & { dated: DatedSetting[] }>('council', readSql);
    if (council === null) throw new Error('There is no such council.');
    return { ...council, settings: settingsOn(council.dated, on) };
  },
  statusWords: () => listStatusWords(transaction),
  wordsVersion: () => wordsVersion(transaction),
  previewWordEnding: (word, lastDay) => endingOfWord(transaction, { ...word, id: word.statusWordId, lastDay }),
  addStatusWord: (values, seen, by) => addStatusWord(transaction, values, seen, by),
  changeStatusWord: (id, revision, values, by) => keptStatusWord.change(transaction, id, revision, values, by),
  removeStatusWord: (id, revision, by) => keptStatusWord.remove(transaction, id, revision, by),
  saying: (word, audience) => sayingWord(transaction, word, audience),
  datedSettings: () => datedSettings(transaction),
  settingVersions: () => settingVersions(transaction),
  changeSetting: (setting, seen, by) => changeSetting(transaction, setting, seen, by),
  removeSetting: (id, revision, by) => keptCouncilSetting.remove(transaction, id, revision, by),
  openClocks: () => openClocks(transaction),
  wordsInUse: (column, audience) => transaction.rows<WordInUse>(`in-use-${column}`, inUseSql(column, audience)),
  references: async () =>
    (
      await transaction.rows<{ reference: string }>(
        'all-references',
        'select distinct reference from recommendation where council_id = $1',
      )
    ).map(({ reference }) => reference),
});
