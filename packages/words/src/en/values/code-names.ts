import { coreStatus } from './core-status.ts';
import { decision } from './decision.ts';
import { sourceKind } from './source-kind.ts';

/** Each code that a field of the register can hold, by field, as papers name it. */
export const codeNames = {
  source_kind: sourceKind,
  core_status: coreStatus,
  response_decision: decision,
  received_basis: { stated: 'Stated', assumed: 'Assumed' },
  standing: { live: 'Watched', history: 'History', taken_on: 'Taken on' },
  response_required: { required: 'Required', not_required: 'Not required' },
  asked_of: {
    executive: 'Executive',
    health_body: 'Health body',
    crime_and_disorder_partner: 'Crime and disorder partner',
    council_on_crime: 'The council, on crime and disorder',
    flood_authority: 'Flood risk authority',
    other_partner: 'Other partner body',
  },
} as const;
