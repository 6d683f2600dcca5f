import type { Translation } from '../../catalogue.ts';
import type { platform as english } from '../../en/platform/sentences.ts';

const wait = 'Bu gormod o geisiadau i fewngofnodi. Arhoswch {{count}} munud a rhowch gynnig arall arni.';

export const platform = {
  about: 'Cofrestr o’r hyn a argymhellodd craffu, yr ymateb iddo, a’r hyn a ddigwyddodd wedyn.',
  needs_javascript:
    'Mae angen JavaScript ar Holdfast. Trowch ef ymlaen yn eich porwr, neu gofynnwch i’ch swyddog craffu am yr adroddiad.',
  too_many_links: 'Rhoddwyd cynnig ar ormod o ddolenni oddi yma. Arhoswch chwarter awr a rhowch gynnig arall arni.',
  too_many_invitations:
    'Rhoddwyd cynnig ar ormod o wahoddiadau oddi yma. Arhoswch chwarter awr a rhowch gynnig arall arni.',
  too_many_sign_ins_zero: 'Bu gormod o geisiadau i fewngofnodi. Rhowch gynnig arall arni.',
  too_many_sign_ins_one: 'Bu gormod o geisiadau i fewngofnodi. Arhoswch funud a rhowch gynnig arall arni.',
  too_many_sign_ins_two: 'Bu gormod o geisiadau i fewngofnodi. Arhoswch {{count}} funud a rhowch gynnig arall arni.',
  too_many_sign_ins_few: wait,
  too_many_sign_ins_many: wait,
  too_many_sign_ins_other: wait,
} as const satisfies Translation<typeof english>;
