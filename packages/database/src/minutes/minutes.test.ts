import { inEnglish } from '@holdfast/words/testing/in-english';
import type { CouncilRecords } from '../council-database.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { fillCouncil } from '../testing/fill-council.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import type { SavedMinute } from './save-minute.ts';
import { edit, held } from '../testing/acts.ts';

let council: TestCouncil;
let by: string;
let meetingId: string;
let committeeId: string;
let recommendationId: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
  ({ recommendationId } = await within((records) => fillCouncil(records, council)));
  const [meeting] = await within(({ meetings }) => meetings.list({}));
  meetingId = meeting?.meetingId ?? '';
  committeeId = meeting?.committeeId ?? '';
});
afterAll(() => source.destroy());

const minute = (change: Partial<SavedMinute> = {}): SavedMinute => ({
  minuteId: null,
  revision: null,
  meetingId,
  agendaItemId: null,
  number: null,
  heading: 'Bus lanes',
  words: 'They were considered.',
  stem: '',
  resolutions: [{ mark: '', words: 'that they be kept.' }],
  ...change,
});
const save = (change: Partial<SavedMinute> = {}) => within(({ minutes }) => minutes.saveMinute(minute(change), by));
const minutesNow = () => within(({ minutes }) => minutes.minutesOf(meetingId, 'register_editor'));
const changed = (outcome: KeptOutcome) => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome;
};

test('minutes go on counting over the meetings of a committee’s year, and never give a number twice', async () => {
  const { id } = changed(await save());
  const later = await within(({ meetings }) =>
    meetings.add({ committeeId, heldOn: '2012-09-13', startsAt: null, place: null }, by),
  );
  const next = later.kind === 'added' ? later.meeting.meetingId : '';
  changed(await save({ meetingId: next }));
  changed(await within(({ minutes }) => minutes.removeMinute(id, null, by)));
  changed(await save({ meetingId: next, heading: 'Trees' }));
  const numbers = async (of: string) =>
    (await within(({ minutes }) => minutes.minutesOf(of, 'register_editor'))).map((one) => one.number);
  expect([await numbers(meetingId), await numbers(next)]).toEqual([[1], [3, 4]]);
});

test('two clerks who minute at once get two numbers', async () => {
  await Promise.all([save(), save({ heading: 'Trees' })]);
  expect((await minutesNow()).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a number that is taken is refused with the minute that has it', async () => {
  expect(inEnglish(await save({ number: 1 }))).toEqual({
    kind: 'refused',
    refusal: { code: 'minutes.number_taken', field: 'number', sentence: 'Minute 1 is “Ferry fares” already.' },
  });
});

test('a resolution that stands in the register keeps its place, and is not left out', async () => {
  const [first] = await minutesNow();
  const [, second] = first?.resolutions ?? [];
  await within(({ minutes }) => minutes.resolutionBecame(second?.resolutionId ?? '', recommendationId, by));
  const same = { minuteId: first?.minuteId ?? '', heading: 'Ferry fares', revision: 1 };
  expect(await save({ ...same, resolutions: [{ mark: '', words: 'that it be noted' }] })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'minutes.resolution_left_out', field: 'text' },
  });
  changed(
    await save({
      ...same,
      resolutions: [
        { mark: '(i)', words: 'note the new fares' },
        { mark: '(ii)', words: 'ask for winter times again' },
      ],
    }),
  );
  const [after] = await minutesNow();
  expect(after?.resolutions.map(({ words, recommendation }) => [words, recommendation?.recommendationId])).toEqual([
    ['note the new fares', undefined],
    ['ask for winter times again', recommendationId],
  ]);
  expect(await within(({ minutes }) => minutes.removeMinute(after?.minuteId ?? '', null, by))).toMatchObject({
    kind: 'refused',
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
