import type { Whole } from '../../catalogue.ts';
import type { problems as english } from '../../en/problems/sentences.ts';

export const problems = {
  not_found: 'Gwiriwch y cyfeiriad, neu ewch yn ôl a dewis eto.',
  request_too_large: 'Anfonwch lai ar y tro.',
  not_json: 'Anfonwch y cais hwn fel JSON.',
  empty_json: 'Anfonwyd y cais fel JSON ond nid oes dim ynddo.',
  broken_json: 'Anfonwyd y cais fel JSON ond nid JSON ydyw.',
  file_too_large: 'Mae’r ffeil dros 25 MB. Tynnwch luniau neu rhannwch hi, ac uwchlwythwch y ffeil lai.',
  one_file_at_a_time: 'Uwchlwythwch un ffeil ar y tro.',
  upload_broke_off: 'Torrodd yr uwchlwytho. Ni chadwyd dim: uwchlwythwch hi eto.',
  not_a_form: 'Anfonwch y ffeil fel ffurflen (multipart/form-data).',
  two_files: 'Daeth dwy ffeil ar unwaith. Uwchlwythwch un ffeil ar y tro: dangosir pob un i chi cyn cadw dim.',
  no_file: 'Dewiswch y ffeil i’w mewnforio.',
  no_file_name: 'Nid oes enw ar y ffeil.',
  csrf_failed: 'Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  one_like_it: 'Mae un tebyg yno eisoes.',
  changed_at_once: 'Roedd rhywun arall yn newid yr un peth ar y pryd. Rhowch gynnig arall arni.',
  refers_to_nothing: 'Nid yw rhywbeth y mae hyn yn cyfeirio ato yng nghofnodion y cyngor hwn.',
  not_a_value_to_keep: 'Ni ellir cadw un o’r gwerthoedd.',
  wrong_kind_of_value: 'Nid yw un o’r gwerthoedd o’r math cywir.',
  character_not_kept: 'Mae un o’r testunau’n cynnwys nod na ellir ei gadw.',
  no_such_date: 'Nid yw un o’r dyddiadau’n bodoli.',
  method_not_allowed: 'Gofynnwch mewn ffordd arall; mae’r dudalen /api/docs yn rhestru sut.',
  too_many_requests: 'Arhoswch funud a rhowch gynnig arall arni.',
  not_readable: 'Nid yw’r cais ar ffurf y gellir ei darllen.',
  internal: 'Ni newidiwyd dim. Rhowch gynnig arall arni; os bydd yn digwydd eto, rhowch y rhif isod i’ch gweinyddwr.',
  unavailable: 'Ni newidiwyd dim. Arhoswch funud a rhowch gynnig arall arni.',
  records_out_of_reach: 'Ni all Holdfast gyrraedd ei gofnodion.',
  schema_older: 'Mae’r cofnodion yn hŷn na’r fersiwn hwn. Rhedwch ei fudiadau.',
  version_required: 'Anfonwch y fersiwn a welsoch yn y pennyn If-Match.',
  stale_version:
    'Mae rhywun arall wedi newid hyn ers i chi ei agor. Agorwch ef eto i weld ei newid, yna gwnewch eich un chi.',
  stale_by:
    'Newidiodd {{person}} hyn ar {{at, dateAndTime}}, ar ôl i chi ei agor. Agorwch ef eto i weld y newid hwnnw, yna gwnewch eich un chi.',
  stale_at:
    'Newidiodd rhywun arall hyn ar {{at, dateAndTime}}, ar ôl i chi ei agor. Agorwch ef eto i weld y newid hwnnw, yna gwnewch eich un chi.',
  for_operators: 'Mae’r dudalen hon ar gyfer pwy bynnag sy’n gofalu am yr Holdfast hwn.',
  role_does_not_allow: 'Nid yw eich rôl yn y cyngor hwn yn gadael i chi wneud hyn. Gofynnwch i weinyddwr eich cyngor.',
  not_signed_in: 'Mewngofnodwch a rhowch gynnig arall arni.',
  choose_council: 'Dewiswch y cyngor yr ydych am weithio ynddo.',
  several: '{{all, sentences}}',
} as const satisfies Whole<typeof english>;
