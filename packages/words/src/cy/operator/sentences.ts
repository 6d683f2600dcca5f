import type { Whole } from '../../catalogue.ts';
import type { operator as english } from '../../en/operator/sentences.ts';

export const operator = {
  queue_out_of_reach: 'Ni ellir cyrraedd y ciw. Cedwir y gwaith yn y cofnodion, ac mae’n mynd yn ei flaen ohono’i hun.',
  code_of_three_letters: 'Tair priflythyren yw cod cyngor, megis NWA.',
  code_taken: 'Mae cyngor â’r cod {{code}} eisoes. Ni newidiwyd dim.',
  has_administrators:
    'Mae rhywun yn gweinyddu’r cyngor hwn eisoes, ac yn gwahodd y lleill o dan Gosodiadau, Pobl. Ni newidiwyd dim.',
} as const satisfies Whole<typeof english>;
