import { inEnglish } from '@holdfast/words/testing/in-english';
import type { CouncilRecords } from '../council-database.ts';
import { fillCouncil } from '../testing/fill-council.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { edit, held } from '../testing/acts.ts';

let council: TestCouncil;
let by: string;
let meetingId: string;
let committeeId: string;
let recommendationId: string;
const { source, councilsOn } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councilsOn('2012-08-16').inCouncil(council.councilId, work);

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
  ({ recommendationId } = await within((records) => fillCouncil(records, council)));
  const [meeting] = await within(({ meetings }) => meetings.list({}));
  meetingId = meeting?.meetingId ?? '';
  committeeId = meeting?.committeeId ?? '';
});
afterAll(() => source.destroy());

test('a number that is taken is refused with the minute that has it', async () => {
  const second = {
    meetingId,
    agendaItemId: null,
    number: 1,
    heading: 'Bus lanes',
    words: 'They were considered.',
    stem: '',
  };
  expect(inEnglish(await within(({ minutes }) => minutes.addMinute(second, [], by)))).toEqual({
    kind: 'refused',
    refusal: { code: 'minutes.number_taken', field: 'number', sentence: 'Minute 1 is “Ferry fares” already.' },
  });
});

test('what a committee asked to have back comes back on its day, with what only it may decide', async () => {
  const back = (heldOn: string) =>
    within(async ({ minutes }) =>
      (await minutes.dueBack(committeeId, heldOn, heldOn, 'register_editor')).map((row) => row.recommendationId),
    );
  await within((records) => edit(records, recommendationId, { dueBackOn: '2013-04-01' }, by));
  expect(await back('2013-03-31')).toEqual([]);
  expect(await back('2013-04-01')).toEqual([recommendationId]);
  await within((records) => edit(records, recommendationId, { dueBackOn: null }, by));
  const asked = { dueAsked: '2013-12-31', reason: 'Storms' };
  await within(async (records) =>
    records.recommendations.askExtension(await held(records, recommendationId), asked, by),
  );
  expect(await back('2013-04-01')).toEqual([recommendationId]);
});
