import { portfolioPage } from '@holdfast/contracts/portfolios/shapes';
import { reshuffle, reshufflePreview } from '@holdfast/contracts/portfolios/reshuffles';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { addPerson } from '../support/sample-people.ts';

let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
let housing: string;
let committeeId: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator');
  housing = await addPortfolio('Housing', 'Cllr Ada Brook');
  committeeId = await addCommittee(administrator);
  await addRecommendation(administrator, { portfolioId: housing, committeeId, words: 'That empty homes be let.' });
  await addRecommendation(administrator, { portfolioId: housing, committeeId, words: 'That buses stop here.' });
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const addPortfolio = async (name: string, postHolder: string | null = null): Promise<string> =>
  read(await administrator.post('/api/portfolios', { name, postHolder }), portfolioPage).portfolioId;
const draftOf = async () => read(await administrator.post('/api/reshuffles', { name: 'May' }), reshuffle);
/** Housing becomes Homes, in other hands; what says buses goes to Transport. */
const drafted = async () => {
  const { reshuffleId, draft, revision } = await draftOf();
  const [first] = draft.portfolios;
  const portfolios = [
    { ...first, name: 'Homes', holder: 'Cllr Ben Dale' },
    { key: 't', name: 'Transport', scope: null, directorate: null, parentKey: null, holder: null },
  ];
  const rules = [{ by: 'words', is: 'buses', key: 't' }];
  const body = { draft: { portfolios, inheritances: [{ from: housing, heir: null, rules, choices: [] }] } };
  return read(await administrator.patch(`/api/reshuffles/${reshuffleId}`, body, version(revision)), reshuffle);
};
const apply = async (effectiveOn: string) => {
  const { reshuffleId, revision } = await drafted();
  return administrator.post(`/api/reshuffles/${reshuffleId}/apply`, { effectiveOn }, version(revision));
};

test('a draft begins with today’s set, and a preview says who takes over what', async () => {
  const first = await draftOf();
  expect(first.draft.portfolios).toMatchObject([{ key: housing, name: 'Housing', holder: 'Cllr Ada Brook' }]);
  const { reshuffleId } = await drafted();
  const preview = read(await administrator.get(`/api/reshuffles/${reshuffleId}/preview`), reshufflePreview);
  expect(preview).toMatchObject({ faults: [], moving: 2, ended: [{ name: 'Housing' }] });
  expect(preview.from[0]?.to.map(({ name, count }) => [name, count]).toSorted()).toEqual([
    ['Homes', 1],
    ['Transport', 1],
  ]);
});

test('in force, the register, a new meeting’s report and an old one’s each show the right names', async () => {
  // They were in the register before the old meeting.
  await council.byHand(`update recommendation set recorded_on = '2012-07-01'`);
  expect((await apply('2012-08-10')).status).toBe(200);
  const names = (json: unknown) =>
    JSON.stringify(json)
      .match(/"(?:Housing|Homes|Transport)"/gu)
      ?.toSorted();
  expect(names((await administrator.get('/api/recommendations')).json)).toEqual(['"Homes"', '"Transport"']);
  const report = async (heldOn: string) =>
    names(
      (
        await administrator.get(
          `/api/reports/monitoring?meeting=${await addMeeting(administrator, committeeId, heldOn)}`,
        )
      ).json,
    );
  expect(await report('2012-07-12')).toEqual(['"Housing"', '"Housing"']);
  expect(await report('2012-09-13')).toEqual(['"Homes"', '"Transport"']);
  const old = read(await administrator.get(`/api/portfolios/${housing}`), portfolioPage);
  expect(old).toMatchObject({ endedOn: '2012-08-09', openItems: { total: 0 }, holders: [{ endsOn: '2012-08-09' }] });
  expect(old.successors.map(({ name }) => name)).toEqual(['Homes', 'Transport']);
});

test('one for a day to come waits, is not changed while it waits, and can be called off', async () => {
  const ahead = '2013-05-20';
  const waiting = read(await apply(ahead), reshuffle);
  expect(waiting).toMatchObject({ state: 'scheduled', effectiveOn: ahead });
  const path = `/api/reshuffles/${waiting.reshuffleId}`;
  expect(problemOf(await administrator.patch(path, { name: 'June' }, version(waiting.revision)))).toBe(
    'refused_by_rule',
  );
  expect((await administrator.get('/api/portfolios')).text).not.toContain('Homes');
  const back = read(await administrator.post(`${path}/cancel`, {}, version(waiting.revision)), reshuffle);
  expect(back).toMatchObject({ state: 'draft', effectiveOn: null });
});

