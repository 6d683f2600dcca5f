import type { Keeper } from '@holdfast/domain/audiences/audience';
import { type DatedSetting, settingsOn } from '@holdfast/domain/settings/setting-values';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { changeSetting, settingVersions } from './change-setting.ts';
import { keptCouncilSetting } from './kept-council-setting.ts';
import type { CouncilOnDay, CouncilRecord } from './council.record.ts';
import { datedSettings } from '../council-settings/dated-settings.ts';
import { openClocks } from './recount-clocks.ts';
import { clockRows } from '../recommendations/change/settle-clocks.ts';
import { openCouncil } from './open-council.ts';
import { fieldOf } from '../recommendations/words.sql.ts';
import { endingOfWord, keptStatusWord } from './kept-status-word.ts';
import { listStatusWords, type StatusWordRow } from './list-status-words.ts';
import { sayingWord } from './saying-word.ts';
import { addStatusWord, wordsVersion } from './status-words.ts';

export type { StatusWordRow } from './list-status-words.ts';

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

/** The council of this transaction, with what its settings are on a day. */
async function read(transaction: CouncilTransaction, on: string): Promise<CouncilOnDay> {
  const council = await transaction.row<CouncilRecord & { dated: DatedSetting[] }>('council', readSql);
  if (council === null) throw new Error('There is no such council.');
  return { ...council, settings: settingsOn(council.dated, on) };
}

/** What the end of a word on a last day comes to, or taking it out where there is none; nothing is written. */
const previewWordEnding = (transaction: CouncilTransaction, word: StatusWordRow, lastDay: string | null) =>
  endingOfWord(transaction, { ...word, id: word.statusWordId, lastDay });

/** How often the register says each of something that a setting gives a word for. */
const wordsInUse = (transaction: CouncilTransaction, column: 'rag' | 'response_decision', audience: Keeper) =>
  transaction.rows<WordInUse>(`in-use-${column}`, inUseSql(column, audience));

async function references(transaction: CouncilTransaction): Promise<string[]> {
  const rows = await transaction.rows<{ reference: string }>(
    'all-references',
    'select distinct reference from recommendation where council_id = $1',
  );
  return rows.map(({ reference }) => reference);
}

export const councilsOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    open: openCouncil,
    read,
    openClocks,
    clockRows,
    wordsInUse,
    references,
    datedSettings,
    settingVersions,
    changeSetting,
    removeSetting: keptCouncilSetting.remove,
    statusWords: listStatusWords,
    wordsVersion,
    saying: sayingWord,
    previewWordEnding,
    addStatusWord,
    changeStatusWord: keptStatusWord.change,
    removeStatusWord: keptStatusWord.remove,
  });
