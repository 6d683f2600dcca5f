import {
  type CommitteePage,
  committeeEnding,
  committeeOverview,
  committeePage,
} from '@holdfast/contracts/committees/shapes';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { addPerson, firstVersion } from '../support/sample-people.ts';
import { said } from '../support/matchers.ts';

let api: RunningApi;
let administrator: Browser;
let committeeId: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
  committeeId = await addCommittee(administrator);
});
afterAll(() => api.close());

const page = async (on?: string): Promise<CommitteePage> =>
  read(await administrator.get(`/api/committees/${committeeId}${on === undefined ? '' : `?on=${on}`}`), committeePage);
const seat = (values: object) => administrator.post(`/api/committees/${committeeId}/members`, values);

test('a committee shows who sits there on a day, what is vacant, and who sat before', async () => {
  const personId = await addPerson(administrator, { name: 'Cllr Ada Brook' });
  await seat({ personId, role: 'chair', startsOn: '2011-05-18', endsOn: '2012-05-15' });
  await seat({ personId, role: 'member', startsOn: '2012-05-16' });
  await seat({ role: 'co_optee', represents: 'Parent governor', votingGround: 'parent_governor' });
  const [now, then] = [await page(), await page('2011-09-01')];
  expect(now).toMatchObject({ seats: [{ role: 'member' }], past: [{ role: 'chair' }] });
  expect(now.vacancies).toMatchObject([
    { represents: 'Parent governor', vote: said(expect.stringContaining('education')) },
  ]);
  expect(then).toMatchObject({ seats: [{ role: 'chair', name: 'Cllr Ada Brook' }], toCome: [{ role: 'member' }] });
  const overview = read(await administrator.get('/api/committees/overview?on=2011-09-01'), committeeOverview);
  expect(overview.items).toMatchObject([{ chair: 'Cllr Ada Brook', members: 1, vacancies: 1 }]);
});

test('a member of the executive is refused with the portfolio and its dates', async () => {
  await administrator.post('/api/portfolios', { name: 'Homes', postHolder: 'Cllr Ben Dale' });
  const { people } = await page();
  const personId = people.find(({ name }) => name === 'Cllr Ben Dale')?.personId;
  const refused = await seat({ personId, role: 'member' });
  expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'personId' }] });
  expect(refused.text).toContain('Cllr Ben Dale holds the portfolio Homes');
  expect((await page()).seats).toEqual([]);
});

test('a vacancy is filled, and the second who changes a seat is told who came first', async () => {
  await seat({ role: 'member', represents: 'Ward seat' });
  const id = (await page()).vacancies[0]?.committeeMemberId ?? '';
  const path = `/api/committees/${committeeId}/members/${id}`;
  const personId = await addPerson(administrator, { name: 'Cllr Ada Brook' });
  expect((await administrator.patch(path, { personId }, firstVersion)).status).toBe(200);
  expect((await page()).seats).toMatchObject([{ name: 'Cllr Ada Brook', represents: 'Ward seat', revision: 2 }]);
  expect(problemOf(await administrator.patch(path, { personId: null }, firstVersion))).toBe('stale_version');
});

test('a seat is reached through its own committee only', async () => {
  await seat({ role: 'member', represents: 'Ward seat' });
  const id = (await page()).vacancies[0]?.committeeMemberId ?? '';
  const other = await addCommittee(administrator);
  const path = `/api/committees/${other}/members/${id}`;
  expect(problemOf(await administrator.patch(path, { represents: 'x' }, firstVersion))).toBe('not_found');
});

test('ending shows first what it would do, is refused with the way out, and then does all of it or nothing', async () => {
  await addRecommendation(administrator, { committeeId });
  const heir = await addCommittee(administrator);
  const ending = (query: string) =>
    administrator.get(`/api/committees/${committeeId}/ending?endedOn=2012-08-15${query}`);
  const preview = read(await ending(''), committeeEnding);
  expect(preview.items).toHaveLength(1);
  expect(preview.refusal?.text).toMatch(/is open: choose the committee that takes it over/u);
  expect(read(await ending(`&successorId=${heir}`), committeeEnding).refusal).toBeNull();
  const path = `/api/committees/${committeeId}/ending`;
  const refused = await administrator.post(path, { endedOn: '2012-08-15' }, firstVersion);
  expect(refused.json).toMatchObject({ fields: [{ field: 'successorId' }] });
  const stale = await administrator.post(path, { endedOn: '2012-08-15', successorId: heir }, { 'if-match': '"7"' });
  expect(problemOf(stale)).toBe('stale_version');
  expect((await administrator.get(`/api/recommendations?committee=${heir}`)).json).toMatchObject({ total: 0 });
  const ended = await administrator.post(path, { endedOn: '2012-08-15', successorId: heir }, firstVersion);
  expect(read(ended, committeePage)).toMatchObject({
    committee: { endedOn: '2012-08-15' },
    successor: { committeeId: heir },
  });
  expect((await administrator.get(`/api/recommendations?committee=${heir}`)).json).toMatchObject({ total: 1 });
});

test('a circle of committees is refused with its names', async () => {
  const child = await addCommittee(administrator);
  await administrator.patch(`/api/committees/${child}`, { parentId: committeeId }, firstVersion);
  const circle = await administrator.patch(`/api/committees/${committeeId}`, { parentId: child }, firstVersion);
  expect(circle.json).toMatchObject({ code: 'invalid', fields: [{ field: 'parentId' }] });
});

