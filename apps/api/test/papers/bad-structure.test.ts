import { committeePage } from '@holdfast/contracts/committees/shapes';
import { portfolioPage, portfolios } from '@holdfast/contracts/portfolios/shapes';
import { settingHistory } from '@holdfast/contracts/settings/shapes';
import { type Answer, type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { addPerson, firstVersion } from '../support/sample-people.ts';

// What an administrator may get wrong about portfolios and committees: a refusal names what is in the way, and
// nothing of it is saved.
let api: RunningApi;
let administrator: Browser;
let second: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  const council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  second = await api.signedIn(council, 'council_administrator');
});
afterAll(() => api.close());

const statuses = (...answers: readonly Answer[]) => statusesOf(answers);
const changes = async () => read(await administrator.get('/api/settings/history'), settingHistory).items.length;
/** Refused, with these words; and the history of settings has no line more than before. */
const refusedWhole = async (send: () => Promise<Answer>, words: string): Promise<Answer> => {
  const before = await changes();
  const answer = await send();
  expect(answer.text).toContain(words);
  expect([400, 409, 412, 422]).toContain(answer.status);
  expect(await changes()).toBe(before);
  return answer;
};

describe('portfolios', () => {
  const add = async (values: object): Promise<string> =>
    read(await administrator.post('/api/portfolios', values), portfolioPage).portfolioId;
  const show = async (id: string) => read(await administrator.get(`/api/portfolios/${id}`), portfolioPage);
  const remove = (id: string) =>
    administrator.ask(`/api/portfolios/${id}`, { method: 'DELETE', headers: firstVersion });

  test('a term is not made longer into another, which is named with its days', async () => {
    const id = await add({ name: 'Housing' });
    const path = `/api/portfolios/${id}/holders`;
    await administrator.post(path, { name: 'Cllr Ada Brook', startsOn: '2012-05-16', endsOn: '2012-07-31' });
    await administrator.post(path, { name: 'Cllr Ben Dale', startsOn: '2012-08-01' });
    const first = (await show(id)).holders.find(({ name }) => name === 'Cllr Ada Brook');
    const send = () =>
      administrator.patch(`${path}/${first?.portfolioHolderId ?? ''}`, { endsOn: '2012-08-01' }, firstVersion);
    await refusedWhole(send, 'Cllr Ben Dale holds Housing since 1 August 2012');
    expect((await show(id)).holders.map(({ endsOn }) => endsOn)).toEqual([null, '2012-07-31']);
  });

  test('one in use is not taken out, and what uses it is told', async () => {
    const [above, below] = [await add({ name: 'Places' }), await add({ name: 'Housing' })];
    await administrator.patch(`/api/portfolios/${below}`, { parentId: above }, firstVersion);
    await addRecommendation(administrator, { portfolioId: below });
    await refusedWhole(() => remove(above), 'Housing is part of Places. Move it first.');
    const ending = () => administrator.patch(`/api/portfolios/${above}`, { endedOn: '2012-08-15' }, firstVersion);
    await refusedWhole(ending, 'Housing is part of Places. Move it first.');
    await administrator.patch(`/api/portfolios/${below}`, { parentId: null }, { 'if-match': '"2"' });
    const open = 'One recommendation in Housing is open. Say in a reshuffle who takes over.';
    const third = { 'if-match': '"3"' };
    await refusedWhole(() => administrator.ask(`/api/portfolios/${below}`, { method: 'DELETE', headers: third }), open);
    expect((await show(below)).openItems.total).toBe(1);
  });

  test('one that is moved keeps its place for the days before, and is not moved on a day to come', async () => {
    const [above, below] = [await add({ name: 'Places' }), await add({ name: 'Housing' })];
    const move = (underFrom: string) =>
      administrator.patch(`/api/portfolios/${below}`, { parentId: above, underFrom }, firstVersion);
    await refusedWhole(() => move('2013-05-20'), 'Come back on 20 May 2013, or choose a day that has come.');
    expect((await move('2012-08-01')).status).toBe(200);
    const parentOn = async (day: string) =>
      read(await administrator.get(`/api/portfolios?on=${day}`), portfolios).items.find(
        ({ portfolioId }) => portfolioId === below,
      )?.parentId;
    expect([await parentOn('2012-07-31'), await parentOn('2012-08-01')]).toEqual([null, above]);
    expect(await show(below)).toMatchObject({
      parent: { name: 'Places' },
      parentsBefore: [{ parent: null, lastDay: '2012-07-31' }],
    });
  });

  test('two that are put under each other at once do not close a circle', async () => {
    const [one, two] = [await add({ name: 'Roads' }), await add({ name: 'Streets' })];
    const under = (browser: Browser, id: string, parentId: string) =>
      browser.patch(`/api/portfolios/${id}`, { parentId }, firstVersion);
    const answers = await Promise.all([under(administrator, one, two), under(second, two, one)]);
    expect(statuses(...answers)).toEqual([200, 422]);
    expect(answers.map(({ text }) => text).join()).toContain('would be under one another: choose another parent.');
  });

  test('one name is added once, also by two at once, and in whatever way it is written', async () => {
    const answers = await Promise.all([
      administrator.post('/api/portfolios', { name: 'Roads and Streets' }),
      second.post('/api/portfolios', { name: 'Roads & streets' }),
    ]);
    expect(statuses(...answers)).toEqual([201, 422]);
    expect(answers.map(({ text }) => text).join()).toMatch(/There is a portfolio called “Roads (?:and S|& s)treets”/u);
  });

  test('the second of two who change one reads who was first, and their change is not lost', async () => {
    const id = await add({ name: 'Housing' });
    const change = (browser: Browser, scope: string) => browser.patch(`/api/portfolios/${id}`, { scope }, firstVersion);
    const answers = await Promise.all([change(administrator, 'Homes'), change(second, 'Rents')]);
    expect(statuses(...answers)).toEqual([200, 412]);
    expect(answers.map(problemOf)).toContain('stale_version');
    expect(answers.find(({ status }) => status === 412)?.text).toMatch(/ changed this on /u);
    expect((await show(id)).revision).toBe(2);
  });
});

