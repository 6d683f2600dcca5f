import { registerPage } from '@holdfast/contracts/recommendations/register';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingPaper } from '../support/waiting/read-waiting-paper.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, addTrackerPortfolios, read, tracker } from '../support/sample.ts';
import { ask, decide, draft, leadAs, look, send, waiting } from '../support/sample-asked.ts';

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

const exempt = { paragraph: 3, reason: 'A tender.' };
const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const quills = (text: string): readonly string[] => [...new Set(text.match(/quill[a-z]+/gu))].toSorted();

describe('of a paper that somebody may not read', () => {
  const bringIn = async (): Promise<string> => {
    await addTrackerPortfolios(officer);
    const received = await officer.upload('/api/imports', 'quillname.csv', tracker);
    const { uploadId } = read(received, z.object({ uploadId: z.string() }));
    await readWaitingPaper(api, council.councilId, uploadId);
    return uploadId;
  };
  const settle = async (uploadId: string, how: 'confirm' | 'undo') => {
    const { revision } = read(await officer.get(`/api/imports/${uploadId}`), z.object({ revision: z.number() }));
    return officer.post(`/api/imports/${uploadId}/${how}`, {}, version(revision));
  };
  const total = async (browser: Browser, uploadId: string): Promise<number> =>
    read(await browser.get(`/api/recommendations?upload=${uploadId}`), registerPage).total;
  const exported = async (browser: Browser, uploadId: string): Promise<number> =>
    (await browser.get(`/api/recommendations/export?format=csv&upload=${uploadId}`)).text.trim().split('\r\n').length -
    1;

  test('nobody learns which recommendations it speaks of', async () => {
    await settle(await bringIn(), 'confirm');
    const again = await bringIn();
    const [reader, member] = [
      await api.signedIn(council, 'read_only'),
      await api.signedIn(council, 'committee_member'),
    ];
    for (const browser of [reader, member])
      expect([await total(browser, again), await exported(browser, again)]).toEqual([0, 0]);
    expect([await total(officer, again), await exported(officer, again)]).toEqual([3, 3]);
    await settle(again, 'confirm');
    expect([await total(reader, again), await exported(reader, again)]).toEqual([3, 3]);
    const [row] = read(await officer.get('/api/recommendations'), registerPage).items;
    const path = `/api/recommendations/${row?.recommendationId ?? ''}`;
    const { revision } = read(await officer.get(path), recommendation);
    await officer.post(`${path}/exemptions`, { ...exempt, fields: ['recommendation'] }, version(revision));
    expect([await total(reader, again), await exported(reader, again)]).toEqual([0, 0]);
    expect([await total(member, again), await exported(member, again)]).toEqual([3, 3]);
  });

  test('nobody learns its name either, from the list or from a history', async () => {
    const uploadId = await bringIn();
    await settle(uploadId, 'confirm');
    const reader = await api.signedIn(council, 'read_only');
    const [row] = read(await officer.get('/api/recommendations'), registerPage).items;
    const path = `/api/recommendations/${row?.recommendationId ?? ''}`;
    const { revision } = read(await officer.get(path), recommendation);
    expect(quills((await reader.get(path)).text)).toEqual(['quillname']);
    await officer.post(`${path}/exemptions`, { ...exempt, fields: ['recommendation'] }, version(revision));
    const { items } = read(await officer.get('/api/recommendations'), registerPage);
    // The page of a neighbour of the same paper, of which nothing is exempt, tells neither the name nor a cell.
    const pages = items.map(({ recommendationId }) => `/api/recommendations/${recommendationId}`);
    for (const where of [...pages, '/api/imports'])
      expect([where, quills((await reader.get(where)).text)]).toEqual([where, []]);
    for (const where of pages) expect(read(await reader.get(where), recommendation).provenance).toEqual([]);
    expect(quills((await officer.get(path)).text)).toContain('quillname');
  });

  test('nobody reads the words of a row that was left out of it', async () => {
    const uploadId = await bringIn();
    const path = `/api/imports/${uploadId}`;
    const { revision } = read(await officer.get(path), z.object({ revision: z.number() }));
    const left = { dropped: [{ document: 0, row: 1 }] };
    expect((await officer.put(`${path}/corrections`, left, version(revision))).status).toBe(200);
    await readWaitingPaper(api, council.councilId, uploadId);
    await settle(uploadId, 'confirm');
    expect(read(await officer.get('/api/recommendations'), registerPage).total).toBe(2);
    for (const role of ['read_only', 'committee_member', 'responder'] as const) {
      const browser = await api.signedIn(council, role);
      for (const rest of ['', '/rows', '/preview', '/file'])
        expect([role, rest, problemOf(await browser.get(`${path}${rest}`))]).toEqual([role, rest, 'not_found']);
      expect((await browser.get('/api/imports')).text).not.toContain('quillname');
    }
    expect((await officer.get(`${path}/file`)).status).toBe(200);
  });
});

