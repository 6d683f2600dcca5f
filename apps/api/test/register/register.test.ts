import { bulkResult } from '@holdfast/contracts/recommendations/changes';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, said } from '../support/matchers.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let committeeId: string;
beforeAll(async () => {
  api = await startApi();
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  committeeId = await addCommittee(officer);
  for (let number = 1; number <= 7; number += 1) {
    await addRecommendation(officer, {
      reference: `R${number}`,
      sourceDate: `2012-07-0${number}`,
      words: number === 4 ? 'That the lido is kept open.' : `That item ${number} is done.`,
      committeeId: number % 2 === 0 ? committeeId : null,
    });
  }
});
afterAll(() => api.close());

const page = z.object({
  items: z.array(z.object({ recommendationId: z.string(), reference: z.string(), revision: z.number() })),
  total: z.number(),
  nextCursor: z.string().nullable(),
});
const references = async (query: string) => {
  const { items, total } = read(await officer.get(`/api/recommendations?${query}`), page);
  return { references: items.map(({ reference }) => reference), total };
};

test('the register comes newest first, page by page, and no row twice', async () => {
  const seen: string[] = [];
  let cursor = '';
  do {
    const { items, nextCursor, total } = read(await officer.get(`/api/recommendations?limit=3${cursor}`), page);
    expect(total).toBe(7);
    seen.push(...items.map(({ reference }) => reference));
    cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
  } while (cursor !== '');
  expect(seen).toEqual(['R7', 'R6', 'R5', 'R4', 'R3', 'R2', 'R1']);
});

test('filters narrow, several values of one widen, and none asks for what is empty', async () => {
  expect(await references('search=lido')).toEqual({ references: ['R4'], total: 1 });
  expect((await references(`committee=${committeeId}`)).total).toBe(3);
  expect((await references(`committee=${committeeId},none`)).total).toBe(7);
  expect((await references('status=on_track')).total).toBe(0);
  expect((await references('sort=oldest&limit=1')).references).toEqual(['R1']);
});

test('a cursor that Holdfast did not give is refused', async () => {
  expect(problemOf(await officer.get('/api/recommendations?cursor=made-up'))).toBe('bad_request');
  expect(problemOf(await officer.get('/api/recommendations?limit=5000'))).toBe('invalid');
});

test('one change for many names those that it left alone, and why', async () => {
  const { items } = read(await officer.get('/api/recommendations?sort=reference&limit=2'), page);
  const [one, two] = items;
  const answer = await officer.post('/api/recommendations/bulk', {
    items: [
      { recommendationId: one?.recommendationId, revision: one?.revision },
      { recommendationId: two?.recommendationId, revision: 99 },
    ],
    change: { kind: 'lead', lead: ['Harbour Master'] },
  });
  expect(answer.json).toMatchObject({
    changed: [{ recommendationId: one?.recommendationId, revision: (one?.revision ?? 0) + 1 }],
    refused: [{ reference: 'R2', sentence: said(containing('Somebody else')) }],
  });
  expect((await references('lead=harbour')).references).toEqual(['R1']);
  // The log says that it came by a change for many, and what was typed into the register by its screen.
  const told = `select distinct kind, via from event where noun = 'recommendation' order by kind`;
  expect(await council.byHand(told)).toEqual([
    { kind: 'added', via: 'screen' },
    { kind: 'changed', via: 'bulk' },
  ]);
});

test('a status for many is decided for each', async () => {
  const { items } = read(await officer.get('/api/recommendations?sort=reference&limit=200'), page);
  const change = { kind: 'status', coreStatus: 'verified_complete', changedOn: '2012-08-01' };
  const answer = await officer.post('/api/recommendations/bulk', {
    items: items.map(({ recommendationId, revision }) => ({ recommendationId, revision })),
    change,
  });
  expect(answer.json).toMatchObject({ changed: [] });
  expect(answer.text).toContain('Only the committee');
});

