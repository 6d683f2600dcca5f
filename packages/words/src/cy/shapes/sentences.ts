import type { Whole } from '../../catalogue.ts';
import type { shapes as english } from '../../en/shapes/sentences.ts';

export const shapes = {
  missing: 'Llenwch hwn.',
  wrong_form: 'Nid yw hwn ar ffurf y gellir ei darllen.',
  not_a_choice: 'Dewiswch un o’r opsiynau.',
  not_of_the_list: 'Dewiswch ef eto o’r rhestr.',
  no_date: 'Rhowch ddyddiad go iawn, fel 20 Mai 2026.',
  too_short: 'Defnyddiwch {{limit}} nod neu fwy.',
  too_long: 'Defnyddiwch {{limit}} nod neu lai.',
  too_few: 'Dewiswch {{limit}} neu fwy.',
  too_many: 'Dewiswch {{limit}} neu lai.',
  too_low: 'Rhowch {{limit}} neu fwy.',
  too_high: 'Rhowch {{limit}} neu lai.',
  not_asked_for: 'Ni ofynnir am hyn yma: {{names, list}}.',

  enter_email: 'Rhowch gyfeiriad e-bost, fel enw@example.gov.uk.',
  enter_password: 'Rhowch eich cyfrinair.',
  enter_new_password: 'Rhowch gyfrinair o 12 nod neu fwy.',
  enter_own_name: 'Rhowch eich enw.',
  enter_name: 'Rhowch enw.',
  enter_response: 'Rhowch yr ymateb.',
  enter_update: 'Rhowch y diweddariad.',
  choose_decision: 'Dewiswch beth a benderfynwyd.',
  choose_paragraph: 'Dewiswch baragraff.',
  say_what_is_missing: 'Dywedwch beth sydd ar goll.',
  say_why_readable: 'Dywedwch pam y gellir ei ddarllen nawr.',
  day_out_of_reach: 'Rhowch ddiwrnod o 1 Ionawr 1900 hyd at 31 Rhagfyr 2199.',
  too_many_dates: 'Mae amserlen cyfarfodydd yn dal hyd at 400 o ddyddiadau. Gwiriwch y rheol.',
} as const satisfies Whole<typeof english>;
