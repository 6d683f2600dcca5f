import type { Whole } from '../../catalogue.ts';
import type { identity as english } from '../../en/identity/sentences.ts';

export const identity = {
  invitation_unusable:
    'Ni ellir defnyddio’r gwahoddiad hwn: efallai ei fod wedi’i ddefnyddio neu ei dynnu’n ôl, neu ei fod wedi dod i ben. Gofynnwch i bwy bynnag a’ch gwahoddodd am un newydd.',
  name_and_password: 'Rhowch eich enw a chyfrinair.',
  sign_in_first: 'Mewngofnodwch â chyfrif {{email}}, ac agorwch y gwahoddiad eto.',
  sign_in_first_here: 'Mewngofnodwch â chyfrif y cyfeiriad hwn, ac agorwch y gwahoddiad eto.',
  password_short: 'Defnyddiwch {{limit}} nod neu fwy. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn dda.',
  password_long: 'Defnyddiwch {{limit}} nod neu lai.',
  password_common:
    'Mae’r cyfrinair hwn yn rhy hawdd ei ddyfalu: mae’n un y mae llawer o bobl yn ei ddefnyddio, neu bron yn un. Dewiswch un arall, megis tri neu bedwar gair nad ydynt yn perthyn i’w gilydd.',
  password_own_words:
    'Mae’r cyfrinair hwn yn rhy hawdd ei ddyfalu: eich enw, eich cyfeiriad neu enw eich cyngor yw ei gynnwys. Dewiswch un arall, megis tri neu bedwar gair nad ydynt yn perthyn i’w gilydd.',
  password_pattern:
    'Mae’r cyfrinair hwn yn rhy hawdd ei ddyfalu: mae’n ailadrodd neu’n dilyn patrwm. Dewiswch un arall, megis tri neu bedwar gair nad ydynt yn perthyn i’w gilydd.',
  wrong_sign_in: 'Gwiriwch y cyfeiriad e-bost a’r cyfrinair, a rhowch gynnig arall arni.',
} as const satisfies Whole<typeof english>;
