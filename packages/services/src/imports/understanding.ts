import type { CouncilRecords } from '@holdfast/database/council-records';
import type { Understanding } from '@holdfast/database/imports/reading/reading';
import { newNames } from '@holdfast/domain/imports/names/new-names';
import { settleNames } from '@holdfast/domain/imports/names/settle-names';
import { planRows } from '@holdfast/domain/imports/outcome/plan-rows';
import type { ImportCorrections } from '@holdfast/domain/imports/paper/corrections';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import type { TableTop } from '@holdfast/domain/imports/paper/table-tops';

/** A paper as it was read, with the corrections that were laid over it. */
export interface ReadPaper {
  readonly preview: ImportPreview;
  readonly tables: readonly TableTop[];
  readonly corrections: ImportCorrections;
}

/**
 * What is kept of a paper that was read: its preview, the names in it that this council does not have, and what each row
 * would do to the register as it stands now.
 */
export const understandingOf = async (
  { imports }: Pick<CouncilRecords, 'imports'>,
  { preview: { documents, ...preview }, tables, corrections }: ReadPaper,
): Promise<Understanding> => {
  const choices = corrections.names ?? [];
  const names = newNames(documents, await imports.knownNames(), choices);
  return {
    preview: {
      ...preview,
      tables,
      names,
      documents: documents.map(({ rows, ...document }) => ({ ...document, rowCount: rows.length })),
    },
    rows: planRows(settleNames(documents, choices), await imports.registerForPlan(), corrections.facts ?? []),
  };
};
