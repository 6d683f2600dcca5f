import { type PaperValues, valuesOf } from '@holdfast/domain/imports/plan-values';
import type { UnderstoodFields } from '@holdfast/domain/imports/preview';
import type { CouncilTransaction } from '../council-transaction.ts';
import { lockReferences } from '../recommendations/references.ts';
import type { ConfirmFacts } from './confirmation.ts';
import { registerForPlan } from './register-for-plan.ts';

const incomingSql = `
select i.row_number as "rowNumber", i.fields from import_row i
where i.council_id = $1 and i.upload_id = $2 and i.outcome <> 'left_out' order by i.row_number`;

export async function prepareConfirm(transaction: CouncilTransaction, uploadId: string): Promise<ConfirmFacts | null> {
  const upload = await transaction.row(
    'lock-upload',
    'select 1 from upload where council_id = $1 and upload_id = $2 for no key update',
    [uploadId],
  );
  if (upload === null) return null;
  await lockRegister(transaction);
  const rows = await transaction.rows<{ rowNumber: number; fields: UnderstoodFields }>('incoming', incomingSql, [
    uploadId,
  ]);
  return {
    rowNumbers: rows.map((row) => row.rowNumber),
    incoming: rows.map(({ fields }): PaperValues => valuesOf({ where: {}, fields })),
    register: await registerForPlan(transaction),
  };
}

/** Imports of one council take turns, and a person's edit waits, so that nothing changes between plan and writing. */
export async function lockRegister(transaction: CouncilTransaction): Promise<void> {
  await lockReferences(transaction);
  await transaction.rows(
    'lock-register',
    `select count(*) from (select 1 from recommendation where council_id = $1 and withdrawn_at is null
       order by recommendation_id for no key update) held`,
  );
}
