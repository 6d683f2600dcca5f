import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { ImportOutcome } from '@holdfast/domain/imports/plan/row-outcome';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { PageOutcome } from '../../outcomes.ts';
import { without } from '../../without.ts';
import { readsPaper } from '../../recommendations/words.sql.ts';
import type { ImportRowRecord } from '../import-row.record.ts';
import { decodePlace, encodePlace } from './place-cursor.ts';

export type ImportRowView = Omit<ImportRowRecord, 'councilId' | 'uploadId'>;

export interface ImportRowFilters {
  readonly outcome?: ImportOutcome | undefined;
  /** Only rows with a guess in them, or only rows without. */
  readonly guessed?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const where = (audience: WordReader): string => `
  i.council_id = $1 and i.upload_id = $2 and ($3::text is null or i.outcome = $3)
  and ($4::boolean is null or i.guessed = $4)
  and exists (select 1 from upload u where u.council_id = $1 and u.upload_id = $2 and ${readsPaper(audience, 'u')})`;

const sql = (audience: WordReader): string => `
select i.row_number as "rowNumber", i.document, i.document_row as "documentRow", i.place, i.fields, i.guessed, i.outcome,
  i.changes, i.recommendation_id as "recommendationId",
  (select count(*)::int from import_row i where ${where(audience)}) as total
from import_row i where ${where(audience)} and i.row_number > $5 order by i.row_number limit $6`;

/** In the order of the paper. The cursor holds the number of the last row seen. */
export async function importRows(
  transaction: CouncilTransaction,
  uploadId: string,
  audience: WordReader,
  { outcome, guessed, cursor, limit }: ImportRowFilters,
): Promise<PageOutcome<ImportRowView>> {
  const place = cursor === undefined ? '-1' : decodePlace('row', cursor, /^\d{1,9}$/u);
  if (place === null) return { kind: 'bad_cursor' };
  const filters = [uploadId, outcome ?? null, guessed ?? null];
  const found = await transaction.rows<ImportRowView & { total: number }>(`import-rows-${audience}`, sql(audience), [
    ...filters,
    Number(place),
    limit + 1,
  ]);
  const total =
    found[0]?.total ??
    (
      await transaction.row<{ total: number }>(
        `count-import-rows-${audience}`,
        `select count(*)::int as total from import_row i where ${where(audience)}`,
        filters,
      )
    )?.total ??
    0;
  const items = found.slice(0, limit).map((row) => without(row, 'total'));
  const last = items.at(-1);
  return {
    kind: 'page',
    items,
    total,
    nextCursor: last !== undefined && found.length > limit ? encodePlace('row', String(last.rowNumber)) : null,
  };
}
