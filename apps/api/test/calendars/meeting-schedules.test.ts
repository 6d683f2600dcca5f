import { consequences, meeting, meetings } from '@holdfast/contracts/meetings/shapes';
import {
  meetingSchedule,
  meetingScheduleTable,
  publishedMeetingSchedule,
} from '@holdfast/contracts/meeting-schedules/shapes';
import { addDays, isoDate, weekdayOf } from '@holdfast/domain/dates/iso-date';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testDay } from '../support/running-api.ts';
import { addCommittee, addMeeting, read } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
let board: string;
let cabinet: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  board = await addCommittee(officer, 'Scrutiny Board');
  const added = await officer.post('/api/committees', { name: 'Cabinet', kind: 'cabinet' });
  cabinet = read(added, z.object({ committeeId: z.string() })).committeeId;
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const today = testDay;
/** Tuesdays to come, far enough ahead for an agenda. */
const tuesdays = (weeks: readonly number[]) => {
  const first = addDays(today, 28 + ((2 - weekdayOf(today) + 7) % 7));
  return weeks.map((week) => addDays(first, 7 * week));
};
const meetOn = async (days: readonly string[]) => {
  for (const day of days) await addMeeting(officer, cabinet, day);
};
const beside = { rule: 'the Thursday before each Cabinet', startsAt: '18:00', preMeetingAt: '17:30', place: 'Room 3' };
const draft = async (values: object = {}) =>
  read(
    await officer.post('/api/meeting-schedules', { committeeId: board, yearOf: tuesdays([0])[0], ...values }),
    meetingSchedule,
  );
const publish = async (id: string, revision: number) => {
  const meetingId = await addMeeting(officer, cabinet, '2012-07-10');
  const path = `/api/meeting-schedules/${id}`;
  const approved = read(await officer.post(`${path}/approve`, { meetingId }, version(revision)), meetingSchedule);
  return officer.post(`${path}/publish`, {}, version(approved.revision));
};

test('the Thursday before each Cabinet is drafted, understood, and checked', async () => {
  await meetOn(tuesdays([0, 2]));
  const drafted = await draft(beside);
  expect(drafted.dates.map(({ on }) => on)).toEqual(tuesdays([0, 2]).map((day) => addDays(day, -5)));
  expect(drafted).toMatchObject({
    state: 'draft',
    version: 1,
    breaches: [],
    understood: 'the Thursday before each Cabinet',
  });
  expect(drafted.comparison.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test.each([
  ['whenever it suits', 'is not a rule that Holdfast understands'],
  ['the Thursday before each Ferry Board', 'There is no committee called “Ferry Board”'],
  ['the Thursday before each Cabinet', 'Cabinet has no meetings in this year yet'],
  ['second Thursday of May, except May', 'gives no day in this municipal year'],
])('a rule that yields no date is refused in words: %s', async (rule, sentence) => {
  const refused = await officer.post('/api/meeting-schedules', { committeeId: board, yearOf: '2012-07-12', rule });
  expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'rule' }] });
  expect(refused.text).toContain(sentence);
});

test('the meeting schedule of July 2012 is flagged where it is wrong', async () => {
  const dates = [
    '2012-08-02',
    '2012-08-30',
    '2012-09-27',
    '2012-10-25',
    '2012-11-22',
    '2013-01-16',
    '2013-01-10',
    '2013-03-07',
    '2013-04-11',
  ];
  const { meetingScheduleId, revision } = await draft({ yearOf: '2012-07-12' });
  const changed = read(
    await officer.patch(`/api/meeting-schedules/${meetingScheduleId}`, { dates }, version(revision)),
    meetingSchedule,
  );
  expect(changed.breaches.map(({ code, on }) => [code, on])).toEqual([
    ['wrong_weekday', '2013-01-16'],
    ['out_of_order', '2013-01-10'],
  ]);
});

test('published, its dates are meetings, and the next version moves them', async () => {
  await meetOn(tuesdays([0, 2]));
  const first = await draft(beside);
  expect(
    problemOf(
      await officer.post(`/api/meeting-schedules/${first.meetingScheduleId}/publish`, {}, version(first.revision)),
    ),
  ).toBe('refused_by_rule');
  expect(read(await publish(first.meetingScheduleId, first.revision), publishedMeetingSchedule)).toMatchObject({
    added: 2,
    moved: 0,
  });
  const second = await draft({ rule: '' });
  const dates = first.dates.map(({ on }) => addDays(isoDate(on), 7));
  const moved = read(
    await officer.patch(`/api/meeting-schedules/${second.meetingScheduleId}`, { dates }, version(second.revision)),
    meetingSchedule,
  );
  expect(moved.comparison.map(({ kind }) => kind)).toEqual(['moved', 'moved']);
  const done = await officer.post('/api/meetings', { committeeId: cabinet, heldOn: '2012-07-11' });
  const meetingId = read(done, meeting).meetingId;
  const approved = read(
    await officer.post(
      `/api/meeting-schedules/${second.meetingScheduleId}/approve`,
      { meetingId },
      version(moved.revision),
    ),
    meetingSchedule,
  );
  const published = await officer.post(
    `/api/meeting-schedules/${second.meetingScheduleId}/publish`,
    {},
    version(approved.revision),
  );
  expect(read(published, publishedMeetingSchedule)).toMatchObject({ added: 0, moved: 2, dropped: 0 });
  const held = read(await officer.get(`/api/meetings?committeeId=${board}`), meetings).items;
  expect(held.map(({ heldOn, startsAt, place }) => [heldOn, startsAt, place])).toEqual(
    dates.map((day) => [day, null, null]),
  );
});

