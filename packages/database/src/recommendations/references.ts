import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { municipalYear } from '@holdfast/domain/calendar/municipal-year';
import type { Nation } from '@holdfast/domain/councils/nation';
import { nextReference } from '@holdfast/domain/recommendations/reference';
import type { CouncilTransaction } from '../council-transaction.ts';

const prefix = 'SR';

/** Until this transaction ends nobody else makes a reference in this council. */
export async function lockReferences(transaction: CouncilTransaction): Promise<void> {
  await transaction.rows(
    'lock-references',
    `select pg_advisory_xact_lock(hashtextextended('reference ' || $1::uuid, 0))`,
  );
}

/**
 * Makes fresh references, one for each call, by the municipal year of a day. A number is never given twice, also
 * when the recommendation that had it was withdrawn. Needs `lockReferences` first.
 */
export async function referenceMaker(transaction: CouncilTransaction): Promise<(on: string) => string> {
  const rows = await transaction.rows<{ nation: Nation; taken: string[] }>(
    'references',
    `select c.nation, (select coalesce(array_agg(distinct r.reference), '{}') from recommendation r
       where r.council_id = $1 and r.reference like $2) as taken
     from council c where c.council_id = $1`,
    [`${prefix}%`],
  );
  const { nation, taken } = rows[0] ?? { nation: 'england', taken: [] };
  const last = new Map<string, string>();
  return (on) => {
    const year = municipalYear(nation, isoDate(on)).label;
    const before = last.get(year);
    const reference = nextReference(prefix, year, before === undefined ? taken : [before]);
    last.set(year, reference);
    return reference;
  };
}
