import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { containing, having, including, matching, said } from '../support/matchers.ts';
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

/** What the API says of a paper after it was read. */
const readPaper = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const answer = await officer.upload('/api/imports', name, content);
  const { uploadId } = read(answer, z.object({ uploadId: z.string() }));
  await readWaitingPaper(api, council.councilId, uploadId);
  return (await officer.get(`/api/imports/${uploadId}`)).json;
};

const refused = (code: string) => ({
  state: 'refused',
  problem: { code, message: said(matching(/^[A-Z].{20,}\.$/u)) },
});

test('a table without a recommendation is refused as rows, with what to do about it', async () => {
  const bins = 'Date,Lead officer,Progress status\n12/07/2012,Head of Streets,On track\n12/07/2012,Clerk,Completed';
  expect(await readPaper('bins.csv', bins)).toMatchObject(refused('no_recommendation_column'));
});

test('a table whose columns nobody can tell is refused as rows, and not taken for recommendations', async () => {
  expect(await readPaper('figures.csv', '1,4,9\n2,5,10\n3,6,11')).toMatchObject({ state: 'refused' });
});

test('a text whose encoding is broken is refused with a sentence, and nothing of it is read', async () => {
  const start = Buffer.from('Recommendation,Where\nThat the lido is kept open.,Café\nThat it is heated.,Caf');
  const broken = new Uint8Array(Buffer.concat([start, Buffer.from([0xc3]), Buffer.from('\n')]));
  expect(await readPaper('broken.csv', broken)).toMatchObject(refused('broken_encoding'));
});

test('31 June is told to the clerk, and is no date; the words are kept', async () => {
  const paper = 'Date,Recommendation,Status\n31/06/2012,That the lido is kept open.,On track';
  expect(await readPaper('june.csv', paper)).toMatchObject({
    state: 'understood',
    anomalies: including([having({ code: 'impossible_date', message: said(containing('June')) })]),
  });
});

test('31 June in a form is refused beside its field', async () => {
  const answer = await officer.post('/api/recommendations', { words: 'That it is done.', receivedOn: '2012-06-31' });
  expect([answer.status, answer.json]).toEqual([422, having({ fields: including([having({ field: 'receivedOn' })]) })]);
});