test('what a meeting approved is a draft again when it is changed', async () => {
  await meetOn(tuesdays([0, 2]));
  const { meetingScheduleId, revision } = await draft(beside);
  const meetingId = await addMeeting(officer, cabinet, '2012-07-10');
  const path = `/api/meeting-schedules/${meetingScheduleId}`;
  const approved = read(await officer.post(`${path}/approve`, { meetingId }, version(revision)), meetingSchedule);
  expect(approved).toMatchObject({ state: 'approved', approvedAt: { committeeName: 'Cabinet' } });
  const changed = read(await officer.patch(path, { place: 'Room 4' }, version(approved.revision)), meetingSchedule);
  expect(changed).toMatchObject({ state: 'draft', approvedAt: null });
});

test('two who change a meeting schedule at once do not overwrite each other', async () => {
  const { meetingScheduleId, revision } = await draft({ rule: 'second Thursday' });
  const path = `/api/meeting-schedules/${meetingScheduleId}`;
  await officer.patch(path, { place: 'Room 3' }, version(revision));
  expect(problemOf(await officer.patch(path, { place: 'Room 4' }, version(revision)))).toBe('stale_version');
});

test('a calendar of ten thousand dates is refused, and nothing is half saved', async () => {
  const { meetingScheduleId, revision } = await draft({ rule: 'second Thursday' });
  const dates = new Array<string>(10_000).fill('2012-09-13');
  const refused = await officer.patch(`/api/meeting-schedules/${meetingScheduleId}`, { dates }, version(revision));
  expect(refused.text).toContain('A meeting schedule holds at most 400 dates.');
});

test('moving Cabinet shows what moves with it, before it is saved', async () => {
  const [first, next] = tuesdays([0, 1]);
  await meetOn([first ?? '']);
  const drafted = await draft(beside);
  await publish(drafted.meetingScheduleId, drafted.revision);
  const held = read(await officer.get(`/api/meetings?committeeId=${cabinet}&from=${today}`), meetings).items[0];
  const path = `/api/meetings/${held?.meetingId ?? ''}`;
  const told = read(await officer.get(`${path}/consequences?heldOn=${next ?? ''}`), consequences);
  expect(told.refusal).toBeNull();
  expect(new Set(told.items.map(({ kind }) => kind))).toEqual(
    new Set(['publication', 'reports', 'updates', 'call_in', 'dependant']),
  );
  expect(read(await officer.get(`/api/meetings?committeeId=${cabinet}&from=${today}`), meetings).items[0]?.heldOn).toBe(
    first,
  );
  const moved = await officer.patch(path, { heldOn: next }, version(held?.revision ?? 0));
  expect(read(moved, meeting)).toMatchObject({ heldOn: next });
});

test('a meeting is not moved to where its agenda could not be published, nor onto another of its committee', async () => {
  const [first, next] = tuesdays([0, 1]);
  await meetOn([first ?? '', next ?? '']);
  const [held] = read(await officer.get(`/api/meetings?committeeId=${cabinet}&from=${today}`), meetings).items;
  const path = `/api/meetings/${held?.meetingId ?? ''}`;
  const soon = await officer.patch(path, { heldOn: addDays(today, 2) }, version(1));
  expect(soon.text).toContain('the agenda had to be published by');
  const onto = await officer.patch(path, { heldOn: next }, version(1));
  expect(onto.text).toContain('Cabinet meets on');
});

test('a meeting that is called off stays, called off, and can be held after all', async () => {
  const [first] = tuesdays([0]);
  await meetOn([first ?? '']);
  const [held] = read(await officer.get(`/api/meetings?committeeId=${cabinet}&from=${today}`), meetings).items;
  const path = `/api/meetings/${held?.meetingId ?? ''}`;
  const off = read(await officer.post(`${path}/cancel`, { confirmed: ['calendars'] }, version(1)), meeting);
  expect(off).toMatchObject({ state: 'cancelled', heldOn: first });
  expect(read(await officer.post(`${path}/reinstate`, {}, version(off.revision)), meeting).state).toBe('scheduled');
});

test('a paper’s table of existing and proposed dates is read, in its own order', async () => {
  const paper =
    'EXISTING DATE\tPROPOSED DATE\n2nd August 2012\t16th August 2012\n16th January 2013\t24th January 2013\n10th January 2013\t14th February 2013\n';
  const answer = await officer.upload('/api/meeting-schedules/table', 'dates.txt', paper);
  expect(read(answer, meetingScheduleTable).tables).toMatchObject([
    { existing: ['2012-08-02', '2013-01-16', '2013-01-10'], proposed: ['2012-08-16', '2013-01-24', '2013-02-14'] },
  ]);
  const letter = await officer.upload(
    '/api/meeting-schedules/table',
    'letter.txt',
    'Dear Chair,\nthank you for the tea.\n',
  );
  expect(letter.text).toContain('No table of meeting dates was found.');
});
