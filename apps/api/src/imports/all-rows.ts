import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { ImportRowView } from '@holdfast/database/imports/listing/import-rows';
import type { Imports } from '@holdfast/database/imports/imports';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from '../platform/http/problem.ts';

/** Every row of a paper, in its order, page by page. */
export const allRows = async (
  imports: Imports,
  uploadId: string,
  audience: WordReader,
): Promise<readonly ImportRowView[]> => {
  const rows: ImportRowView[] = [];
  let cursor: string | undefined;
  do {
    const page = await imports.rows(uploadId, audience, { cursor, limit: 1_000 });
    if (page.kind === 'bad_cursor') throw new ProblemError('internal', sentence('imports.rows_changed'));
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
};