test('a committee that is moved is shown where it stood until the day before, and a move is put back with its days', async () => {
  const [board, child] = [await addCommittee(administrator), await addCommittee(administrator)];
  const path = `/api/committees/${child}`;
  const move = (body: object, revision: number) => administrator.patch(path, body, { 'if-match': `"${revision}"` });
  expect((await move({ parentId: board, underFrom: null }, 1)).status).toBe(200);
  expect((await move({ parentId: committeeId, underFrom: '2012-08-01' }, 2)).status).toBe(200);
  const lineOn = async (day: string) => {
    const { items } = read(await administrator.get(`/api/committees/overview?on=${day}`), committeeOverview);
    const at = items.findIndex((line) => line.committeeId === child);
    return { parentId: items[at]?.parentId, depth: items[at]?.depth, after: items[at - 1]?.committeeId };
  };
  expect(await lineOn('2012-07-31')).toEqual({ parentId: board, depth: 1, after: board });
  expect(await lineOn('2012-08-01')).toEqual({ parentId: committeeId, depth: 1, after: committeeId });
  const shown = async (id: string, day: string) =>
    read(await administrator.get(`/api/committees/${id}?on=${day}`), committeePage);
  expect(await shown(child, '2012-07-31')).toMatchObject({
    parent: { committeeId: board },
    parentsBefore: [{ parent: { committeeId: board }, lastDay: '2012-07-31' }],
  });
  expect((await shown(board, '2012-07-31')).children).toMatchObject([{ committeeId: child }]);
  expect((await shown(board, '2012-08-01')).children).toEqual([]);
  const early = await move({ parentId: null, underFrom: '2012-07-01' }, 3);
  expect(early.json).toMatchObject({ code: 'invalid', fields: [{ field: 'underFrom' }] });
  const history = read(await administrator.get(`/api/settings/history?nounId=${child}`), settingHistory);
  const [latest] = history.items;
  expect(latest?.after).toMatchObject({ formerParents: [{ parentId: board, lastDay: '2012-07-31' }] });
  const back = `/api/settings/history/${latest?.eventId ?? ''}/put-back`;
  expect((await administrator.post(back, {})).status).toBe(200);
  expect(await lineOn('2012-08-01')).toEqual({ parentId: board, depth: 1, after: board });
  expect(await shown(child, '2012-08-16')).toMatchObject({ parent: { committeeId: board }, parentsBefore: [] });
});

test('the history names what a committee stood under long ago', async () => {
  const council = await openTestCouncil();
  const officer = await api.signedIn(council, 'council_administrator');
  const [board, child] = [await addCommittee(officer, 'Board of old'), await addCommittee(officer)];
  const former = JSON.stringify([{ parentId: board, lastDay: '2011-05-17' }]);
  await council.byHand(`update committee set former_parents = $3 where council_id = $1 and committee_id = $2`, [
    council.councilId,
    child,
    former,
  ]);
  const body = { parentId: await addCommittee(officer) };
  expect((await officer.patch(`/api/committees/${child}`, body, firstVersion)).status).toBe(200);
  const history = read(await officer.get(`/api/settings/history?nounId=${child}`), settingHistory);
  expect(history.names).toMatchObject({ [board]: 'Board of old' });
});

test('a renamed committee keeps its old name in the report of an old meeting, in old calendars and on old days', async () => {
  await addRecommendation(administrator, { committeeId });
  const [old, fresh] = [
    await addMeeting(administrator, committeeId, '2012-07-12'),
    await addMeeting(administrator, committeeId, '2012-08-15'),
  ];
  const before = (await page()).committee.name;
  const path = `/api/committees/${committeeId}`;
  const body = { name: 'Homes Panel', calledFrom: '2012-08-01' };
  expect((await administrator.patch(path, body, firstVersion)).status).toBe(200);
  const namesIn = async (meetingId: string) =>
    (await administrator.get(`/api/reports/monitoring?meeting=${meetingId}`)).text;
  expect(await namesIn(old)).toContain(before);
  expect(await namesIn(old)).not.toContain('Homes Panel');
  expect(await namesIn(fresh)).toContain('Homes Panel');
  expect(await namesIn(fresh)).not.toContain(before);
  const calendar = (await administrator.get('/api/meetings')).text;
  expect(calendar).toContain(before);
  expect(calendar).toContain('Homes Panel');
  expect(await page('2012-07-31')).toMatchObject({ called: before, committee: { name: 'Homes Panel' } });
  expect((await administrator.get('/api/committees/overview?on=2012-07-31')).text).toContain(`"name":"${before}"`);
  expect((await administrator.get('/api/committees/overview')).text).toContain('"name":"Homes Panel"');
});

test('a new name does not begin on a day to come, and without a day the old one is gone', async () => {
  const path = `/api/committees/${committeeId}`;
  const ahead = await administrator.patch(path, { name: 'Homes Panel', calledFrom: '2013-05-20' }, firstVersion);
  expect(ahead.json).toMatchObject({ code: 'invalid', fields: [{ field: 'calledFrom' }] });
  expect((await administrator.patch(path, { name: 'Homes Panel', calledFrom: null }, firstVersion)).status).toBe(200);
  expect(await page('2012-07-31')).toMatchObject({ called: 'Homes Panel', committee: { formerNames: [] } });
});
