import type { Nation } from '../councils/nation.ts';

/** What an item of an agenda is for. */
export const agendaKinds = [
  'apologies',
  'interests',
  'scrutiny_interests',
  'party_whip',
  'previous_minutes',
  'report',
  'call_in',
  'due_back',
  'work_programme',
  'exclusion',
  'other',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export interface AgendaOpening {
  readonly kind: AgendaKind;
  readonly title: string;
}

/**
 * The items with which a scrutiny committee's agenda opens. In Wales members are asked whether they were given a whip
 * that the law forbids; elsewhere they are asked to tell of a whip, which statutory guidance on overview and scrutiny
 * calls incompatible with scrutiny but no statute forbids.
 */
export const agendaOpenings = (nation: Nation): readonly AgendaOpening[] => [
  { kind: 'apologies', title: 'Apologies and substitutes' },
  { kind: 'interests', title: 'Declarations of interest' },
  { kind: 'scrutiny_interests', title: 'Declarations of scrutiny interest' },
  {
    kind: 'party_whip',
    title: nation === 'wales' ? 'Declarations of a prohibited party whip' : 'Declarations of party political whip',
  },
  { kind: 'previous_minutes', title: 'Minutes of the previous meeting' },
];
