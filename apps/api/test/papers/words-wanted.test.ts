import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { containing, having, said } from '../support/matchers.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

/** A tracking sheet that numbers its recommendations, and gives the words of one of them below. */
const sheet = `Follow-up items – Tracking sheet

Item\tDate of meeting\tRecommendation\tStatus\tNotes
Harbour lights\t10/12/2008\t1\tPENDING\tReport expected Autumn 2011
Quay rents\t08/12/2010\t8\tOUTSTANDING\tOfficers are pursuing a response to this recommendation.
Ferry fares\t01/06/2011\t1\tTO NOTE ONLY\t
Ferry fares\t01/06/2011\t2\tRESPONSE RECEIVED\t

Ferry fares (1 June 2011)

Recommendations and responses:

1. That the fares be noted.

2. That winter fares be frozen.

They are frozen.

Date of response: 15 June 2011
`;
const upload = z.object({ uploadId: z.string(), revision: z.number() });
const reread = async (uploadId: string) => {
  await readWaitingPaper(api, council.councilId, uploadId);
  return read(await officer.get(`/api/imports/${uploadId}`), upload.loose());
};
const uploaded = async (name: string, content: string) =>
  reread(read(await officer.upload('/api/imports', name, content), upload).uploadId);
const broughtIn = async () => {
  const paper = await uploaded('sheet.txt', sheet);
  const { uploadId, revision } = paper;
  const facts = [{ field: 'without_words', value: 'add_later' }];
  const corrected = await officer.put(
    `/api/imports/${uploadId}/corrections`,
    { facts },
    { 'if-match': `"${revision}"` },
  );
  expect(corrected.status).toBe(200);
  const again = await reread(uploadId);
  const confirmed = await officer.post(`/api/imports/${uploadId}/confirm`, {}, { 'if-match': `"${again.revision}"` });
  expect(confirmed.json).toMatchObject({ state: 'confirmed' });
  return { before: paper, again, uploadId };
};
const wanted = async () =>
  read(
    await officer.get('/api/recommendations?list=words_wanted'),
    z.object({
      total: z.number(),
      items: z.array(z.looseObject({ recommendationId: z.string(), reference: z.string(), revision: z.number() })),
    }),
  );

test('rows without the committee’s words come in once somebody says so, with all that the paper says of them', async () => {
  const { before, again } = await broughtIn();
  expect(before).toMatchObject({ summary: { add: 2, leftOut: 2 } });
  expect(again).toMatchObject({ summary: { add: 4, leftOut: 0 } });
  const { total, items } = await wanted();
  expect(total).toBe(2);
  expect(items).toContainEqual(
    having({
      words: '',
      reference: '8',
      sourceTitle: 'Quay rents',
      sourceDate: '2010-12-08',
      statusWords: 'OUTSTANDING',
      coreStatus: 'awaiting_response',
      responseDueOn: null,
    }),
  );
});

test('no clock of a council’s own runs before the words are there; with them it does', async () => {
  await broughtIn();
  const { items } = await wanted();
  const quay = items.find(({ reference }) => reference === '8');
  const path = `/api/recommendations/${quay?.recommendationId ?? ''}`;
  const page = z.looseObject({ revision: z.number() });
  const facts = { sourceKind: 'inquiry', sourceDate: '2013-06-03', receivedOn: '2013-06-10', receivedBasis: 'assumed' };
  const edit = async (change: object) => {
    const { revision } = read(await officer.get(path), page);
    return (await officer.patch(path, change, { 'if-match': `"${revision}"` })).json;
  };
  expect(await edit({ ...facts, responseRequired: 'required' })).toMatchObject({
    responseDueOn: null,
    responseClock: [said(containing('words'))],
  });
  // What law gives from days that somebody stated runs all the same.
  expect(await edit({ receivedOn: '2013-06-10', receivedBasis: 'stated' })).toMatchObject({
    responseDueOn: '2013-08-09',
  });
  expect(await edit({ receivedOn: '2013-06-10', receivedBasis: 'assumed' })).toMatchObject({ responseDueOn: null });
  expect(await edit({ words: 'That the rents be halved.' })).toMatchObject({
    words: 'That the rents be halved.',
    responseDueOn: '2013-08-09',
  });
  expect((await wanted()).total).toBe(1);
});

test('each paper that leaves says that the words are not yet here, and none brings that sentence in as words', async () => {
  await broughtIn();
  for (const format of ['csv', 'xlsx', 'docx']) {
    const file = await officer.get(`/api/recommendations/export?format=${format}`);
    expect(file.status).toBe(200);
    if (format === 'csv') expect(file.text).toContain('The committee’s words are not yet here');
  }
  const csv = (await officer.get('/api/recommendations/export?format=csv')).text;
  expect(await uploaded('register.csv', csv)).toMatchObject({
    summary: { add: 0, change: 0, unchanged: 4, conflict: 0 },
  });
});

test('the same sheet again finds them, before and after the words were added', async () => {
  await broughtIn();
  const unchanged = { summary: { add: 0, change: 0, unchanged: 4, conflict: 0, leftOut: 0 } };
  expect(await uploaded('again.txt', `${sheet}\n`)).toMatchObject(unchanged);
  const { items } = await wanted();
  for (const { recommendationId, revision } of items)
    await officer.patch(
      `/api/recommendations/${recommendationId}`,
      { words: `That it be done ${recommendationId}.` },
      { 'if-match': `"${revision}"` },
    );
  expect((await wanted()).total).toBe(0);
  expect(await uploaded('and again.txt', `${sheet}\n\n`)).toMatchObject(unchanged);
});

test('undo takes them out again, all but one that somebody gave words', async () => {
  const { uploadId } = await broughtIn();
  const { items } = await wanted();
  const quay = items.find(({ reference }) => reference === '8');
  await officer.patch(
    `/api/recommendations/${quay?.recommendationId ?? ''}`,
    { words: 'That the rents be halved.' },
    { 'if-match': `"${quay?.revision ?? 0}"` },
  );
  expect((await officer.post(`/api/imports/${uploadId}/undo`)).json).toMatchObject({
    kept: [having({ reference: '8' })],
  });
  expect((await officer.get('/api/recommendations')).json).toMatchObject({ total: 1 });
});
