import type { Whole } from '../../catalogue.ts';
import type { operator as english } from '../../en/operator/sentences.ts';

export const operator = {
  queue_out_of_reach: 'Ni ellir cyrraedd y ciw. Cedwir y gwaith yn y cofnodion, ac mae’n mynd yn ei flaen ohono’i hun.',
} as const satisfies Whole<typeof english>;
