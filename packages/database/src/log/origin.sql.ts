import type { Origin } from './origin.ts';

/** The columns of an event that its transaction fills, so that whoever writes one need not know them. */
export const originColumns = 'via, upload_id, link_id, by_name';

/** Their values as parameters from `$first` on: those that `originParameters` answers. */
export const originValues = (first: number): string =>
  `$${first}, $${first + 1}::uuid, $${first + 2}::uuid, $${first + 3}`;

export const originParameters = ({ via, uploadId, linkId, byName }: Origin): readonly (string | null)[] => [
  via,
  uploadId ?? null,
  linkId ?? null,
  byName ?? null,
];

/** What a member might do at this moment. */
export const rolesOf = (membership: string): string =>
  `(select a.roles from membership a where a.council_id = $1 and a.membership_id = ${membership})`;
