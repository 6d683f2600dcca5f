import type { RowToKeep } from '@holdfast/domain/imports/outcome/plan-rows';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { jsonText } from '../../columns/json-text.ts';
import { readingValues, whileReading } from './read-upload.ts';
import type { Reading, Understanding } from './reading.ts';
import type { ImportSummary } from '../upload.record.ts';

const rowsAtOnce = 2_000;

const insertSql = `
insert into import_row (council_id, upload_id, row_number, document, document_row, place, fields, guessed, outcome, changes, recommendation_id, area)
select $1, $2, x.row_number, x.document, x.document_row, x.place, x.fields, x.guessed, x.outcome, x.changes, x.recommendation_id, x.area
from json_to_recordset($3::json) as x(row_number int, document int, document_row int, place jsonb, fields jsonb,
  guessed boolean, outcome text, changes jsonb, recommendation_id uuid, area int)`;

/** Puts what was understood in the place of what was understood before, whole. */
export async function saveUnderstanding(
  transaction: CouncilTransaction,
  reading: Reading,
  { preview, rows }: Understanding,
): Promise<boolean> {
  const saved = await transaction.change(
    `update upload set state = 'understood', problem = null, preview = $5, summary = $6, rows_found = $7, rows_done = $7,
       touched_at = now() where ${whileReading}`,
    [...readingValues(reading), jsonText(preview), summaryOf(rows), rows.length],
  );
  if (saved === 0) return false;
  await transaction.change('delete from import_row where council_id = $1 and upload_id = $2', [reading.uploadId]);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce).map((row, index) => ({
      row_number: from + index,
      document: row.document,
      document_row: row.documentRow,
      place: row.place,
      fields: row.fields,
      guessed: row.guessed,
      outcome: row.outcome,
      changes: row.changes,
      recommendation_id: row.recommendationId,
      area: row.area,
    }));
    await transaction.change(insertSql, [reading.uploadId, jsonText(some)]);
  }
  return true;
}

export function summaryOf(rows: readonly Pick<RowToKeep, 'outcome'>[]): ImportSummary {
  const summary: ImportSummary = { add: 0, change: 0, unchanged: 0, conflict: 0, leftOut: 0 };
  for (const { outcome } of rows) if (outcome !== 'joined') summary[outcome === 'left_out' ? 'leftOut' : outcome] += 1;
  return summary;
}
