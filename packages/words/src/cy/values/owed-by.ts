import type { Whole } from '../../catalogue.ts';
import type { owedBy as english } from '../../en/values/owed-by.ts';

export const owedBy = {
  holder: 'I’w roi gan {{person}}, deiliad portffolio {{portfolio}}.',
  portfolio: 'I’w roi gan ddeiliad portffolio {{portfolio}}. Nid oes neb wedi’i gofnodi yn ei ddal.',
  executive: 'I’w roi gan y weithrediaeth, neu gan y cyngor lle nad oes un. Nid oes portffolio wedi’i gofnodi.',
  health_body: 'I’w roi gan gorff iechyd. Nid oes neb wedi cofnodi pa un.',
  crime_and_disorder_partner: 'I’w roi gan bartner trosedd ac anhrefn. Nid oes neb wedi cofnodi pa un.',
  flood_authority: 'I’w roi gan awdurdod perygl llifogydd. Nid oes neb wedi cofnodi pa un.',
  other_partner: 'I’w roi gan gorff partner. Nid oes neb wedi cofnodi pa un.',
  nobody: 'Nid oes neb wedi’i gofnodi yn gyfrifol amdano.',
} as const satisfies Whole<typeof english>;
