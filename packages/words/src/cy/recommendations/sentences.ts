import { wordsWanted } from '../values/words-wanted.ts';
import type { Whole } from '../../catalogue.ts';
import type { recommendations as english } from '../../en/recommendations/sentences.ts';
import { forms } from '../forms.ts';

const still = 'argymhelliad yn dal i ddweud “{{word}}”';

export const recommendations = {
  rejected_needs_reason: 'Mae angen rheswm y weithrediaeth ar argymhelliad a wrthodwyd.',
  superseded_needs_reason: 'Dywedwch beth sydd wedi cymryd ei le, fel y gellir dilyn y trywydd.',
  note_only_needs_reason: 'Dywedwch pam mai dim ond i’w nodi y mae.',
  waiting_needs_reason: 'Dywedwch pam ei fod yn aros am ymateb eto.',
  unknown_needs_reason: 'Dywedwch pam nad yw ei statws yn hysbys bellach.',
  taken_up_needs_reason: 'Dywedwch pam mae rhagor yn ddyledus arno wedi’r cyfan.',
  needs_meeting_to_note:
    'Dim ond y pwyllgor all ei adael fel un i’w nodi’n unig. Dewiswch y cyfarfod a gytunodd, a dywedwch pam. Os na fu erioed yn argymhelliad, tynnwch ef yn ôl yn ei hanes.',
  needs_meeting_to_reopen:
    'Dim ond y pwyllgor a gaiff ailagor argymhelliad a gaewyd. Dewiswch y cyfarfod a gytunodd ar hynny.',
  needs_meeting_to_verify:
    'Dim ond y pwyllgor a gaiff gadarnhau ei fod wedi’i gwblhau. Dewiswch y cyfarfod a gytunodd ar hynny.',
  needs_meeting_to_close:
    'Dim ond y pwyllgor all ei gau cyn iddo gael ei wneud. Dewiswch y cyfarfod a gytunodd, a dywedwch pam.',
  meeting_in_future: 'Nid yw’r cyfarfod hwnnw wedi’i gynnal eto. Cofnodwch y penderfyniad ar ôl i’r pwyllgor ei wneud.',
  meeting_called_off: 'Cafodd y cyfarfod ar {{heldOn, date}} ei ganslo. Dewiswch un a gynhaliwyd.',
  meeting_of_executive:
    '{{committee}} yw’r weithrediaeth, nad yw’n penderfynu ar ei gwaith ei hun. Dewiswch gyfarfod o’r pwyllgor a ofynnodd amdano.',
  meeting_of_another:
    'Nid yw’r argymhelliad hwn yn perthyn i {{committee}}. Dewiswch gyfarfod o’r pwyllgor sy’n berchen arno.',
  meeting_of_none:
    'Nid oedd {{committee}} yn bod ar {{heldOn, date}}. Dewiswch gyfarfod o’r pwyllgor a oedd yn bod bryd hynny.',
  meeting_before_made:
    'Cynhaliwyd cyfarfod {{heldOn, date}} cyn i’r argymhelliad gael ei wneud, ar {{madeOn, date}}. Dewiswch gyfarfod diweddarach, neu gywiro’r diwrnod.',
  owner_unknown:
    'Nid oes neb wedi dweud pa bwyllgor sy’n berchen ar yr argymhelliad hwn. Dywedwch hynny yn gyntaf: dim ond y pwyllgor sy’n berchen arno a gaiff benderfynu.',
  owner_known: 'Mae pwyllgor yn berchen ar yr argymhelliad hwn eisoes. Golygwch yr argymhelliad i newid hynny.',
  owner_by_officer: 'Y rhai sy’n cadw’r gofrestr sy’n dweud pa bwyllgor sy’n berchen arno.',
  changed_before_meeting:
    'Cynhaliwyd y cyfarfod a benderfynodd hyn ar {{heldOn, date}}. Ni all fod wedi newid cyn y diwrnod hwnnw.',
  role_may_not_change: 'Y swyddog craffu, a’r rhai sy’n gyfrifol am y gwaith, sy’n newid statws.',
  already_so: 'Mae eisoes yn “{{status, coreStatus}}”.',
  no_such_step: 'Ni all argymhelliad sy’n “{{from, coreStatus}}” droi’n “{{status, coreStatus}}” mewn un cam.',
  closed_by_committee: 'Mae’r pwyllgor wedi cau hwn. Gofynnwch i’r swyddog craffu ei roi gerbron y pwyllgor.',
  needs_reason_to_reopen: 'Dywedwch pam yr ailagorodd y pwyllgor ef.',
  verified_by_committee:
    'Dim ond y pwyllgor a gaiff gadarnhau ei fod wedi’i gwblhau. Dywedwch ei fod wedi’i gwblhau, a gofynnir i’r pwyllgor.',
  needs_evidence: 'Dywedwch pa dystiolaeth a ddangoswyd i’r pwyllgor ei fod wedi’i gwblhau.',
  recorded_by_officer: 'Y swyddog craffu sy’n cofnodi “{{status, coreStatus}}”.',
  needs_response:
    'Nid oes ymateb i’r argymhelliad hwn eto. Atebwch ef yn gyntaf, yna dywedwch sut mae’r gwaith yn mynd.',
  act_of_others:
    'Rydych yn ateb dros yr hyn sy’n ddyledus gennych chi: yr hyn yr ydych yn ei arwain, yr hyn sydd yn eich portffolio, neu’r sawl yr ydych yn sefyll yn ei le. Rhywun arall biau hwn. Gofynnwch i’r swyddog craffu a ddylai fod yn eiddo i chi.',
  act_of_items_lead:
    'Chi sy’n arwain cam gweithredu ar gyfer yr argymhelliad hwn, a gallwch ddweud sut y mae hwnnw’n mynd. Yr un sy’n arwain yr argymhelliad, neu sy’n dal ei bortffolio, sy’n dweud y gweddill.',
  act_of_answerers: 'Y rhai sy’n ateb dros y gwaith sy’n dweud hyn, a’r rhai sy’n cadw’r gofrestr.',
  rejection_needs_reason:
    'Mae angen rheswm y weithrediaeth ar argymhelliad a wrthodwyd. Ychwanegwch y rheswm a chadwch eto.',
  response_needs_words:
    'Mae angen geiriau ar ymateb. Ysgrifennwch yr hyn y dywedodd y weithrediaeth y bydd yn ei wneud.',
  response_in_future: 'Mae dyddiad yr ymateb yn y dyfodol. Rhowch y diwrnod y’i derbyniwyd.',
  response_before_report: 'Mae dyddiad yr ymateb cyn derbyn yr adroddiad. Gwiriwch y ddau ddyddiad.',
  day_of_the_law:
    'Y gyfraith sy’n rhoi’r diwrnod hwn, ac ni all neb ei symud. Os yw’r pwyllgor yn cytuno i aros, mae ei gofnodion yn dweud hynny; mae’r diwrnod yn aros.',
  day_of_a_coroner: 'Dim ond y crwner a wnaeth yr adroddiad all roi rhagor o amser i ymateb. Ni all pwyllgor.',
  day_past_the_law:
    'Gellir ymestyn amser y cyngor ei hun hyd at y diwrnod y mae’r gyfraith yn ei roi, {{latest, date}}. Rhowch y diwrnod hwnnw neu un cynharach.',
  extension_waiting: 'Gofynnwyd am estyniad eisoes. Rhaid i’r pwyllgor benderfynu ar hwnnw yn gyntaf.',
  extension_needs_reason: 'Dywedwch pam mae angen rhagor o amser. Bydd y pwyllgor yn ei ddarllen.',
  extension_not_later: 'Nid yw’r dyddiad newydd yn hwyrach na’r un presennol, {{due, date}}.',
  extension_needs_meeting: 'Cyfarfod a gynhelir ar ôl gofyn am estyniad sy’n ei gymeradwyo. Dewiswch y cyfarfod hwnnw.',
  update_needs_words: 'Mae angen geiriau ar ddiweddariad. Dywedwch beth a wnaed ers yr un diwethaf.',
  update_in_future: 'Mae dyddiad y diweddariad yn y dyfodol. Rhowch y diwrnod y mae’n sôn amdano.',
  choose_from_register: 'Dewiswch argymhellion sydd yn y gofrestr.',
  done_in_future: 'Mae’r diwrnod yn y dyfodol. Rhowch y diwrnod y’i gwnaed.',
  changed_since_list: 'Mae rhywun arall wedi newid hwn ers i chi agor y rhestr.',
  not_in_register: 'Nid yw yn y gofrestr mwyach.',
  undone_already: 'Mae eisoes wedi’i ddadwneud.',
  changed_again: 'Newidiwyd yr un peth eto ar {{at, moment}}. Fe’i gadewir fel y mae.',
  changed_again_by: 'Newidiodd {{person}} ef eto ar {{at, moment}}. Fe’i gadewir fel y mae.',
  changed_again_since: 'Mae’n dweud rhywbeth arall erbyn hyn. Fe’i gadewir fel y mae.',
  not_of_this_change: 'Nid yw’n un o’r rhai y gwnaed y newid hwn iddynt.',
  undoing_not_undone: 'Dadwneud newid arall a wnaeth hwn. Gwnewch y newid hwnnw eto os oedd yn iawn wedi’r cyfan.',
  due_told: '{{words}} ({{on, date}})',
  changed_in_future: 'Mae’r diwrnod yn y dyfodol. Rhowch y diwrnod y newidiodd.',
  word_means: 'Yn y cyngor hwn mae “{{word}}” yn golygu “{{said, coreStatus}}”.',
  mark_lifted: 'Mae’r marc hwn wedi’i godi eisoes.',
  extension_decided: 'Mae cyfarfod wedi penderfynu ar hyn eisoes.',
  words_wanted: wordsWanted,
  words_wanted_of: '{{title}}: nid yw geiriau’r pwyllgor yma eto',
  reference_taken: 'Mae argymhelliad â’r cyfeirnod a’r rhan hyn eisoes.',
  cursor_unknown: 'Nid Holdfast a roddodd y cyrchwr hwn. Dechreuwch eto ar y dudalen gyntaf.',
  no_date_to_put_off:
    'Nid oes dyddiad i’w ohirio. Rhowch y dyddiad y cytunwyd arno gyntaf, yna gofynnwch am ragor o amser.',
  paragraphs_of_england:
    'Ar gyfer cyngor yn Lloegr, paragraffau {{first}} i {{last}} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 sy’n gymwys. Dewiswch un o’r rhain.',
  paragraphs_of_wales:
    'Ar gyfer cyngor yng Nghymru, paragraffau {{first}} i {{last}} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 sy’n gymwys. Dewiswch un o’r rhain.',
  paragraphs_of_scotland:
    'Ar gyfer cyngor yn yr Alban, paragraffau {{first}} i {{last}} o Atodlen 7A i Ddeddf Llywodraeth Leol (Yr Alban) 1973 sy’n gymwys. Dewiswch un o’r rhain.',
  paragraphs_of_northern_ireland:
    'Ar gyfer cyngor yng Ngogledd Iwerddon, paragraffau {{first}} i {{last}} o Atodlen 6 i Ddeddf Llywodraeth Leol (Gogledd Iwerddon) 2014 sy’n gymwys. Dewiswch un o’r rhain.',
  choose_what_is_exempt: 'Dewiswch yr hyn sy’n eithriedig.',
  marked_already: 'Mae “{{field, exemptField}}” yn cael ei gadw’n ôl fel hyn eisoes. Gadewch ef allan.',
  confidential_needs_reason: 'Dywedwch pam na chaniateir ei ddatgelu.',
  exemption_needs_reason: 'Dywedwch pam mae ei gadw yn ôl yn drech na budd y cyhoedd o’i gyhoeddi.',
  history_imported: 'Mewnforiwyd o {{file}}',
  history_added: 'Ychwanegwyd at y gofrestr',
  history_response: 'Ymateb',
  history_response_decided: 'Ymateb: {{decision, decision}}',
  history_response_holding: 'Ateb dros dro, nad yw’n ymateb',
  history_progress: 'Diweddariad ar gynnydd',
  history_status: 'Statws: {{after, coreStatus}}',
  history_status_changed: 'Newidiwyd y statws o “{{before, coreStatus}}” i “{{after, coreStatus}}”',
  history_status_confirmed:
    'Newidiwyd y statws o {{before, coreStatus}} i {{after, coreStatus}}, a gadarnhawyd gyda’r ymateb',
  history_field: 'Newidiwyd: {{field, fieldName}}',
  history_other_field: 'Newidiwyd: {{field}}',
  history_extension_asked: 'Gofynnwyd am ragor o amser',
  history_extension_approved: 'Cymeradwywyd rhagor o amser',
  history_extension_refused: 'Gwrthodwyd rhagor o amser',
  history_answer_returned: 'Anfonwyd yn ôl at {{person}} gyda nodyn',
  history_answer_accepted: 'Derbyniwyd, fel yr atebodd {{person}}',
  history_exempt: 'Marciwyd yn eithriedig: {{fields, exemptFields}}',
  history_exempt_lifted: 'Ddim yn eithriedig mwyach: {{fields, exemptFields}}',
  history_confidential: 'Marciwyd yn gyfrinachol: {{fields, exemptFields}}',
  history_confidential_lifted: 'Ddim yn gyfrinachol mwyach: {{fields, exemptFields}}',
  corrected_response: 'Cywirwyd yr ymateb',
  taken_back_response: 'Tynnwyd yr ymateb yn ôl',
  corrected_update: 'Cywirwyd y diweddariad',
  taken_back_update: 'Tynnwyd y diweddariad yn ôl',
  corrected_status: 'Cywirwyd y statws',
  taken_back_status: 'Tynnwyd y statws yn ôl',
  corrected_extension: 'Cywirwyd mwy o amser',
  taken_back_extension: 'Tynnwyd mwy o amser yn ôl',
  corrected_recommendation: 'Cywirwyd yr argymhelliad',
  taken_back_recommendation: 'Tynnwyd yr argymhelliad yn ôl',
  withdraw_only: 'Dim ond tynnu hwn yn ôl sy’n bosibl. Tynnwch ef yn ôl, a chofnodwch yr hyn sy’n gywir.',
  first_status_stays: 'Gyda’r statws hwn y daeth i’r gofrestr. Newidiwch y statws yn lle hynny.',
  withdrawn_here: 'Tynnwyd yn ôl: cofnodwyd drwy gamgymeriad',
  follows_response: 'Dangosir ymateb arall.',
  follows_no_response: 'Nid oes ymateb ar ôl: nid yw’r gofrestr yn dangos yr un.',
  follows_update: 'Dangosir diweddariad arall.',
  follows_no_update: 'Nid oes diweddariad ar ôl: nid yw’r gofrestr yn dangos yr un.',
  follows_status: 'Mae’r statws yn mynd o {{before, coreStatus}} i {{after, coreStatus}}.',
  follows_due: 'Mae i’w wneud erbyn {{day, date}} eto.',
  follows_no_due: 'Nid oes ganddo ddyddiad cau mwyach.',
  follows_nothing: 'Mae’r gofrestr yn dangos yr un peth ag o’r blaen; mae’r hanes yn sôn am y cywiriad.',
  history_taken_on: 'Ymgymerwyd ag ef: cedwir golwg arno o hyn ymlaen',
  history_became_history: 'Daeth yn hanes: mae’n hŷn na’r gofrestr',
  history_became_live: 'Nid yw’n hanes mwyach',
  no_history: 'Nid hanes mo hwn: cedwir golwg arno eisoes.',
  history_withdrawn: 'Tynnwyd o’r gofrestr',
  word_ends_before: 'Byddai’r gair yn dod i ben cyn iddo ddechrau. Dewiswch ddiwrnod olaf hwyrach.',

  response_was_due: 'Roedd ymateb i ddod erbyn {{due, date}}, {{length, sentence}} yn dechrau gyda {{from, date}}.',
  response_was_due_held:
    'Roedd ymateb i ddod erbyn {{due, date}}, {{length, sentence}} yn dechrau gyda {{from, date}}. Daeth ateb dros dro, nad yw’n ymateb.',
  response_was_due_after: 'Roedd ymateb i ddod erbyn {{due, date}}, {{length, sentence}} ar ôl {{from, date}}.',
  response_was_put_off:
    'Roedd ymateb i ddod erbyn {{due, date}}, y diwrnod y’i gohiriwyd iddo. Roedd i ddod yn gyntaf erbyn {{first, date}}.',
  response_was_due_by: 'Roedd ymateb i ddod erbyn {{due, date}}: {{counted, sentence}} ({{law, sentence}}).',
  response_was_put_off_by:
    'Roedd ymateb i ddod erbyn {{due, date}}, y diwrnod y’i gohiriwyd iddo. Roedd i ddod yn gyntaf erbyn {{first, date}}: {{counted, sentence}} ({{law, sentence}}).',
  action_was_due: 'Roedd y cam gweithredu i’w wneud erbyn {{due, date}} ac nid yw wedi’i gwblhau.',
  action_was_due_written:
    'Roedd y cam gweithredu i’w wneud erbyn {{due, date}} (ysgrifennwyd “{{words}}”) ac nid yw wedi’i gwblhau.',
  update_was_due: 'Roedd diweddariad ar gyfer y cyfarfod nesaf i ddod erbyn {{due, date}}. Ni fu un eto.',
  update_was_due_since:
    'Roedd diweddariad ar gyfer y cyfarfod nesaf i ddod erbyn {{due, date}}. Daeth yr un diwethaf ar {{last, date}}.',

  scheme_too_short: 'Mae angen o leiaf dau sgôr ar gynllun. Ychwanegwch un arall.',
  rating_without_letter:
    'Nid oes llythyren gan sgôr {{number}}. Ni chaniateir dweud dim drwy liw yn unig: rhowch lythyren iddo.',
  rating_without_word: 'Nid oes gair gan sgôr {{number}}. Ni chaniateir dweud dim drwy liw yn unig: rhowch air iddo.',
  ratings_same_letter: 'Mae gan “{{first}}” a “{{second}}” yr un llythyren. Newidiwch un ohonynt.',
  ratings_same_word: 'Mae gan “{{first}}” a “{{second}}” yr un gair. Newidiwch un ohonynt.',
  rating_without_status: 'Nid oes statws yn arwain at “{{rating}}”. Rhowch un iddo, neu tynnwch y sgôr.',
  status_without_rating: 'Nid yw “{{status, coreStatus}}” yn arwain at unrhyw sgôr. Rhowch ef i un ohonynt.',
  status_two_ratings:
    'Mae “{{status, coreStatus}}” yn arwain at “{{first}}” ac at “{{second}}”. Tynnwch ef oddi ar un ohonynt.',
  no_lowest_rating: 'Nid oes sgôr ar gyfer yr hyn sydd o dan y lleill i gyd. Gadewch rif un sgôr yn wag.',
  two_lowest_ratings:
    'Mae “{{first}}” a “{{second}}” ill dau ar gyfer beth bynnag sydd o dan y lleill. Rhowch rif i un ohonynt.',
  rating_needs_whole_number: 'Mae angen rhif cyfan ar “{{rating}}”.',
  ratings_same_percentage:
    'Mae “{{first}}” a “{{second}}” ill dau yn dechrau ar {{percent}} y cant. Newidiwch un o’r rhifau.',
  ...forms(
    'ratings_same_days',
    'Mae “{{first}}” a “{{second}}” ill dau yn dechrau ar {{count}} diwrnod. Newidiwch un o’r rhifau.',
    { two: 'Mae “{{first}}” a “{{second}}” ill dau yn dechrau ar {{count}} ddiwrnod. Newidiwch un o’r rhifau.' },
  ),
  percentage_out_of_range: 'Nid oes canran yn arwain at “{{rating}}” neu’r un oddi tano. Dewiswch rif o 1 i 100.',
  rating_too_far: 'Mae “{{rating}}” yn dechrau fwy na deng mlynedd i ffwrdd. Dewiswch nifer llai o ddiwrnodau.',
  status: '{{status, coreStatus}}',
  day: '{{day, date}}',
  not_on_record: 'ddim ar gofnod mwyach',
  ratings_differ: '{{officers}} yw sgôr y swyddog; {{ruled}} yw’r sgôr yn ôl rheol y cyngor.',

  reference_empty: 'Ysgrifennwch un cyfeirnod fel y mae’r cyngor yn ei ysgrifennu, megis SR (25/26) 01.',
  reference_too_long: 'Mae hwn yn hirach na chyfeirnod. Ysgrifennwch un o ddim mwy na 60 nod.',
  reference_without_number: 'Nid oes gan “{{text}}” rif sy’n cyfrif i fyny. Ychwanegwch un, megis 01 ar ei ddiwedd.',
  reference_two_numbers:
    'Mae gan “{{text}}” ddau rif a allai gyfrif i fyny, {{first}} a {{second}}. Tynnwch un ohonynt.',
  reference_number_too_long: 'Mae “{{number}}” yn rhy hir fel rhif. Ysgrifennwch ef â dim mwy na 6 digid.',
  reference_place_twice: 'Mae “{{place}}” yn y patrwm hwn ddwywaith. Tynnwch un.',

  word_means_from:
    'Mae “{{word}}” yn golygu “{{status, coreStatus}}” o {{from, date}}: rhowch ddiwedd ar yr ystyr honno y diwrnod cynt, neu dewiswch ddiwrnod arall.',
  word_means_from_until:
    'Mae “{{word}}” yn golygu “{{status, coreStatus}}” o {{from, date}} tan {{until, date}}: rhowch ddiwedd ar yr ystyr honno y diwrnod cynt, neu dewiswch ddiwrnod arall.',
  ...forms(
    'word_needed',
    `Mae {{count}} ${still}, ac o {{from, date}} ni fyddai gan y cyngor air sy’n golygu “{{status, coreStatus}}”. Ychwanegwch yn gyntaf y gair sy’n cymryd ei le.`,
  ),
  word_unread: 'Nid oes argymhelliad yn dweud “{{word}}”.',
  ...forms('word_kept', `Mae {{count}} ${still}: mae’r hyn a gofnodwyd yn cadw hynny.`),
  no_word_from: 'O {{from, date}} nid oes gan y cyngor air sy’n golygu “{{status, coreStatus}}”.',
  recorded_from: 'O {{from, date}} cofnodir “{{status, coreStatus}}” fel {{words, choice}}.',
  word_reads_from:
    'O {{from, date}} bydd beth bynnag a gofnodir fel “{{word}}” yn cael ei ddarllen fel “{{status, coreStatus}}”.',
  ...forms(
    'word_said',
    'Mae {{count}} argymhelliad yn dweud “{{word}}” ac yn cael ei ddarllen fel “{{status, coreStatus}}”: mae’r hyn a gofnodwyd yn cadw hynny.',
  ),
  word_unsaid: 'Nid oes argymhelliad yn dweud “{{word}}” eto.',
} as const satisfies Whole<typeof english>;
