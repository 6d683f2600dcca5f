import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { publishMeetingSchedule } from './publish.ts';

let council: TestCouncil;
let by: string;
let committeeId: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id;
};
beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  const committee = await within(({ committees }) => committees.add({ name: 'Board', kind: 'board' }, by));
  committeeId = committee === 'name_taken' ? '' : committee.committeeId;
});
afterAll(() => source.destroy());

const draft = async (dates: string[]) => {
  const year = { municipalYear: '2012/13', yearFrom: '2012-05-16', yearTo: '2013-05-21' };
  const when = { startsAt: '18:00', preMeetingAt: '17:30', place: 'Room 3' };
  return changed(
    await within(({ meetingSchedules }) =>
      meetingSchedules.add({ committeeId, ...year, ...when, rule: '', besideId: null, dates }, by),
    ),
  );
};
const publish = async (id: string, day = isoDate('2012-07-12')) =>
  new CouncilDatabase(source, () => day, { via: 'screen' }).inCouncil(council.councilId, async (records) => {
    const meetingSchedule = await records.meetingSchedules.find(id);
    if (meetingSchedule === null) throw new Error('There is no such meeting schedule.');
    return publishMeetingSchedule(records, meetingSchedule, by);
  });
const meetings = async () =>
  (await within((records) => records.meetings.list({}))).map(({ heldOn, state, meetingId }) => ({
    heldOn,
    state,
    meetingId,
  }));

test('published, its dates are meetings, with their times and their place', async () => {
  expect(await publish(await draft(['2012-08-02', '2012-08-30']))).toEqual({
    added: 2,
    moved: 0,
    dropped: 0,
  });
  expect(await within((records) => records.meetings.list({}))).toMatchObject([
    { heldOn: '2012-08-02', startsAt: '18:00', preMeetingAt: '17:30', place: 'Room 3', state: 'scheduled' },
    { heldOn: '2012-08-30' },
  ]);
});

test('the next version moves the same meetings, calls off what is dropped, and supersedes the one before', async () => {
  await publish(await draft(['2012-08-02', '2012-08-30', '2012-12-20']));
  const before = await meetings();
  expect(await publish(await draft(['2012-08-16', '2012-09-13']))).toEqual({
    added: 0,
    moved: 2,
    dropped: 1,
  });
  expect(await meetings()).toEqual([
    { heldOn: '2012-08-16', state: 'scheduled', meetingId: before[0]?.meetingId },
    { heldOn: '2012-09-13', state: 'scheduled', meetingId: before[1]?.meetingId },
    { heldOn: '2012-12-20', state: 'cancelled', meetingId: before[2]?.meetingId },
  ]);
  expect(
    (await within(({ meetingSchedules }) => meetingSchedules.list())).map(({ version, state }) => [version, state]),
  ).toEqual([
    [2, 'published'],
    [1, 'superseded'],
  ]);
});

test('meetings that take one another’s days all arrive', async () => {
  await publish(await draft(['2012-08-02', '2012-08-09', '2012-08-16']));
  await publish(await draft(['2012-08-09', '2012-08-16', '2012-08-23']));
  expect((await meetings()).map(({ heldOn }) => heldOn)).toEqual(['2012-08-09', '2012-08-16', '2012-08-23']);
});

test('what is over stays as it was', async () => {
  await publish(await draft(['2012-08-02', '2012-09-27']));
  await publish(await draft(['2012-08-16', '2012-09-13']), isoDate('2012-08-10'));
  expect((await meetings()).map(({ heldOn }) => heldOn)).toEqual(['2012-08-02', '2012-08-16', '2012-09-13']);
});

test('what is published is not changed or taken out, but by the next version', async () => {
  const id = await draft(['2012-08-02']);
  await publish(id);
  expect(await within(({ meetingSchedules }) => meetingSchedules.change(id, null, { dates: [] }, by))).toMatchObject({
    refusal: { code: 'meetingSchedules.was_published_on_draft_next' },
  });
  expect(await within(({ meetingSchedules }) => meetingSchedules.remove(id, null, by))).toMatchObject({
    kind: 'refused',
  });
});

test('a moved meeting counts up in people’s calendars', async () => {
  await publish(await draft(['2012-08-02']));
  await publish(await draft(['2012-08-16']));
  const [row] = await source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [council.councilId]);
    return manager.query<{ sequence: number }[]>('select sequence from holdfast.meeting where council_id = $1', [
      council.councilId,
    ]);
  });
  expect(row?.sequence).toBe(1);
});

test('who sits on both committees on the day of a meeting is told, and nobody else', async () => {
  const other = await within(({ committees }) => committees.add({ name: 'Planning', kind: 'other' }, by));
  if (other === 'name_taken') throw new Error(other);
  await within(({ meetings: held }) =>
    held.add({ committeeId: other.committeeId, heldOn: '2012-08-16', startsAt: '18:00', place: 'Room 3' }, by),
  );
  const seat = (name: string, role: 'member' | 'substitute', endsOn: string | null) =>
    within(async ({ committees, people }) => {
      const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
      const personId = changed(await people.add({ ...unknown, kind: 'councillor', name }, by));
      const term = { personId, name, represents: null, votingGround: null, startsOn: '2012-05-16' } as const;
      changed(await committees.addMember({ ...term, committeeId, role, endsOn: null }, by));
      changed(await committees.addMember({ ...term, committeeId: other.committeeId, role: 'member', endsOn }, by));
    });
  await seat('Cllr Ada Brook', 'member', null);
  await seat('Cllr Ben Dale', 'member', '2012-08-15');
  await seat('Cllr Cy Marsh', 'substitute', null);
  expect(
    await within(({ meetingSchedules }) => meetingSchedules.others(committeeId, '2012-05-16', '2013-05-21')),
  ).toEqual([
    { on: '2012-08-16', committee: 'Planning', startsAt: '18:00', place: 'Room 3', shared: ['Cllr Ada Brook'] },
  ]);
});
