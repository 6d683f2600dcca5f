import type { CouncilRecords } from '@holdfast/database/council-database';
import { fillCouncil } from '@holdfast/database/testing/fill-council';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { refusalOf } from '../testing/refusal-of.ts';
import { addItem, removeItem } from './agenda.ts';
import { recommendResolution } from './recommend.ts';
import { saveMinute, withdrawMinute, type WrittenMinute } from './save-minute.ts';

let council: TestCouncil;
let meetingId: string;
let committeeId: string;
let recommendationId: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const who = () => ({ membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] as const });

beforeEach(async () => {
  council = await openCouncil();
  ({ recommendationId } = await within((records) => fillCouncil(records, council)));
  const [meeting] = await within(({ meetings }) => meetings.list({}));
  meetingId = meeting?.meetingId ?? '';
  committeeId = meeting?.committeeId ?? '';
});
afterAll(() => source.destroy());

const minute = (change: Partial<WrittenMinute> = {}): WrittenMinute => ({
  meetingId,
  minuteId: null,
  revision: null,
  agendaItemId: null,
  number: null,
  heading: 'Bus lanes',
  text: 'They were considered. RESOLVED that they be kept.',
  reason: 'It was noted wrongly.',
  ...change,
});
const save = (change: Partial<WrittenMinute> = {}) => within((records) => saveMinute(records, minute(change), who()));
const remove = (of: string, minuteId: string, revision: number) =>
  within((records) =>
    withdrawMinute(records, { meetingId: of, minuteId, revision, reason: 'Of another meeting' }, who()),
  );
const minutesOf = (of: string) => within(({ minutes }) => minutes.minutesOf(of, 'register_editor'));

test('minutes go on counting over the meetings of a committee’s year, and never give a number twice', async () => {
  await save();
  const later = await within(({ meetings }) =>
    meetings.add({ committeeId, heldOn: '2012-09-13', startsAt: null, place: null }, who().membershipId),
  );
  const next = later.kind === 'added' ? later.meeting.meetingId : '';
  await save({ meetingId: next });
  const second = (await minutesOf(meetingId)).find(({ number }) => number === 2);
  await remove(meetingId, second?.minuteId ?? '', second?.revision ?? 0);
  await save({ meetingId: next, heading: 'Trees' });
  const numbers = async (of: string) => (await minutesOf(of)).map(({ number }) => number);
  expect([await numbers(meetingId), await numbers(next)]).toEqual([[1], [3, 4]]);
});

test('two clerks who minute at once get two numbers', async () => {
  await Promise.all([save(), save({ heading: 'Trees' })]);
  expect((await minutesOf(meetingId)).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a minute that is saved without a number keeps the one that it has', async () => {
  const [first] = await minutesOf(meetingId);
  await save({ minuteId: first?.minuteId ?? '', revision: 1, heading: 'Ferry fares and times', text: 'Considered.' });
  expect(await minutesOf(meetingId)).toMatchObject([{ number: 1, heading: 'Ferry fares and times', resolutions: [] }]);
});

test('a resolution that stands in the register keeps its place, and is not left out', async () => {
  const [first] = await minutesOf(meetingId);
  const [, second] = first?.resolutions ?? [];
  const { membershipId } = who();
  await within(({ minutes }) => minutes.resolutionBecame(second?.resolutionId ?? '', recommendationId, membershipId));
  const same = { minuteId: first?.minuteId ?? '', heading: 'Ferry fares', revision: 1 };
  expect(await refusalOf(save({ ...same, text: 'RESOLVED that it be noted' }))).toMatchObject({
    kind: 'refused_by_rule',
    field: 'text',
    code: 'minutes.resolution_left_out',
  });
  const text = 'RESOLVED that the Panel (i) note the new fares; and (ii) ask for winter times again';
  await save({ ...same, text });
  const [after] = await minutesOf(meetingId);
  expect(after?.resolutions.map(({ words, recommendation }) => [words, recommendation?.recommendationId])).toEqual([
    ['note the new fares', undefined],
    ['ask for winter times again', recommendationId],
  ]);
  expect(await refusalOf(remove(meetingId, after?.minuteId ?? '', after?.revision ?? 0))).toMatchObject({
    kind: 'refused_by_rule',
    code: 'minutes.minute_in_register',
  });
});

test('a resolution becomes a recommendation once, in the committee’s words', async () => {
  const [first] = await minutesOf(meetingId);
  const resolutionId = first?.resolutions[0]?.resolutionId ?? '';
  const recommend = () => within((records) => recommendResolution(records, resolutionId, {}, who()));
  const made = await recommend();
  const page = await within(({ today, recommendations }) =>
    recommendations.read(made.recommendationId, today, 'register_editor'),
  );
  expect(page).toMatchObject({ words: 'That the Panel note the fares', reference: made.reference });
  expect(await refusalOf(recommend())).toMatchObject({ kind: 'conflict', code: 'minutes.resolution_there' });
});

test('an item of the agenda that is minuted is not taken out, and a minute is of an item of its own meeting', async () => {
  const item = { kind: 'report', title: 'Trees', words: null, reportOf: null, noticePublishedOn: null } as const;
  const itemOf = async (of: string) => {
    await within((records) => addItem(records, of, { ...item, isKeyDecision: false, exempt: null }, who()));
    const items = await within(({ minutes }) => minutes.agendaOf(of, 'register_editor'));
    return items.find(({ title }) => title === 'Trees')?.agendaItemId ?? '';
  };
  const agendaItemId = await itemOf(meetingId);
  const removeIt = () => within((records) => removeItem(records, agendaItemId, 1, who()));
  const later = await within(({ meetings }) =>
    meetings.add({ committeeId, heldOn: '2012-09-13', startsAt: null, place: null }, who().membershipId),
  );
  const elsewhere = await itemOf(later.kind === 'added' ? later.meeting.meetingId : '');
  expect(await refusalOf(save({ agendaItemId: elsewhere }))).toMatchObject({ code: 'minutes.not_an_item' });
  await save({ agendaItemId, heading: 'Trees' });
  expect(await refusalOf(removeIt())).toMatchObject({ kind: 'refused_by_rule', code: 'minutes.minute_of_item' });
  const minuted = (await minutesOf(meetingId)).find(({ heading }) => heading === 'Trees');
  await remove(meetingId, minuted?.minuteId ?? '', minuted?.revision ?? 0);
  expect(await refusalOf(removeIt())).toBeNull();
});