test('two for one day are refused by the day', async () => {
  expect((await apply('2012-08-10')).status).toBe(200);
  const { reshuffleId, revision } = await draftOf();
  const second = await administrator.post(
    `/api/reshuffles/${reshuffleId}/apply`,
    { effectiveOn: '2012-08-10' },
    version(revision),
  );
  expect(second.json).toMatchObject({ fields: [{ field: 'effectiveOn' }] });
  expect(second.text).toContain('Another reshuffle took effect on 10 August 2012.');
});

test('one without an heir is refused by name, and changes nothing', async () => {
  const { reshuffleId, revision } = await draftOf();
  const body = {
    draft: {
      portfolios: [{ key: 'p', name: 'Parks', scope: null, directorate: null, parentKey: null, holder: null }],
      inheritances: [],
    },
  };
  const changed = read(await administrator.patch(`/api/reshuffles/${reshuffleId}`, body, version(revision)), reshuffle);
  const refused = await administrator.post(
    `/api/reshuffles/${reshuffleId}/apply`,
    { effectiveOn: '2012-08-10' },
    version(changed.revision),
  );
  expect(problemOf(refused)).toBe('refused_by_rule');
  expect(refused.text).toContain('“Housing” ends with 2 open recommendations. Say who takes over.');
  expect((await administrator.get('/api/portfolios')).text).not.toContain('Parks');
});

test('two administrators who draft at once do not overwrite each other', async () => {
  const { reshuffleId, revision } = await draftOf();
  const path = `/api/reshuffles/${reshuffleId}`;
  await administrator.patch(path, { name: 'June' }, version(revision));
  expect(problemOf(await administrator.patch(path, { name: 'July' }, version(revision)))).toBe('stale_version');
  expect(problemOf(await administrator.post(`${path}/apply`, { effectiveOn: '2012-08-10' }, version(revision)))).toBe(
    'stale_version',
  );
});

test('a holder is named for a time, and two at once are refused with the first one’s days', async () => {
  const path = `/api/portfolios/${housing}/holders`;
  const clash = await administrator.post(path, { name: 'Cllr Ben Dale', startsOn: '2012-08-10' });
  expect(clash.text).toContain('Cllr Ada Brook holds Housing throughout');
  const [term] = read(await administrator.get(`/api/portfolios/${housing}`), portfolioPage).holders;
  await administrator.patch(`${path}/${term?.portfolioHolderId ?? ''}`, { endsOn: '2012-08-09' }, version(1));
  expect((await administrator.post(path, { name: 'Cllr Ben Dale', startsOn: '2012-08-10' })).status).toBe(201);
  expect((await administrator.get('/api/portfolios?on=2012-08-09')).text).toContain('Cllr Ada Brook');
  expect((await administrator.get('/api/portfolios?on=2012-08-10')).text).toContain('Cllr Ben Dale');
});

test('who scrutinises is given no portfolio, by form or by reshuffle, and the committee and its days are named', async () => {
  const personId = await addPerson(administrator, { name: 'Cllr Ben Dale' });
  const seat = { personId, role: 'member', startsOn: '2012-05-16' };
  expect((await administrator.post(`/api/committees/${committeeId}/members`, seat)).status).toBe(201);
  const named = /Cllr Ben Dale sits on .* since 16 May 2012\. .*section 9FA\(3\)/u;
  const added = await administrator.post('/api/portfolios', { name: 'Roads', postHolder: 'Cllr Ben Dale' });
  expect(added.json).toMatchObject({ code: 'invalid', fields: [{ field: 'postHolder' }] });
  expect(added.text).toMatch(named);
  expect((await administrator.get('/api/portfolios')).text).not.toContain('Roads');
  const { reshuffleId, revision } = await drafted();
  const path = `/api/reshuffles/${reshuffleId}`;
  const preview = read(await administrator.get(`${path}/preview`), reshufflePreview);
  expect(preview.faults).toMatchObject([{ code: 'portfolios.new_holder_scrutinises' }]);
  const refused = await administrator.post(`${path}/apply`, { effectiveOn: '2012-08-10' }, version(revision));
  expect(problemOf(refused)).toBe('refused_by_rule');
  expect(refused.text).toMatch(named);
  expect((await administrator.get('/api/portfolios')).text).not.toContain('Homes');
});
