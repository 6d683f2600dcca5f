import type { Nation } from './nation.ts';

/**
 * How a council is governed. With an executive (a leader and cabinet, an elected mayor, executive arrangements in
 * Northern Ireland) there is somebody whom scrutiny holds to account; under the committee system the council's
 * committees decide themselves (in England SI 2012/1020; in Scotland always; in Northern Ireland unless the council
 * resolved otherwise). Combined authorities, and combined county authorities since the Levelling-up and Regeneration Act
 * 2023, are no councils, and have a law of their own.
 */
export const governanceForms = [
  'leader_and_cabinet',
  'elected_mayor',
  'committee_system',
  'executive_arrangements',
  'combined_authority',
  'combined_county_authority',
] as const;
export type GovernanceForm = (typeof governanceForms)[number];

/** The forms that the law of a nation knows, the usual one first. */
const formsOf: Readonly<Record<Nation, readonly [GovernanceForm, ...GovernanceForm[]]>> = {
  england: [
    'leader_and_cabinet',
    'elected_mayor',
    'committee_system',
    'combined_authority',
    'combined_county_authority',
  ],
  wales: ['leader_and_cabinet', 'elected_mayor'],
  scotland: ['committee_system', 'leader_and_cabinet'],
  northern_ireland: ['committee_system', 'executive_arrangements'],
};

export const governanceIn = (nation: Nation): readonly GovernanceForm[] => formsOf[nation];

/** The form of a council that has said nothing. Example: in Northern Ireland the committee system. */
export const usualGovernance = (nation: Nation): GovernanceForm => formsOf[nation][0];

/** The form by what a council has said of a day; `said`: null where it has said nothing. */
export const governanceAs = (nation: Nation, said: GovernanceForm | 'usual' | null): GovernanceForm =>
  said === null || said === 'usual' ? usualGovernance(nation) : said;
