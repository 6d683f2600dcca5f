import { upload } from '@holdfast/contracts/imports/shapes';
import { registerPage } from '@holdfast/contracts/recommendations/register';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { Browser } from '../support/browser.ts';
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

const plan = (...rows: readonly string[]): string =>
  [
    'Improvement plan after the Ofsted inspection,,,,',
    'Area for improvement,Activity,Outcome measure,Lead,Status',
    ...rows,
  ].join('\n');
const first = [
  '1. Visits are made in time,Train all staff,Visits in time,Head of Care,In progress',
  ',Ask staff each month,Staff say so,Head of Care,In progress',
  '2. Plans are kept,Ask staff each month,Staff are asked,Head of Care,Complete',
];

const bringIn = async (content: string) => {
  const { uploadId } = read(await officer.upload('/api/imports', 'plan.csv', content), upload);
  await readWaitingPaper(api, council.councilId, uploadId);
  const understood = read(await officer.get(`/api/imports/${uploadId}`), upload);
  const confirmed = await officer.post(
    `/api/imports/${uploadId}/confirm`,
    {},
    { 'if-match': `"${understood.revision}"` },
  );
  return { uploadId, summary: understood.summary, status: confirmed.status };
};
/** Each recommendation by its words, with its actions and how many recommendations each of them serves. */
const register = async () => {
  const { items } = read(await officer.get('/api/recommendations'), registerPage);
  const pages = await Promise.all(
    items.map(async (row) => read(await officer.get(`/api/recommendations/${row.recommendationId}`), recommendation)),
  );
  const held = pages.map(({ words, actions }) => ({
    words,
    actions: actions.map((action) => `${action.words} (${action.serves})`).toSorted(),
  }));
  return held.toSorted((a, b) => a.words.localeCompare(b.words));
};

test('areas come in as recommendations, activities as actions of all they serve; again changes nothing; undo is whole', async () => {
  const one = await bringIn(plan(...first));
  expect(one).toMatchObject({ status: 200, summary: { add: 2, change: 0, leftOut: 0 } });
  const stands = [
    { words: 'Plans are kept', actions: ['Ask staff each month (2)'] },
    { words: 'Visits are made in time', actions: ['Ask staff each month (2)', 'Train all staff (1)'] },
  ];
  expect(await register()).toEqual(stands);

  const again = await bringIn(plan(...first));
  expect(again).toMatchObject({ summary: { add: 0, change: 0, unchanged: 2, conflict: 0 } });
  expect(await register()).toEqual(stands);

  const grown = await bringIn(plan(...first, ',Audit the plans,Plans are whole,Head of Audit,'));
  expect(grown).toMatchObject({ summary: { add: 0, change: 1, unchanged: 1, conflict: 0 } });
  expect((await register())[0]).toEqual({
    words: 'Plans are kept',
    actions: ['Ask staff each month (2)', 'Audit the plans (1)'],
  });

  for (const { uploadId } of [grown, again]) await officer.post(`/api/imports/${uploadId}/undo`);
  expect(await register()).toEqual(stands);
  await officer.post(`/api/imports/${one.uploadId}/undo`);
  expect(await register()).toEqual([]);
});

test('what is said once for a paper stands on its rows, an assumed day marked as one', async () => {
  const { uploadId, revision } = read(await officer.upload('/api/imports', 'facts.csv', plan(...first)), upload);
  await readWaitingPaper(api, council.councilId, uploadId);
  const facts = [
    { field: 'source_date', value: '2012-07-12' },
    { field: 'received_on', value: 'meeting_day' },
  ];
  const saved = await officer.put(`/api/imports/${uploadId}/corrections`, { facts }, { 'if-match': `"${revision}"` });
  expect(read(saved, upload).corrections.facts).toEqual(facts);
  await readWaitingPaper(api, council.councilId, uploadId);
  expect((await officer.get(`/api/imports/${uploadId}/rows`)).json).toMatchObject({
    items: [
      {
        fields: {
          source_date: { value: '2012-07-12', guess: 'asked_once' },
          received_on: { value: '2012-07-12', guess: 'asked_once' },
          received_basis: { value: 'assumed' },
        },
      },
      {},
      {},
    ],
  });
});
