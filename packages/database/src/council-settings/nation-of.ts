import type { Nation } from '@holdfast/domain/councils/nation';
import type { CouncilTransaction } from '../council-transaction.ts';

/** Whose law the council is under. */
export async function nationOf(transaction: CouncilTransaction): Promise<Nation> {
  const council = await transaction.row<{ nation: Nation }>(
    'nation',
    'select nation from council where council_id = $1',
  );
  return council?.nation ?? 'england';
}