test('many are verified at once with the meeting that agreed it and its evidence; the others are named, each with why', async () => {
  const clerk = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const committeeId = await addCommittee(clerk);
  const meetingId = await addMeeting(clerk, committeeId, '2012-08-09');
  const done = await addRecommendation(clerk, { committeeId, reference: 'V1', words: 'That the crane is greased.' });
  const noted = await addRecommendation(clerk, {
    committeeId,
    reference: 'V2',
    words: 'That the tide tables are noted.',
  });
  const note = { coreStatus: 'note_only', reason: 'A statement.', meetingId, changedOn: '2012-08-09' };
  expect((await clerk.post(`/api/recommendations/${noted.recommendationId}/status`, note)).status).toBe(201);
  const items = [done, { ...noted, revision: noted.revision + 1 }].map(({ recommendationId, revision }) => ({
    recommendationId,
    revision,
  }));
  const change = {
    kind: 'status',
    coreStatus: 'verified_complete',
    changedOn: '2012-08-09',
    evidence: 'Seen greased.',
  };
  const answer = await clerk.post('/api/recommendations/bulk', { items, change: { ...change, meetingId } });
  expect(answer.json).toMatchObject({
    changed: [
      {
        recommendationId: done.recommendationId,
        revision: done.revision + 1,
        before: 'Awaiting response',
        after: 'Verified complete',
      },
    ],
    refused: [
      { recommendationId: noted.recommendationId, reference: 'V2', sentence: said(containing('cannot become')) },
    ],
  });
  const verified = await clerk.get(`/api/recommendations/${done.recommendationId}`);
  expect(verified.json).toMatchObject({ coreStatus: 'verified_complete', verifiedCompleteOn: '2012-08-09' });
});

test('the next meeting on the home page is not the executive’s, nor the full council’s', async () => {
  const clerk = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const meets = async (name: string, kind: string, heldOn: string) => {
    const added = await clerk.post('/api/committees', { name, kind });
    const { committeeId: id } = read(added, z.object({ committeeId: z.string() }));
    return addMeeting(clerk, id, heldOn);
  };
  await meets('Cabinet', 'cabinet', '2012-08-21');
  await meets('Full Council', 'full_council', '2012-08-22');
  expect((await clerk.get('/api/home')).json).toMatchObject({ nextMeeting: null, updatesDue: { total: 0 } });
  await meets('Harbour Board', 'board', '2012-09-20');
  // Its updates should be in already, and it is the next one all the same.
  const next = await meets('Ferry Panel', 'panel', '2012-08-24');
  expect((await clerk.get('/api/home')).json).toMatchObject({
    nextMeeting: { meetingId: next, heldOn: '2012-08-24', updatesBy: '2012-08-02' },
  });
});

test('home says what needs the officer, and the report for a meeting shows its rows', async () => {
  await addMeeting(officer, committeeId, '2012-07-12');
  const meetingId = await addMeeting(officer, committeeId, '2012-09-13');
  const home = await officer.get('/api/home');
  expect(home.json).toMatchObject({
    today: '2012-08-16',
    nextMeeting: { meetingId, publishBy: '2012-09-05' },
    counts: { all: { total: 7 } },
  });
  const report = await officer.get(`/api/reports/monitoring?meeting=${meetingId}`);
  expect(report.json).toMatchObject({
    meeting: { meetingId },
    previousMeeting: { heldOn: '2012-07-12' },
    counts: { rows: 3, awaitingResponse: 3 },
  });
});

test('a change of many that is rehearsed says the same and writes nothing; what says so already is not among it', async () => {
  const [plain, led] = [
    await addRecommendation(officer),
    await addRecommendation(officer, { lead: ['Harbour Master'] }),
  ];
  const items = [plain, led, { ...plain, recommendationId: newId() }].map(({ recommendationId, revision }) => ({
    recommendationId,
    revision,
  }));
  const change = { kind: 'lead', lead: ['Harbour Master'] };
  const rehearsed = await officer.post('/api/recommendations/bulk', { items, change, rehearse: true });
  expect(rehearsed.json).toMatchObject({
    changed: [{ recommendationId: plain.recommendationId }],
    refused: [{ sentence: said(containing('not in the register')) }],
  });
  expect((await officer.get(`/api/recommendations/${plain.recommendationId}`)).json).toMatchObject({
    lead: [],
    revision: plain.revision,
  });
  const made = await officer.post('/api/recommendations/bulk', { items, change });
  const { bulkChangeId, ...told } = read(made, bulkResult);
  expect({ ...told, bulkChangeId: null }).toEqual(rehearsed.json);
  expect(bulkChangeId).not.toBeNull();
  expect((await officer.get(`/api/recommendations/${plain.recommendationId}`)).json).toMatchObject({
    lead: ['Harbour Master'],
  });
});
