import type { Whole } from '../../catalogue.ts';
import type { answers as english } from '../../en/answers/sentences.ts';

export const answers = {
  accepted_already: 'Mae cydweithiwr wedi derbyn yr ateb hwn eisoes.',
  returned_already: 'Mae cydweithiwr wedi anfon yr ateb hwn yn ôl eisoes.',
  replaced_already: 'Mae’r sawl a anfonodd hwn wedi anfon un arall yn ei le ers hynny. Penderfynwch ar yr un newydd.',
  begun_by_another:
    'Mae rhywun arall wedi dechrau’r ateb i hyn yn Holdfast. Gall ddweud geiriau a gedwir yn ôl, felly nid yw’n cael ei ddangos yma. Mewngofnodwch i fynd ymlaen ag ef, neu gofynnwch i’r swyddog craffu.',
  nothing_wanted: 'Nid oes angen ateb ar hwn mwyach: fe’i hatebwyd neu fe’i newidiwyd yn y cyfamser.',
  link_unusable:
    'Ni ellir defnyddio’r ddolen hon: efallai ei bod wedi dod i ben, neu na chafodd y cyfan ohoni ei gopïo. Gofynnwch i swyddog craffu eich cyngor am un newydd.',
  link_ended:
    'Mae’r ddolen hon wedi dod i ben: mae’r hyn a ofynnodd gyda rhywun arall erbyn hyn, neu’n cael ei anfon i gyfeiriad arall. Gofynnwch i swyddog craffu eich cyngor pwy sy’n ateb.',
  done_or_more_time: 'Dywedwch naill ai bod hyn wedi’i wneud, neu fod angen rhagor o amser arno.',
  what_was_done: 'Dywedwch beth a wnaed, er mwyn i’r pwyllgor allu ei weld.',
  how_it_is_going: 'Ysgrifennwch sut mae hyn yn mynd.',
  no_decision: 'Dewiswch beth a benderfynwyd.',
  no_response: 'Ysgrifennwch yr ymateb.',
  no_date_to_put_off: 'Nid oes dyddiad y gellid ei ohirio ar gyfer hwn. Ysgrifennwch sut mae’n mynd yn lle hynny.',
  no_new_day: 'Rhowch y diwrnod erbyn pryd y gellir ei wneud.',
} as const satisfies Whole<typeof english>;
