import type { Whole } from '../../catalogue.ts';
import type { titles as english } from '../../en/titles/sentences.ts';

export const titles = {
  bad_request: 'Nid oedd modd darllen y cais',
  invalid: 'Mae angen newid rhywfaint o’r hyn a roddwyd',
  not_signed_in: 'Nid ydych wedi mewngofnodi',
  wrong_sign_in: 'Mae’r cyfeiriad e-bost neu’r cyfrinair yn anghywir',
  csrf_failed: 'Ni ddaeth y cais o un o dudalennau Holdfast',
  not_allowed: 'Ni chewch wneud hyn',
  not_found: 'Nid oes dim yma',
  method_not_allowed: 'Nid yw’r cyfeiriad hwn yn derbyn y math hwnnw o gais',
  stale_version: 'Mae rhywun wedi newid hyn ers i chi ei agor',
  version_required: 'Nid yw’r cais yn dweud pa fersiwn y mae’n ei newid',
  conflict: 'Ni ellir gwneud hyn fel y mae pethau',
  refused_by_rule: 'Nid yw rheol yn caniatáu hyn',
  too_large: 'Mae’r ffeil neu’r cais yn rhy fawr',
  unsupported_file: 'Ni all Holdfast ddarllen y math hwn o ffeil',
  empty_file: 'Mae’r ffeil yn wag',
  wrong_file_type: 'Nid yw’r ffeil yr hyn y mae ei henw’n ei ddweud',
  password_protected: 'Mae’r ffeil wedi’i diogelu â chyfrinair',
  old_binary_format: 'Mae’r ffeil mewn hen fformat',
  macros: 'Mae macros yn y ffeil',
  hostile_file: 'Nid yw’n ddiogel agor y ffeil',
  broken_file: 'Mae’r ffeil wedi’i difrodi',
  too_many_requests: 'Gormod o geisiadau',
  unavailable: 'Ni all Holdfast gyrraedd ei gofnodion',
  internal: 'Aeth rhywbeth o’i le yn Holdfast',
} as const satisfies Whole<typeof english>;
