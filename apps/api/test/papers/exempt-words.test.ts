import { forecast } from '@holdfast/contracts/reminders/forecast';
import { importRowPage, upload } from '@holdfast/contracts/imports/shapes';
import { registerPage } from '@holdfast/contracts/recommendations/register';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { digestLetter } from '@holdfast/services/reminders/letters/digest-letter';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { addCommittee, addMeeting, addRecommendation, addTrackerPortfolios, read, tracker } from '../support/sample.ts';
import { ask, draft, look, send } from '../support/sample-asked.ts';
import { unzipped } from '../support/unzipped.ts';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { apiOfFile, ofEachTest } from '../support/set-up.ts';

const api = await apiOfFile();
const council = ofEachTest(() => openTestCouncil());
const officer = ofEachTest(() => api.signedIn(council, 'scrutiny_officer', 'council_administrator'));

const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
const proposed = { fields: ['recommendation'], paragraph: 3, reason: 'It names the bidders.' };
const pathOf = (id: string): string => `/api/recommendations/${id}`;
const full = async (browser: Browser, id: string) => read(await browser.get(pathOf(id)), recommendation);
const mark = async (id: string, body: object = {}, browser = officer) => {
  const { revision } = await full(officer, id);
  return browser.post(`${pathOf(id)}/exemptions`, { ...proposed, ...body }, { 'if-match': `"${revision}"` });
};

/** One recommendation with a word in each field that is nowhere else, every field of it exempt. */
const plant = async () => {
  const committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  const meetingId = await addMeeting(officer, committeeId, '2012-09-13');
  const added = await addRecommendation(officer, {
    committeeId,
    sourceTitle: 'The quilltitle',
    words: 'That the quillwords are counted.',
    lead: ['Robin Vale'],
    receivedOn: '2012-07-01',
    dueWords: '31 August 2012',
  });
  const id = added.recommendationId;
  await officer.patch(pathOf(id), { note: 'A quillnote.' }, { 'if-match': '"1"' });
  await officer.post(`${pathOf(id)}/actions`, {
    words: 'Pay the quillaction',
    cost: '£9 of quillcost',
    outcomeMeasure: 'More quilloutcome',
  });
  await officer.post(`${pathOf(id)}/responses`, {
    decision: 'rejected',
    words: 'No to quillresponse.',
    respondedOn: '2012-07-20',
  });
  await officer.post(`${pathOf(id)}/status`, {
    coreStatus: 'on_track',
    reason: 'Taken up after all.',
    changedOn: '2012-07-21',
  });
  await officer.post(`${pathOf(id)}/progress`, { words: 'Half of quillprogress.', asOf: '2012-08-01' });
  // As an import writes them.
  await council.byHand(
    `update recommendation set action_words = 'The quilldone', cost = 'quillcost too', outcome_measure = 'quilloutcome too'
     where council_id = $1 and recommendation_id = $2`,
    [council.councilId, id],
  );
  const { actions } = await full(officer, id);
  return { id, committeeId, meetingId, actionId: actions[0]?.actionId ?? '' };
};

const fileOf = async (path: string): Promise<Buffer> => {
  const answer = await fetch(`${api.origin}${path}`, { headers: { cookie: officer.cookie } });
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
};
const papersFor = (meetingId: string): readonly string[] =>
  ['docx', 'xlsx', 'csv'].flatMap((format) => [
    `/api/recommendations/export?format=${format}`,
    `/api/reports/monitoring/file?meeting=${meetingId}&format=${format}`,
    `/api/reports/tracking-sheet/file?meeting=${meetingId}&format=${format}`,
  ]);

