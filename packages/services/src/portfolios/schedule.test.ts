import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { addDays } from '@holdfast/domain/dates/iso-date';
import { applyWhenDue, callOffReshuffle, scheduleReshuffle, takeBackWaiting } from './schedule.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

test('one that was called off meanwhile is not taken back with a reason, and does not take effect', async () => {
  const reshuffleId = await within(async ({ reshuffles }) => {
    const portfolios = [{ key: 'h', name: 'Homes', holder: null, scope: null, directorate: null, parentKey: null }];
    const added = await reshuffles.add({ name: 'May', draft: { portfolios, inheritances: [] } }, by);
    return added.kind === 'changed' ? added.id : '';
  });
  const who = { membershipId: by, roles: ['council_administrator'] as const };
  const read = () => within(({ reshuffles }) => reshuffles.find(reshuffleId));
  const effectiveOn = addDays(await within(({ today }) => Promise.resolve(today)), 30);
  await within((records) => scheduleReshuffle(records, { reshuffleId, revision: 1, effectiveOn }, who));
  await within((records) => takeBackWaiting(records, reshuffleId, 'Somebody sits elsewhere'));
  expect(await read()).toMatchObject({ state: 'draft', problem: 'Somebody sits elsewhere' });
  await within((records) => scheduleReshuffle(records, { reshuffleId, revision: 3, effectiveOn }, who));
  expect(await read()).toMatchObject({ state: 'scheduled', problem: null });
  const when = (day: typeof effectiveOn) => within((records) => applyWhenDue(records, reshuffleId, day));
  expect(await when(addDays(effectiveOn, -1))).toBeNull();
  await within((records) => callOffReshuffle(records, reshuffleId, 4, who));
  await within((records) => takeBackWaiting(records, reshuffleId, 'Somebody sits elsewhere'));
  expect(await when(effectiveOn)).toBeNull();
  expect(await read()).toMatchObject({ state: 'draft', problem: null, effectiveOn: null });
});
