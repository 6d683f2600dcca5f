import type { Whole } from '../../catalogue.ts';
import type { identity as english } from '../../en/identity/sentences.ts';

export const identity = {
  invitation_unusable:
    'Ni ellir defnyddio’r gwahoddiad hwn: efallai ei fod wedi’i ddefnyddio neu ei dynnu’n ôl, neu ei fod wedi dod i ben. Gofynnwch i bwy bynnag a’ch gwahoddodd am un newydd.',
  name_and_password: 'Rhowch eich enw a chyfrinair.',
  sign_in_first: 'Mewngofnodwch â chyfrif {{email}}, ac agorwch y gwahoddiad eto.',
  sign_in_first_here: 'Mewngofnodwch â chyfrif y cyfeiriad hwn, ac agorwch y gwahoddiad eto.',
  wrong_sign_in: 'Gwiriwch y cyfeiriad e-bost a’r cyfrinair, a rhowch gynnig arall arni.',
} as const satisfies Whole<typeof english>;