test('a word that is exempt is in nothing that leaves the council', async () => {
  const { id, meetingId, actionId } = await plant();
  const personId = newId();
  await council.byHand(
    `insert into person (council_id, person_id, kind, name, email) values ($1, $2, 'officer', 'Robin Vale', 'robin@example.gov.uk')`,
    [council.councilId, personId],
  );
  const visitor = api.browser();
  visitor.keepToken(await visitor.get('/api/session'));
  const { digestId, token, reminderIds } = await ask(council, [
    { kind: 'update_wanted', recommendationId: id },
    { kind: 'update_wanted', recommendationId: id, actionId },
  ]);
  const digest = async (): Promise<string> => {
    const items = await api.app
      .get(CouncilDatabase)
      .readCouncil(council.councilId, ({ digests }) => digests.items(digestId));
    const letter = digestLetter({
      digest: { recipientName: 'Robin Vale', kind: 'ordinary' },
      items,
      link: { address: 'https://holdfast.example/answer/x' },
      council: { name: 'Testwick Council', accent: '' },
      language: 'en',
    });
    return `${letter.subject}\n${letter.plain}\n${letter.html}`;
  };
  const feed = await officer.post('/api/calendars/feeds', { committeeId: null, isPublic: true });
  const { path: calendar } = read(feed, z.object({ path: z.string() }));
  const preview = async (): Promise<string> => {
    const { digests } = read(await officer.get('/api/reminders/forecast'), forecast);
    const [next] = digests;
    return `/api/reminders/forecast/preview?day=${next?.day ?? ''}&recipient=${next?.recipient.id ?? ''}&kind=${next?.kind ?? ''}`;
  };
  const leaving = async (): Promise<Record<string, string>> => {
    const found: Record<string, string> = { digest: await digest() };
    for (const path of papersFor(meetingId)) found[path] = unzipped(await fileOf(path));
    for (const path of [
      `/api/reports/monitoring?meeting=${meetingId}`,
      '/api/reminders/forecast',
      await preview(),
      (await preview()).replace('preview?', 'preview/page?'),
      calendar,
    ])
      found[path] = (await officer.get(path)).text;
    found['the page by link'] = JSON.stringify(await look(visitor, token));
    return found;
  };
  const words = (found: Record<string, string>) =>
    Object.entries(found).flatMap(([where, text]) =>
      [...new Set(text.match(/quill[a-z]+/gu))].map((word) => [where, word]),
    );
  const before = await leaving();
  // What this test looks for is there to be found: in each paper, in the digest, behind the link.
  // (A calendar tells of meetings alone.)
  expect(Object.keys(before).filter((where) => before[where]?.includes('quill') !== true)).toEqual([calendar]);
  expect((await mark(id, { fields: [...exemptFields] })).status).toBe(201);
  const after = await leaving();
  expect(words(after)).toEqual([]);
  for (const where of Object.keys(before).filter((one) => before[one]?.includes('quill')))
    expect([where, after[where]?.includes(inPlace)]).toEqual([where, true]);
  expect(after['digest']).toContain('Words that are exempt are not sent by email. Ask the scrutiny officer for them.');
  for (const search of ['quilltitle', 'quillwords', 'quillresponse', 'quillprogress', 'quilldone']) {
    const page = read(await officer.get(`/api/recommendations?search=${search}`), registerPage);
    expect([search, page.total]).toEqual([search, 0]);
    const exported = await officer.get(`/api/recommendations/export?format=csv&search=${search}`);
    expect([search, exported.text.includes('Harbour')]).toEqual([search, false]);
  }
  // It asks all the same, says that words are kept back, and takes an answer.
  const [first] = (await look(visitor, token)).items;
  expect([first?.words, first?.withheld]).toEqual([inPlace, 'exempt']);
  await draft(visitor, token, reminderIds[0] ?? '', 0, { words: 'It goes well.' });
  expect((await send(visitor, token, reminderIds)).json).toMatchObject({ sent: 1 });
});

test('each paper that was printed without the words changes nothing when it is brought in again', async () => {
  const { id, committeeId, meetingId } = await plant();
  await addRecommendation(officer, { committeeId, words: 'That the lido is kept open.' });
  const outcomes = async (path: string): Promise<readonly string[]> => {
    const name = `paper.${/format=(\w+)/u.exec(path)?.[1] ?? ''}`;
    const received = await officer.upload('/api/imports', name, new Uint8Array(await fileOf(path)));
    const { uploadId } = read(received, z.object({ uploadId: z.string() }));
    await readWaitingPaper(api, council.councilId, uploadId);
    const { items } = read(await officer.get(`/api/imports/${uploadId}/rows`), importRowPage);
    return items.map(({ outcome }) => outcome);
  };
  expect((await mark(id, { fields: [...exemptFields] })).status).toBe(201);
  for (const path of papersFor(meetingId))
    expect([path, await outcomes(path)]).toEqual([path, ['unchanged', 'unchanged']]);
});

test('a paper that brought exempt words in is shown to nobody who may only read', async () => {
  await addTrackerPortfolios(officer);
  const received = await officer.upload('/api/imports', 'tracker.csv', tracker);
  const { uploadId } = read(received, z.object({ uploadId: z.string() }));
  await readWaitingPaper(api, council.councilId, uploadId);
  const { revision } = read(await officer.get(`/api/imports/${uploadId}`), upload);
  await officer.post(`/api/imports/${uploadId}/confirm`, {}, { 'if-match': `"${revision}"` });
  const [row] = read(await officer.get('/api/recommendations'), registerPage).items;
  const reader = await api.signedIn(council, 'read_only');
  const paths = ['', '/rows', '/preview', '/file'].map((rest) => `/api/imports/${uploadId}${rest}`);
  const codes = () => Promise.all(paths.map(async (path) => problemOf(await reader.get(path)) ?? 'shown'));
  expect(await codes()).toEqual(['shown', 'shown', 'shown', 'shown']);
  expect((await mark(row?.recommendationId ?? '')).status).toBe(201);
  expect(await codes()).toEqual(['not_found', 'not_found', 'not_found', 'not_found']);
  expect((await officer.get(`/api/imports/${uploadId}/file`)).status).toBe(200);
  expect((await full(reader, row?.recommendationId ?? '')).provenance).toEqual([]);
});