test('what was taken back with its paper is read by those who keep the register alone', async () => {
  await addTrackerPortfolios(officer);
  const received = await officer.upload('/api/imports', 'tracker.csv', tracker);
  const { uploadId } = read(received, z.object({ uploadId: z.string() }));
  await readWaitingPaper(api, council.councilId, uploadId);
  const reader = await api.signedIn(council, 'committee_member');
  const step = async (how: string) => {
    const { revision } = read(await officer.get(`/api/imports/${uploadId}`), z.object({ revision: z.number() }));
    await officer.post(`/api/imports/${uploadId}/${how}`, {}, version(revision));
  };
  await step('confirm');
  const [row] = read(await officer.get('/api/recommendations'), registerPage).items;
  const path = `/api/recommendations/${row?.recommendationId ?? ''}`;
  expect((await reader.get(path)).status).toBe(200);
  await step('undo');
  expect(problemOf(await reader.get(path))).toBe('not_found');
  expect((await officer.get(path)).text).toContain('Removed from the register');
});

test('where one field is marked, nobody else learns from the history what was said about it', async () => {
  const committeeId = await addCommittee(officer);
  const meetingId = await addMeeting(officer, committeeId, '2012-08-16');
  const { recommendationId } = await addRecommendation(officer, { committeeId, dueWords: '1 February 2030' });
  const path = `/api/recommendations/${recommendationId}`;
  const step = async (rest: string, body: object) => {
    const { revision } = read(await officer.get(path), recommendation);
    const answer = await officer.post(`${path}/${rest}`, body, version(revision));
    if (answer.status >= 300) throw new Error(`${rest}: ${answer.text}`);
    return answer;
  };
  await step('responses', {
    decision: 'accepted',
    words: 'Agreed.',
    respondedOn: '2012-08-01',
    statusAfter: 'not_started',
  });
  const status = { coreStatus: 'at_risk', statusWords: null, evidence: null, meetingId: null };
  await step('status', { ...status, reason: 'The quillstatus is late.', changedOn: '2012-08-02' });
  await step('extensions', { dueAsked: '2030-03-01', reason: 'The quillextension is late.' });
  const [extension] = read(await officer.get(path), recommendation).extensions;
  const decided = { approved: false, meetingId, reason: 'The quilldecision is known.' };
  await step(`extensions/${extension?.extensionId ?? ''}/decision`, decided);
  const { token, reminderIds } = await ask(council, [{ kind: 'update_wanted', recommendationId }]);
  await draft(officer, token, reminderIds[0] ?? '', 0, { words: 'The quillanswer came.' });
  await send(officer, token, reminderIds);
  const [answer] = await waiting(officer);
  await decide(officer, answer?.answerId ?? '', 'return', answer?.revision ?? 0, { words: 'What quillreturn?' });
  const reader = await api.signedIn(council, 'read_only');
  const said = ['quilldecision', 'quillextension', 'quillreturn', 'quillstatus'];
  expect(quills((await reader.get(path)).text)).toEqual(said);
  await step('exemptions', { ...exempt, fields: ['recommendation'] });
  expect(quills((await reader.get(path)).text)).toEqual([]);
  const told = read(await reader.get(path), recommendation).history.map(({ title, before, after }) => [
    title.text,
    before,
    after,
  ]);
  expect(told).toContainEqual(['More time refused', '1 February 2030', '1 March 2030']);
  expect(told).toContainEqual(['Status changed from Not started to At risk', 'Not started', 'At risk']);
  expect(quills((await officer.get(path)).text)).toEqual(said);
});

