import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { confirmPaper, undoPaper, understandPaper } from '@holdfast/database/testing/papers';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read, readRecommendation } from '../support/sample.ts';

// The same council on the day of its meeting, when the paper comes in, and three weeks later, when it is undone.
const meetingDay = '2012-10-11';
let then: RunningApi;
let now: RunningApi;
let council: TestCouncil;
let by: string;
let officer: Browser;
let later: Browser;
let outsiders: readonly Browser[];
let committeeId: string;
let meetingId: string;
let wall: string;
beforeAll(async () => {
  [then, now] = [await startApi({}, isoDate(meetingDay)), await startApi({}, isoDate('2012-11-01'))];
});
afterAll(() => Promise.all([then.close(), now.close()]));
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await then.signedIn(council, 'scrutiny_officer');
  later = await now.signedIn(council, 'scrutiny_officer');
  by = (await council.person('scrutiny_officer')).membershipId;
  outsiders = [
    await now.signedIn(council, 'read_only'),
    await now.signedIn(council, 'committee_member'),
    await now.signedIn(council, 'responder'),
  ];
  committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  meetingId = await addMeeting(officer, committeeId, meetingDay);
  wall = (await addRecommendation(officer, { committeeId, words: 'That the wall be surveyed.' })).recommendationId;
  await officer.post(`/api/recommendations/${wall}/progress`, { words: 'Asked.', asOf: meetingDay });
});

const within = <Result>(api: RunningApi, work: (records: CouncilRecords) => Promise<Result>): Promise<Result> =>
  api.app.get(CouncilDatabase).inCouncil(council.councilId, work);

/** A paper that writes a word of its own into each field that it can, on what is there and on what it adds. */
const bringIn = (word: string) =>
  within(then, async (records) => {
    const said = {
      response: `${word} response`,
      action: `${word} action`,
      progress: `${word} progress`,
      cost: `${word} cost`,
      outcome_measure: `${word} outcome`,
      note: `${word} note`,
      rag: `${word} rag`,
      lead: [`${word} lead`],
    };
    const rows = [
      { recommendation: 'That the wall be surveyed.', ...said },
      { recommendation: `That ${word} be added.`, core_status: 'claimed_complete' as const, ...said },
    ];
    const uploadId = await understandPaper(records, rows, by, `${word}.csv`);
    await confirmPaper(records, uploadId, by, committeeId);
    return uploadId;
  });
const undo = (uploadId: string) => within(now, (records) => undoPaper(records, uploadId, by));

const paths = () => [
  `/api/reports/monitoring?meeting=${meetingId}`,
  `/api/reports/monitoring/file?meeting=${meetingId}&format=csv`,
  `/api/reports/tracking-sheet/file?meeting=${meetingId}&format=csv`,
  `/api/meetings/${meetingId}/minutes`,
];
const quills = async (who: Browser, path: string) => {
  const answer = await who.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return [...new Set(answer.text.match(/quill\w*/gu))];
};

test('what an undone import said is in no paper of the days on which it stood, and the paper says so', async () => {
  const uploadId = await bringIn('quill');
  for (const path of paths()) expect([path, await quills(officer, path)]).toEqual([path, ['quill']]);
  await undo(uploadId);
  for (const who of [later, ...outsiders])
    for (const path of paths()) expect([path, await quills(who, path)]).toEqual([path, []]);
  const report = read(await later.get(`/api/reports/monitoring?meeting=${meetingId}`), monitoringReport);
  expect(report.rows.map(({ actionProposed, actionTaken }) => [actionProposed, actionTaken])).toEqual([
    ['That the wall be surveyed.', expect.stringContaining('Asked.')],
  ]);
  expect(report.standing.lines.map(({ text }) => text)).toContain(
    'What an import said that was undone later is not in this paper. Recommendations that it had added: 1. Recommendations that it had changed: 1.',
  );
  const back = read(await later.get(`/api/meetings/${meetingId}/minutes`), proceedings);
  expect(back.dueBackStanding.lines.map(({ text }) => text)).toContain(
    'What an import said that was undone later is not in this paper. Recommendations that it had added: 1. Recommendations that it had changed: 0.',
  );
});

test('what was published with it stays as it was printed, and a new version is without it', async () => {
  const uploadId = await bringIn('quill');
  const paper = { paper: 'monitoring_report', replaces: null };
  expect((await officer.post(`/api/meetings/${meetingId}/publications`, paper)).status).toBe(201);
  await undo(uploadId);
  const path = `/api/reports/monitoring/file?meeting=${meetingId}&format=csv`;
  expect(await quills(later, path)).toEqual(['quill']);
  const again = { ...paper, replaces: 1, reason: 'The import was of another council.' };
  expect((await later.post(`/api/meetings/${meetingId}/publications`, again)).status).toBe(201);
  for (const who of [later, ...outsiders]) expect(await quills(who, path)).toEqual([]);
});

test('of two imports that were undone a past day shows what stood before both, and of one that stands what it said', async () => {
  const first = await bringIn('quillone');
  const second = await bringIn('quilltwo');
  await undo(second);
  expect(await quills(later, `/api/reports/monitoring?meeting=${meetingId}`)).toEqual(['quillone']);
  await undo(first);
  expect(await quills(later, `/api/reports/monitoring?meeting=${meetingId}`)).toEqual([]);
});

test('what somebody worked on since stays, on the past day too', async () => {
  const uploadId = await bringIn('quill');
  const { revision } = await readRecommendation(officer, wall);
  await officer.patch(
    `/api/recommendations/${wall}`,
    { note: 'A quillnote of our own.' },
    { 'if-match': `"${revision}"` },
  );
  await undo(uploadId);
  const report = await within(now, (records) => records.reports.monitoring(meetingId, meetingDay, 'register_editor'));
  expect(report?.rows.map(({ words, note, progressWords }) => [words, note, progressWords])).toEqual([
    ['That the wall be surveyed.', 'A quillnote of our own.', 'Asked.'],
  ]);
});

test('the history tells those who keep the register what an undone import said, and nobody else', async () => {
  const uploadId = await bringIn('quill');
  const path = `/api/recommendations/${wall}`;
  await undo(uploadId);
  expect(await quills(later, path)).toEqual(['quill']);
  for (const who of outsiders) {
    expect(await quills(who, path)).toEqual([]);
    expect((await who.get(path)).text).toContain('Asked.');
  }
});
