import type { codeNames as english } from '../../en/values/code-names.ts';
import { coreStatus } from './core-status.ts';
import { decision } from './decision.ts';
import { sourceKind } from './source-kind.ts';

export const codeNames = {
  source_kind: sourceKind,
  core_status: coreStatus,
  response_decision: decision,
  received_basis: { stated: 'Datganwyd', assumed: 'Tybiwyd' },
  standing: { live: 'Dan olwg', history: 'Hanes', taken_on: 'Ymgymerwyd ag ef' },
  response_required: { required: 'Angen ymateb', not_required: 'Dim angen ymateb' },
  asked_of: {
    executive: 'Y weithrediaeth',
    health_body: 'Corff iechyd',
    crime_and_disorder_partner: 'Partner trosedd ac anhrefn',
    council_on_crime: 'Y cyngor, ar drosedd ac anhrefn',
    flood_authority: 'Awdurdod perygl llifogydd',
    other_partner: 'Corff partner arall',
  },
} as const satisfies {
  readonly [Field in keyof typeof english]: Readonly<Record<keyof (typeof english)[Field], string>>;
};
