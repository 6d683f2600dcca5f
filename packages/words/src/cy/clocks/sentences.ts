import type { Whole } from '../../catalogue.ts';
import type { clocks as english } from '../../en/clocks/sentences.ts';

export const clocks = {
  law_s9fe: 'Deddf Llywodraeth Leol 2000, a.9FE',
  law_s21b: 'Deddf Llywodraeth Leol 2000, a.21B',
  law_health: 'OS 2013/218, rheol. 22',
  law_crime: 'OS 2009/942, rheol. 7',
  law_coroner: 'OS 2013/1629, rheol. 29',
  law_own: 'rheol y cyngor ei hun',
  law_shortened: 'rheol y cyngor ei hun, o fewn y ddau fis yn {{law, sentence}}',

  counted_beginning: '{{length, sentence}} yn dechrau gyda {{from, date}}, {{fact, sentence}}',
  counted_after: '{{length, sentence}} ar ôl {{from, date}}, {{fact, sentence}}',
  fact_report: 'y diwrnod y daeth yr adroddiad i law',
  fact_notice: 'y diwrnod y daeth yr hysbysiad sy’n gofyn am ymateb i law',
  fact_report_date: 'dyddiad yr adroddiad',
  fact_reply_asked: 'y diwrnod y gofynnwyd am yr ateb',
  fact_sent: 'y diwrnod yr anfonodd y crwner yr adroddiad',

  runs: 'Mae ymateb i ddod erbyn {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time: 'Rhoddwyd rhagor o amser: mae i ddod erbyn {{due, date}} bellach.',
  assumed_origin: 'Nid oes neb wedi cofnodi o ble y daeth: fe’i cyfrifir yn argymhelliad gan graffu’r cyngor ei hun.',
  assumed_received: 'Tybiwyd y diwrnod derbyn: nid oes neb wedi dweud pa ddiwrnod ydoedd.',
  assumed_required:
    'Nid oes neb wedi cofnodi a gyhoeddodd y pwyllgor ef a gofyn am ymateb: fe’i cyfrifir fel pe bai wedi gwneud hynny.',

  none_history:
    'Mae’n hŷn na’r diwrnod y mae cofrestr y cyngor hwn yn cadw golwg ohono. Nid oes dim ohono i ddod nes i rywun ymgymryd ag ef.',
  none_words:
    'Nid yw geiriau’r pwyllgor yma eto, felly nid yw’r amser i ymateb yn rhedeg. Bydd yn rhedeg unwaith y cânt eu hychwanegu.',
  none_not_required: 'Ni ofynnwyd am ymateb, felly nid oes un i ddod.',
  none_before_law: 'Bryd hynny nid oedd yr un gyfraith yn rhoi diwrnod ar gyfer ymateb, felly nid oes un i ddod.',
  none_no_executive:
    'Nid gweithrediaeth y mae’n rhaid iddi ateb ei chraffu sy’n llywodraethu’r cyngor, ac nid yw wedi pennu amser ei hun, felly nid oes ymateb i ddod.',
  none_other_partner: 'Mae corff partner yn ei ystyried. Nid oes cyfraith yn rhoi diwrnod ar gyfer ei ateb.',
  none_nation:
    'Nid yw cyfraith y genedl hon yn rhoi diwrnod ar gyfer ymateb, ac nid yw’r cyngor wedi pennu amser ei hun.',
  none_origin: 'Nid oes cyfraith yn rhoi diwrnod ar gyfer ymateb i {{source, sourceKind}}.',
  unknown_report:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod y daeth yr adroddiad i law, ac o’r diwrnod hwnnw y cyfrifir.',
  unknown_report_date:
    'Nid oes ymateb i ddod eto: cyfrifir o ddyddiad yr adroddiad, ac nid oes neb wedi cofnodi hwnnw.',
  unknown_reply_asked:
    'Nid oes ateb i ddod: nid oes neb wedi cofnodi y gofynnwyd am ateb, ac o’r diwrnod gofyn y cyfrifir.',
  unknown_sent:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod yr anfonodd y crwner yr adroddiad, ac o’r diwrnod hwnnw y cyfrifir.',
} as const satisfies Whole<typeof english>;
