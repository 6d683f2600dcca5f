import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { whatIsTheirs } from '../answers/speaker.ts';

/** The day on which somebody is asked. */
export const today = isoDate('2012-08-16');

/** Somebody of the directory of whom nothing is known but a name. */
export const unknown = { post: null, politicalGroup: null, membershipId: null, endedOn: null, email: null };

/** The id of what was added. */
export const changed = (outcome: { readonly kind: string; readonly id?: string }): string => {
  if (outcome.kind !== 'changed' || outcome.id === undefined) throw new Error(outcome.kind);
  return outcome.id;
};

/** Work in a council on that day, over one connection for the tests of a file. */
export const inCouncils = async () => {
  const { source } = await openTestDatabase();
  afterAll(() => source.destroy());
  const councils = new CouncilDatabase(source, () => today, { via: 'screen' });
  return <Result>({ councilId }: TestCouncil, work: (records: CouncilRecords) => Promise<Result>) =>
    councils.inCouncil(councilId, work);
};

/** The ids of what the register shows as theirs. */
export const mine = async (records: CouncilRecords, membershipId: string): Promise<readonly string[]> => {
  const owed = await whatIsTheirs(records, membershipId);
  const query = { owed, sort: 'reference', limit: 100, today } as const;
  const page = await records.recommendations.registerPage(query, 'register_editor');
  return page.kind === 'page' ? page.items.map(({ recommendationId }) => recommendationId).toSorted() : [];
};
