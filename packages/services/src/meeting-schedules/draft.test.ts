import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { refusalOf } from '../testing/refusal-of.ts';
import { approveMeetingSchedule, publishApproved } from './approve.ts';
import { beginMeetingSchedule, changeMeetingSchedule } from './draft.ts';

let council: TestCouncil;
let panel: string;
let cabinet: string;
const { source } = await openTestDatabase();
const councils = new CouncilDatabase(source, () => isoDate('2012-05-21'), { via: 'screen' });
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const who = () => ({ membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] as const });
const add = (name: string, kind: 'panel' | 'cabinet') =>
  within(async ({ committees }) => {
    const added = await committees.add({ name, kind }, who().membershipId);
    if (added === 'name_taken') throw new Error(added);
    return added.committeeId;
  });
const meet = (committeeId: string, heldOn: string) =>
  within(async ({ meetings }) => {
    const added = await meetings.add({ committeeId, heldOn, startsAt: null, place: null }, who().membershipId);
    if (added.kind !== 'added') throw new Error(added.kind);
    return added.meeting.meetingId;
  });

beforeEach(async () => {
  council = await openCouncil();
  [panel, cabinet] = [await add('Ferry Panel', 'panel'), await add('Cabinet', 'cabinet')];
});
afterAll(() => source.destroy());

const when = { startsAt: '18:00', preMeetingAt: null, place: null };
const begin = (rule: string) =>
  within((records) =>
    beginMeetingSchedule(records, { committeeId: panel, yearOf: '2012-06-01', rule, ...when }, who()),
  );
const read = (id: string) => within(({ meetingSchedules }) => meetingSchedules.find(id));
const change = async (id: string, values: { dates?: string[]; rule?: string }) => {
  const { revision = 0 } = (await read(id)) ?? {};
  await within((records) => changeMeetingSchedule(records, id, revision, values, who()));
};
const approve = async (id: string, meetingId: string) => {
  const { revision = 0 } = (await read(id)) ?? {};
  await within((records) => approveMeetingSchedule(records, id, revision, meetingId, who()));
};
const publish = async (id: string) => {
  const { revision = 0 } = (await read(id)) ?? {};
  return within((records) => publishApproved(records, id, revision, who()));
};

test('a rule beside another body follows its meetings, and is refused at the rule where that has none or is not there', async () => {
  const beside = 'the Monday before each meeting of the Cabinet';
  expect(await refusalOf(begin(beside))).toMatchObject({
    field: 'rule',
    code: 'meetingSchedules.body_has_no_meetings',
  });
  await meet(cabinet, '2012-07-12');
  expect(await read(await begin(beside))).toMatchObject({ dates: ['2012-07-09'], besideId: cabinet });
  const board = await add('Harbour Board', 'panel');
  const besideBoard = () => refusalOf(begin('the Monday before each meeting of the Harbour Board'));
  expect(await besideBoard()).toMatchObject({ code: 'meetingSchedules.body_has_no_meetings' });
  await within(({ committees }) => committees.change(board, null, { endedOn: '2012-05-20' }, who().membershipId));
  expect(await besideBoard()).toMatchObject({ field: 'rule', code: 'meetingSchedules.no_body_beside' });
});

test('dates that are named stand before those of a new rule, and what is changed is to be approved anew', async () => {
  const id = await begin('first Thursday of July and October');
  expect((await read(id))?.dates).toEqual(['2012-07-05', '2012-10-04']);
  await approve(id, await meet(cabinet, '2012-06-14'));
  expect(await read(id)).toMatchObject({ state: 'approved' });
  await change(id, { rule: 'first Thursday of September', dates: ['2012-09-13'] });
  expect(await read(id)).toMatchObject({ state: 'draft', approvedAt: null, dates: ['2012-09-13'] });
});

test('is not published with a day on which its agenda would be out too late, and makes no meeting', async () => {
  const id = await begin('');
  await change(id, { dates: ['2012-05-23', '2012-09-13'] });
  await approve(id, await meet(cabinet, '2012-06-14'));
  expect(await refusalOf(publish(id))).toMatchObject({ code: 'meetingSchedules.change_date_first' });
  expect(await within(({ meetings }) => meetings.list({}))).toHaveLength(1);
  await change(id, { dates: ['2012-09-13'] });
  expect(await refusalOf(publish(id))).toMatchObject({ code: 'meetingSchedules.not_approved' });
});
