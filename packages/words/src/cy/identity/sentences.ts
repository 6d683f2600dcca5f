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
  wrong_present: 'Nid dyma eich cyfrinair presennol.',
  reset_unusable:
    'Ni ellir defnyddio’r ddolen hon: efallai ei bod wedi’i defnyddio eisoes, neu ei bod wedi dod i ben. Gofynnwch am un newydd ar y dudalen “Wedi anghofio’r cyfrinair”.',
  reset_subject: 'Gosodwch gyfrinair newydd ar gyfer Holdfast',
  reset_what:
    'Gofynnodd rhywun, chi mae’n debyg, am osod cyfrinair newydd ar gyfer eich cyfrif Holdfast. Agorwch y ddolen hon o fewn awr. Gellir ei defnyddio unwaith.',
  reset_unexpected: 'Os na ofynnoch chi am hyn, anwybyddwch yr e-bost hwn. Ni fydd eich cyfrinair yn newid.',
  changed_subject: 'Newidiwyd eich cyfrinair Holdfast',
  changed_what: 'Mae cyfrinair eich cyfrif Holdfast newydd gael ei newid. Allgofnodwyd pob porwr arall.',
  changed_unexpected:
    'Os nad chi a wnaeth hyn, gosodwch gyfrinair newydd ar unwaith a dywedwch wrth weinyddwr eich cyngor:',
  wrong_sign_in: 'Gwiriwch y cyfeiriad e-bost a’r cyfrinair, a rhowch gynnig arall arni.',
} as const satisfies Whole<typeof english>;