describe('of an answer to what is exempt', () => {
  const asking = async () => {
    const { recommendationId } = await addRecommendation(officer);
    await officer.post(
      `/api/recommendations/${recommendationId}/exemptions`,
      { ...exempt, fields: ['recommendation'] },
      version(1),
    );
    const person = await council.person('responder');
    const lead = api.browser();
    await lead.signIn(person.email, person.password);
    const { reminderIds, digestId } = await ask(
      council,
      [{ kind: 'update_wanted', recommendationId }],
      person.membershipId,
    );
    const [reminderId = ''] = reminderIds;
    const link = await ask(council, []);
    await leadAs(council, [recommendationId], 'Robin Vale');
    await council.byHand(
      `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as)
       select council_id, $2, reminder_id, 0, 'lead' from digest_item where council_id = $1 and digest_id = $3`,
      [council.councilId, link.digestId, digestId],
    );
    const visitor = api.browser();
    visitor.keepToken(await visitor.get('/api/session'));
    return { lead, reminderId, visitor, token: link.token };
  };
  const blank = { decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null };

  test('a link shows no words that a member wrote, writes nothing over them and sends nothing', async () => {
    const { lead, reminderId, visitor, token } = await asking();
    const body = { ...blank, words: 'The quilldraft.' };
    await lead.ask(`/api/answers/asked/${reminderId}`, { method: 'PUT', headers: version(0), body });
    const page = await look(visitor, token);
    expect(quills(JSON.stringify(page))).toEqual([]);
    expect(page.items[0]?.state).toBe('draft');
    const written = await draft(visitor, token, reminderId, page.items[0]?.revision ?? 0, { words: 'Mine.' });
    expect([problemOf(written), written.text]).toEqual([
      'conflict',
      expect.stringContaining('Somebody else has begun'),
    ]);
    expect((await send(visitor, token, [reminderId])).json).toMatchObject({ sent: 0 });
    expect(quills((await lead.get('/api/answers/asked')).text)).toEqual(['quilldraft']);
  });

  test('a link goes on with what it wrote itself', async () => {
    const { reminderId, visitor, token } = await asking();
    await draft(visitor, token, reminderId, 0, { words: 'The quillmine.' });
    expect(quills(JSON.stringify(await look(visitor, token)))).toEqual(['quillmine']);
    expect((await send(visitor, token, [reminderId])).json).toMatchObject({ sent: 1 });
  });

  test('a link says that its answer came back, and not with what words', async () => {
    const { lead, reminderId, visitor, token } = await asking();
    await draft(visitor, token, reminderId, 0, { words: 'Mine.' });
    await send(visitor, token, [reminderId]);
    const [answer] = await waiting(officer);
    await decide(officer, answer?.answerId ?? '', 'return', answer?.revision ?? 0, {
      words: 'Is the quillprice final?',
    });
    const page = await look(visitor, token);
    expect(quills(JSON.stringify(page))).toEqual([]);
    expect(page.items).toMatchObject([
      { state: 'open', draft: { words: 'Mine.' }, returnedWith: expect.stringContaining('paragraph 3') as string },
    ]);
    expect(quills((await lead.get('/api/answers/asked')).text)).toEqual(['quillprice']);
  });
});
