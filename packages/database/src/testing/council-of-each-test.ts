import type { Role } from '@holdfast/domain/councils/role';
import type { CouncilRecords } from '../council-database.ts';
import { openCouncil, type TestCouncil } from './open-council.ts';
import { openTestDatabase } from './test-database.ts';

/** A council of its own for each test of a file, over one connection, and whoever does there what a role does. */
export async function councilOfEachTest(role: Role = 'scrutiny_officer') {
  const { source, councils } = await openTestDatabase();
  let council: TestCouncil | null = null;
  beforeEach(async () => {
    council = await openCouncil();
  });
  afterAll(() => source.destroy());
  const opened = (): TestCouncil => {
    if (council === null) throw new Error('No test has begun.');
    return council;
  };
  return {
    source,
    councils,
    /** The council of the test that runs. */
    get council(): TestCouncil {
      return opened();
    },
    get by(): string {
      return opened().memberships[role];
    },
    within: <Result>(work: (records: CouncilRecords) => Promise<Result>): Promise<Result> =>
      councils.inCouncil(opened().councilId, work),
  };
}
