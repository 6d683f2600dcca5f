import type { Whole } from '../../catalogue.ts';
import type { clocks as english } from '../../en/clocks/sentences.ts';

export const clocks = {
  law_s9fe: 'Deddf Llywodraeth Leol 2000, a.9FE',
  law_s21b: 'Deddf Llywodraeth Leol 2000, a.21B',
  law_combined: 'OS 2017/68, erthygl 7',
  law_combined_county: 'OS 2017/68, erthygl 7, gydag OS 2024/430',
  law_committees: 'OS 2012/1020, rheol. 7',
  law_ni: 'Deddf Llywodraeth Leol (Gogledd Iwerddon) 2014, a.32',
  law_flood: 'OS 2011/697, rheol. 3',
  law_health: 'OS 2013/218, rheol. 22',
  law_health_2002: 'OS 2002/3048, rheol. 3',
  law_crime: 'OS 2009/942, rheol. 7',
  law_coroner: 'OS 2013/1629, rheol. 29',
  law_coroner_1984: 'Rheolau Crwneriaid 1984, rh.43A',
  law_fatal_accident: 'Deddf Ymchwiliadau i Ddamweiniau Angheuol a Marwolaethau Sydyn etc. (Yr Alban) 2016, a.28',
  law_own: 'rheol y cyngor ei hun',
  law_shortened: 'rheol y cyngor ei hun; mae’r gyfraith, {{law, sentence}}, yn rhoi tan {{lawDue, date}}',

  counted_beginning: '{{length, sentence}} yn dechrau gyda {{from, date}}, {{fact, sentence}}',
  counted_after: '{{length, sentence}} ar ôl {{from, date}}, {{fact, sentence}}',
  fact_report: 'y diwrnod y daeth yr adroddiad i law',
  fact_notice: 'y diwrnod y daeth yr hysbysiad sy’n gofyn am ymateb i law',
  fact_report_date: 'dyddiad yr adroddiad',
  fact_reply_asked: 'y diwrnod y gofynnwyd am yr ateb',
  fact_sent: 'y diwrnod yr anfonodd y crwner yr adroddiad',
  fact_request: 'y diwrnod y daeth y cais i law',
  fact_determination: 'y diwrnod y daeth copi’r dyfarniad i law',

  runs: 'Mae ymateb i ddod erbyn {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time: 'Rhoddwyd rhagor o amser: mae i ddod erbyn {{due, date}} bellach.',
  agreed_to_wait: 'Cytunodd y pwyllgor i aros tan {{due, date}}. Mae’r diwrnod y mae’r gyfraith yn ei roi yn aros.',
  ran: 'Roedd ymateb i ddod erbyn {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  more_time_was: 'Rhoddwyd rhagor o amser, hyd at {{due, date}}.',
  no_longer_awaited:
    'Nid oes ymateb wedi’i gofnodi, ac yn ôl ei statws nid oes disgwyl un bellach, felly ni ofynnir am ddim erbyn y diwrnod hwnnw.',
  or_as_soon_as_possible:
    'Lle nad yw hynny’n rhesymol bosibl, mae’r gyfraith yn gofyn amdano cyn gynted ag y bo’n rhesymol bosibl ar ôl y diwrnod hwnnw, ac nid yw’n enwi diwrnod arall.',
  of_what_was_referred:
    'Mae’r rheoliad yn rhoi’r amser hwn ar gyfer adroddiad ar fater a gyfeiriodd cynghorydd at y pwyllgor. Am unrhyw adroddiad arall mae’r gyfraith yn gofyn am ymateb heb roi diwrnod (Deddf yr Heddlu a Chyfiawnder 2006, a.19).',
  or_promptly:
    'Os gofynnodd y pwyllgor am ymateb prydlon, fel y caniateir gan reolau sefydlog, mae’r gyfraith yn rhoi un mis: tan {{due, date}}.',
  assumed_received: 'Tybiwyd y diwrnod derbyn: nid oes neb wedi dweud pa ddiwrnod ydoedd.',
  assumed_required:
    'Nid oes neb wedi cofnodi a oedd y pwyllgor yn gofyn am ymateb. Fe’i cyfrifir yn ôl rheol y cyngor ei hun fod angen ymateb oni bai bod rhywun yn dweud yn wahanol.',
  assumed_required_by:
    'Nid oes neb wedi cofnodi a oedd y pwyllgor yn gofyn am ymateb. Fe’i cyfrifir yn ôl rheol y cyngor ei hun fod angen ymateb oni bai bod rhywun yn dweud yn wahanol ({{basis}}).',
  assumed_notice:
    'Nid oes neb wedi cofnodi pryd y daeth yr hysbysiad sy’n gofyn am ymateb i law: tybir iddo ddod gyda’r adroddiad.',

  none_history:
    'Hanes ydyw: mae’n hŷn na’r diwrnod y mae cofrestr y cyngor hwn yn dechrau. Nid oes dim ohono i ddod nes i rywun ymgymryd ag ef.',
  none_words:
    'Nid yw geiriau’r pwyllgor yma eto, felly nid yw’r amser i ymateb yn rhedeg. Bydd yn rhedeg unwaith y cânt eu hychwanegu.',
  none_not_required: 'Ni ofynnwyd am ymateb, felly nid oes un i ddod.',
  none_before_law: 'Bryd hynny nid oedd yr un gyfraith yn rhoi diwrnod ar gyfer ymateb, felly nid oes un i ddod.',
  none_no_executive:
    'Ni ŵyr Holdfast am ddiwrnod y mae’r gyfraith yn ei roi o dan ffurf lywodraethu’r cyngor, ac nid yw’r cyngor wedi pennu amser ei hun, felly nid oes ymateb i ddod.',
  none_other_partner:
    'Os yw’n un o’r awdurdodau partner y mae’r gyfraith yn eu henwi, ac os cafodd hysbysiad, rhaid iddo roi sylw iddo (Deddf Llywodraeth Leol 2000, a.9FF; o dan y system bwyllgorau OS 2012/1020, rheol. 9). Nid yw’r gyfraith honno’n rhoi diwrnod ar gyfer ei ateb.',
  none_partner: 'Ni ŵyr Holdfast am gyfraith sy’n rhoi diwrnod ar gyfer ateb corff fel hwn yma.',
  none_own_order:
    'Nid oedd y gorchymyn sy’n rhoi dau fis i awdurdodau cyfun yn gymwys ar y diwrnod hwnnw. Gall gorchymyn neu reoliadau ei hun fod wedi rhoi amser: ni ŵyr Holdfast amdanynt, felly nid oes ymateb i ddod.',
  none_council_on_crime:
    'Rhaid i’r cyngor ystyried yr hyn y mae ei bwyllgor trosedd ac anhrefn yn gofyn amdano, ac ymateb (Deddf yr Heddlu a Chyfiawnder 2006, a.19(8B)). Nid yw’r gyfraith yn rhoi diwrnod, ac nid yw’r cyngor wedi pennu amser ei hun.',
  none_no_time_since:
    'Peidiodd y rheoliadau a roddai 28 diwrnod â chael effaith ar 6 Ebrill 2018 (OS 2011/697, rheol. 1). Rhaid i’r awdurdod gydymffurfio â’r cais o hyd (Deddf Llywodraeth Leol 2000, a.9FH). Nid yw’r gyfraith yn rhoi diwrnod.',
  none_nation:
    'Nid yw cyfraith y genedl hon yn rhoi diwrnod ar gyfer ymateb, ac nid yw’r cyngor wedi pennu amser ei hun.',
  none_origin:
    'Nid yw cyfraith craffu yn rhoi diwrnod ar gyfer ymateb i {{source, sourceKind}}. Gall cyfraith arall wneud: nid yw Holdfast yn cyfrif un.',
  unknown_origin:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi o ble y daeth, ac mae’r gyfraith yn rhoi diwrnod ar gyfer rhai argymhellion ac nid ar gyfer eraill.',
  unknown_body:
    'Nid oes ateb i ddod eto: enwir corff partner, ac nid oes neb wedi cofnodi pa fath o gorff ydyw. Mae’r gyfraith yn dibynnu ar hynny.',
  unknown_required:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi a oedd y pwyllgor yn gofyn am un, ac mae’r cyngor yn cyfrif dim ond lle cofnodir hynny.',
  unknown_participant:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi a oes angen un. Dim ond gan y rhai a gymerodd ran yn yr ymchwiliad y mae’r gyfraith yn gofyn amdano.',
  unknown_report:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod y daeth yr adroddiad i law, ac o’r diwrnod hwnnw y cyfrifir.',
  unknown_report_date:
    'Nid oes ymateb i ddod eto: cyfrifir o ddyddiad yr adroddiad, ac nid oes neb wedi cofnodi hwnnw.',
  unknown_reply_asked:
    'Nid oes ateb i ddod: nid oes neb wedi cofnodi y gofynnwyd am ateb, ac o’r diwrnod gofyn y cyfrifir.',
  unknown_sent:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod yr anfonodd y crwner yr adroddiad, ac o’r diwrnod hwnnw y cyfrifir.',
  unknown_request:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod y daeth y cais i law, ac o’r diwrnod hwnnw y cyfrifir.',
  unknown_determination:
    'Nid oes ymateb i ddod eto: nid oes neb wedi cofnodi ar ba ddiwrnod y daeth copi’r dyfarniad i law, ac o’r diwrnod hwnnw y cyfrifir.',

  reconsider_by:
    'Lle mae’n argymell ailystyried penderfyniad na weithredwyd arno eto, rhaid cynnal cyfarfod i’w ailystyried erbyn {{by, date}}: dim hwyrach na 10 diwrnod ar ôl {{from, date}}, y diwrnod y daeth yr argymhellion i law ({{law, sentence}}). Gall cyfarwyddyd i beidio â gweithredu ar y penderfyniad gael effaith am 14 diwrnod o’i ddiwrnod fan bellaf.',
  reconsider_unknown:
    'Lle mae’n argymell ailystyried penderfyniad na weithredwyd arno eto, rhaid cynnal cyfarfod i’w ailystyried dim hwyrach na 10 diwrnod ar ôl i’r argymhellion ddod i law ({{law, sentence}}). Nid oes neb wedi cofnodi pa ddiwrnod oedd hwnnw.',

  peer_days:
    'Yn ôl arfer her gorfforaethol gan gymheiriaid y Gymdeithas Llywodraeth Leol, nad yw’n gyfraith, cyhoeddir yr adroddiad, gyda chynllun, erbyn {{report, date}}, a’r cynllun fan bellaf erbyn {{plan, date}}; daw adolygiad cynnydd tua {{review, date}}, a’i adroddiad erbyn {{outcome, date}}. Cyfrifir y cyfan o {{challenge, date}}, a gofnodwyd yn ddyddiad yr her.',
  peer_unknown:
    'Cyfrifir camau her gorfforaethol gan gymheiriaid y Gymdeithas Llywodraeth Leol o ddyddiad yr her, ac nid oes neb wedi cofnodi hwnnw.',

  owed_by: 'I’w roi gan {{who, list}}.',
  owed_by_holder: 'I’w roi gan {{person}}, deiliad portffolio {{portfolio}}.',
  owed_by_portfolio: 'I’w roi gan ddeiliad portffolio {{portfolio}}. Nid oes neb wedi’i gofnodi yn ei ddal.',
  owed_by_executive: 'I’w roi gan y weithrediaeth, neu gan y cyngor lle nad oes un. Nid oes portffolio wedi’i gofnodi.',
  owed_by_health_body: 'I’w roi gan gorff iechyd. Nid oes neb wedi cofnodi pa un.',
  owed_by_crime_partner: 'I’w roi gan bartner trosedd ac anhrefn. Nid oes neb wedi cofnodi pa un.',
  owed_by_flood_authority: 'I’w roi gan awdurdod perygl llifogydd. Nid oes neb wedi cofnodi pa un.',
  owed_by_partner: 'I’w roi gan gorff partner. Nid oes neb wedi cofnodi pa un.',
  owed_by_nobody: 'Nid oes neb wedi’i gofnodi yn gyfrifol amdano.',
} as const satisfies Whole<typeof english>;