describe('committees', () => {
  const show = async (id: string) => read(await administrator.get(`/api/committees/${id}`), committeePage);

  test('a seat is not made longer into another of the same person, which is named with its days', async () => {
    const id = await addCommittee(administrator, 'Housing Panel');
    const personId = await addPerson(administrator, { name: 'Cllr Ada Brook' });
    const path = `/api/committees/${id}/members`;
    await administrator.post(path, { personId, role: 'chair', startsOn: '2011-05-18', endsOn: '2012-05-15' });
    await administrator.post(path, { personId, role: 'member', startsOn: '2012-05-16' });
    const seat = (await show(id)).past[0]?.committeeMemberId ?? '';
    const send = () => administrator.patch(`${path}/${seat}`, { endsOn: '2012-06-01' }, firstVersion);
    await refusedWhole(send, 'Cllr Ada Brook sits on Housing Panel as a member since 16 May 2012 already');
    expect((await show(id)).past).toMatchObject([{ endsOn: '2012-05-15' }]);
  });

  test('two that are put under each other at once do not close a circle', async () => {
    const [one, two] = [await addCommittee(administrator, 'Roads'), await addCommittee(administrator, 'Streets')];
    const under = (browser: Browser, id: string, parentId: string) =>
      browser.patch(`/api/committees/${id}`, { parentId }, firstVersion);
    const answers = await Promise.all([under(administrator, one, two), under(second, two, one)]);
    expect(statuses(...answers)).toEqual([200, 422]);
    expect(answers.map(({ text }) => text).join()).toMatch(
      /(?:Roads and Streets|Streets and Roads) would be under one another/u,
    );
  });

  test('one name is added once, also by two at once, and in whatever way it is written', async () => {
    const add = (browser: Browser, name: string) => browser.post('/api/committees', { name, kind: 'panel' });
    const answers = await Promise.all([add(administrator, 'Housing Panel'), add(second, 'The housing panel')]);
    expect(statuses(...answers)).toEqual([201, 422]);
    expect(answers.map(({ text }) => text).join()).toMatch(/There is a committee called “(?:The h|H)ousing [pP]anel”/u);
    const other = await addCommittee(administrator, 'Homes');
    const rename = () => administrator.patch(`/api/committees/${other}`, { name: 'HOUSING-PANEL' }, firstVersion);
    await refusedWhole(rename, 'There is a committee called “');
  });

  test('does not become one that scrutinises while somebody of the executive sits there, who is named', async () => {
    await administrator.post('/api/portfolios', { name: 'Homes', postHolder: 'Cllr Ben Dale' });
    const id = read(
      await administrator.post('/api/committees', { name: 'Working group', kind: 'other' }),
      committeePage.shape.committee,
    ).committeeId;
    const personId = (await show(id)).people.find(({ name }) => name === 'Cllr Ben Dale')?.personId;
    const seated = await administrator.post(`/api/committees/${id}/members`, { personId, role: 'member' });
    expect(seated.status).toBe(201);
    const becomes = () => administrator.patch(`/api/committees/${id}`, { kind: 'panel' }, firstVersion);
    const refused = await refusedWhole(becomes, 'Cllr Ben Dale holds the portfolio Homes');
    expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'kind' }] });
    expect((await show(id)).committee.kind).toBe('other');
  });

  test('one that is used is not taken out by putting its addition back', async () => {
    const id = await addCommittee(administrator, 'Housing Panel');
    await addMeeting(administrator, id, '2012-07-12');
    const { items } = read(await administrator.get('/api/settings/history?noun=committee'), settingHistory);
    const path = `/api/settings/history/${items[0]?.eventId ?? ''}/put-back`;
    await refusedWhole(() => administrator.post(path, {}), 'it has recommendations (0), meetings (1) and seats (0)');
    expect((await show(id)).committee.name).toBe('Housing Panel');
  });

  test('the second of two who end one is told, and nothing is passed on twice', async () => {
    const [id, heir] = [await addCommittee(administrator, 'Old Panel'), await addCommittee(administrator, 'New Panel')];
    await addRecommendation(administrator, { committeeId: id });
    const end = (browser: Browser) =>
      browser.post(`/api/committees/${id}/ending`, { endedOn: '2012-08-15', successorId: heir }, firstVersion);
    const answers = await Promise.all([end(administrator), end(second)]);
    expect(statuses(...answers)).toEqual([200, 412]);
    expect((await administrator.get(`/api/recommendations?committee=${heir}`)).json).toMatchObject({ total: 1 });
  });
});
