import { upload } from '@holdfast/contracts/imports/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, having, including } from '../support/matchers.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

const paper = [
  'Committee,Date,Cabinet portfolio,Recommendation,Lead officer,Progress status',
  'Quay Scrutiny Panel,12/07/2012,Mr PM Lesk OBE,That the quay is lit.,Ada Brook,Ongoing',
  'Quay Scrutiny Panel,12/07/2012,Cllr Orme,That the crane is mended.,Ada Brook,Ongoing',
  'Homes Panel,12/07/2012,Tides and Flood,That a list is kept.,Ada Brook,Ongoing',
].join('\n');

const names = async (kind: 'committees' | 'portfolios') =>
  read(await officer.get(`/api/${kind}`), z.object({ items: z.array(z.object({ name: z.string() })) })).items.map(
    ({ name }) => name,
  );
const reread = async (uploadId: string) => {
  await readWaitingPaper(api, council.councilId, uploadId);
  return read(await officer.get(`/api/imports/${uploadId}`), upload);
};
const version = (revision: number) => ({ 'if-match': `"${revision}"` });

test('nothing is made of a name until somebody says so, nobody is made a portfolio, and an undo takes all of it', async () => {
  await officer.post('/api/committees', { name: 'Homes and Housing Panel', kind: 'panel' });
  await officer.post('/api/portfolios', { name: 'Communities', postHolder: 'Cllr Pers Lesk' });
  const before = [await names('committees'), await names('portfolios')];
  const { uploadId } = read(await officer.upload('/api/imports', 'quay.csv', paper), upload);
  const asked = await reread(uploadId);
  expect(asked.names).toEqual([
    having({ kind: 'committee', words: 'Quay Scrutiny Panel', rows: 2, mayMake: true, suggestions: [], chosen: null }),
    having({
      kind: 'portfolio',
      words: 'Mr PM Lesk OBE',
      mayMake: false,
      suggestions: [{ name: 'Communities', why: 'holder', term: having({ name: 'Cllr Pers Lesk' }) }],
    }),
    having({ kind: 'lead', words: 'Ada Brook', rows: 3, mayMake: true }),
    having({ kind: 'portfolio', words: 'Cllr Orme', mayMake: false, suggestions: [] }),
    having({
      kind: 'committee',
      words: 'Homes Panel',
      suggestions: [having({ name: 'Homes and Housing Panel', why: 'similar' })],
    }),
    having({ kind: 'portfolio', words: 'Tides and Flood', mayMake: true }),
  ]);
  const refused = await officer.post(`/api/imports/${uploadId}/confirm`, {}, version(asked.revision));
  expect(refused.json).toMatchObject({ code: 'conflict', detail: containing('Quay Scrutiny Panel') });
  expect([await names('committees'), await names('portfolios')]).toEqual(before);

  const choose = (chosen: readonly object[], revision: number) =>
    officer.put(`/api/imports/${uploadId}/corrections`, { names: chosen }, version(revision));
  const person = { kind: 'portfolio', words: 'Cllr Orme', choice: 'make', name: null };
  const chosen = [
    { kind: 'committee', words: 'Quay Scrutiny Panel', choice: 'make', name: null },
    { kind: 'portfolio', words: 'Mr PM Lesk OBE', choice: 'match', name: 'Communities' },
    { kind: 'committee', words: 'Homes Panel', choice: 'match', name: 'Homes and Housing Panel' },
    { kind: 'portfolio', words: 'Tides and Flood', choice: 'make', name: null },
  ];
  expect((await choose([...chosen, person], asked.revision)).status).toBe(200);
  const second = await reread(uploadId);
  // A person is made no portfolio, whoever asks for it.
  expect(problemOf(await officer.post(`/api/imports/${uploadId}/confirm`, {}, version(second.revision)))).toBe(
    'conflict',
  );
  await choose([...chosen, { ...person, choice: 'leave' }], second.revision);
  const third = await reread(uploadId);
  expect((await officer.post(`/api/imports/${uploadId}/confirm`, {}, version(third.revision))).status).toBe(200);
  expect(await names('committees')).toEqual(['Homes and Housing Panel', 'Quay Scrutiny Panel']);
  expect(await names('portfolios')).toEqual(['Communities', 'Tides and Flood']);
  const rows = await officer.get(`/api/imports/${uploadId}/rows`);
  expect(rows.json).toMatchObject({
    items: including([
      having({ fields: having({ note: having({ value: 'Cabinet portfolio: Cllr Orme' }) }) }),
      having({
        fields: having({ portfolio: having({ value: 'Communities', raw: 'Mr PM Lesk OBE', guess: 'matched_name' }) }),
      }),
    ]),
  });

  const undone = read(await officer.post(`/api/imports/${uploadId}/undo`), z.object({ kept: z.array(z.unknown()) }));
  expect(undone.kept).toEqual([]);
  expect([await names('committees'), await names('portfolios')]).toEqual(before);
  expect(read(await officer.get(`/api/imports/${uploadId}`), upload).undo).toMatchObject({
    removed: 3,
    namesRemoved: including(['Quay Scrutiny Panel', 'Tides and Flood']),
    namesKept: [],
  });
});

test('whoever leads is made one of the council’s people where somebody says so, without an account, and goes with an undo', async () => {
  const administrator = await api.signedIn(council, 'council_administrator');
  const people = async () =>
    read(
      await administrator.get('/api/people'),
      z.object({ people: z.array(z.looseObject({ name: z.string(), kind: z.string() })) }),
    ).people.map(({ name, kind }) => `${name} (${kind})`);
  const before = await people();
  const led = [
    'Recommendation,Lead officer,Progress status',
    'That the weir is cleared.,Cllr Ivo Tarn,Ongoing',
    'That the sluice is oiled.,Mia Sedge,Ongoing',
    'That the bank is mown.,Head of Drains,Ongoing',
  ].join('\n');
  const { uploadId } = read(await officer.upload('/api/imports', 'weir.csv', led), upload);
  const asked = await reread(uploadId);
  const chosen = ['Cllr Ivo Tarn', 'Mia Sedge'].map((words) => ({ kind: 'lead', words, choice: 'make', name: null }));
  await officer.put(`/api/imports/${uploadId}/corrections`, { names: chosen }, version(asked.revision));
  const { revision } = await reread(uploadId);
  expect(await people()).toEqual(before);
  expect((await officer.post(`/api/imports/${uploadId}/confirm`, {}, version(revision))).status).toBe(200);
  const made = ['Cllr Ivo Tarn (councillor)', 'Mia Sedge (officer)'];
  expect((await people()).toSorted()).toEqual([...before, ...made].toSorted());

  // One of them leads something else by now, and stays.
  await officer.post('/api/recommendations', { words: 'That the gate is hung.', lead: ['Mia Sedge'] });
  await officer.post(`/api/imports/${uploadId}/undo`);
  expect((await people()).toSorted()).toEqual([...before, 'Mia Sedge (officer)'].toSorted());
  expect(read(await officer.get(`/api/imports/${uploadId}`), upload).undo).toMatchObject({
    namesRemoved: ['Cllr Ivo Tarn'],
    namesKept: [having({ name: 'Mia Sedge' })],
  });
});
