import { registerPage } from '@holdfast/contracts/recommendations/register';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import type { Browser } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { ask, look } from '../support/sample-asked.ts';

// Words that are kept beside a value, as somebody wrote them: of a status, a rating, a due date and a timescale.

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
let reader: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
  reader = await api.signedIn(council, 'read_only');
});
afterAll(() => api.close());

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const quills = (text: string): readonly string[] => [...new Set(text.match(/quill[a-z]+/gu))].toSorted();

/** As papers write them, each with what was understood. */
const matter = async (words: Partial<Record<'status' | 'rag', string>> = {}) => {
  const { recommendationId } = await addRecommendation(officer);
  const path = `/api/recommendations/${recommendationId}`;
  const { revision } = read(await officer.get(path), recommendation);
  await officer.patch(path, { dueWords: 'by the quilldue of 31 March 2013', rag: 'Amber' }, version(revision));
  const action = { words: 'Let it.', timescaleWords: 'after quilltime, by 31 March 2013' };
  await officer.post(`${path}/actions`, action, version(revision + 1));
  await council.byHand(
    `update recommendation set status_words = $3, rag = $4, core_status = 'on_track' where council_id = $1 and recommendation_id = $2`,
    [council.councilId, recommendationId, words.status ?? 'Waits for quillstatus', words.rag ?? 'Red for quillrag'],
  );
  const step = async (rest: string, body: object) => {
    const now = read(await officer.get(path), recommendation).revision;
    const answer = await officer.post(`${path}/${rest}`, body, version(now));
    if (answer.status >= 300) throw new Error(answer.text);
  };
  await step('progress', { words: 'The price came.', asOf: '2012-08-01' });
  const mark = (paragraph: number | null) =>
    step('exemptions', { paragraph, reason: 'A tender.', fields: ['progress', 'action'] });
  return { path, recommendationId, mark };
};

const all = ['quilldue', 'quillrag', 'quillstatus', 'quilltime'];

test('are kept back with the mark of what they tell of, and the value stays', async () => {
  const { path, mark } = await matter();
  const responder = await api.signedIn(council, 'responder');
  for (const browser of [reader, responder]) expect(quills((await browser.get(path)).text)).toEqual(all);
  await mark(3);
  const places = [path, '/api/recommendations', '/api/home', '/api/recommendations/export?format=csv'];
  for (const place of places) expect([place, quills((await reader.get(place)).text)]).toEqual([place, []]);
  expect(quills((await responder.get(path)).text)).toEqual(all);
  const page = read(await reader.get(path), recommendation);
  expect(page).toMatchObject({
    coreStatus: 'on_track',
    statusWords: null,
    rag: null,
    dueOn: '2013-03-31',
    due: { words: '', to: '2013-03-31' },
    actions: [{ timescale: { words: '', to: '2013-03-31' }, dueOn: '2013-03-31' }],
  });
  expect((await reader.get(places[3] ?? '')).text).toContain('On track');
  expect(quills((await officer.get(path)).text)).toEqual(all);
  expect(quills((await officer.get('/api/recommendations/export?format=csv')).text)).toEqual([]);
});

test('reach no responder where they are confidential', async () => {
  const { path, mark } = await matter();
  await mark(null);
  for (const role of ['responder', 'committee_member'] as const)
    expect(quills((await (await api.signedIn(council, role)).get(path)).text)).toEqual([]);
});

test('stay where they are words of the council’s own list', async () => {
  const { path, mark } = await matter({ status: 'At risk', rag: 'amber' });
  await mark(3);
  expect(read(await reader.get(path), recommendation)).toMatchObject({ statusWords: 'At risk', rag: 'amber' });
});

test('find nothing for whoever may not read them', async () => {
  const { mark } = await matter();
  const found = async (browser: Browser) =>
    read(await browser.get('/api/recommendations?rag=Red%20for%20quillrag'), registerPage).total;
  expect(await found(reader)).toBe(1);
  await mark(3);
  expect([await found(reader), await found(officer)]).toEqual([0, 1]);
});

test('are not said again by why somebody is asked', async () => {
  const { recommendationId, mark } = await matter();
  const { token } = await ask(council, [{ kind: 'action_due', recommendationId }]);
  const because = sentence('reminders.carry_out_written', { dueOn: '2013-03-31', words: 'by the quilldue' });
  await council.byHand('update reminder set because = $2 where council_id = $1', [
    council.councilId,
    toStored(because),
  ]);
  const visitor = api.browser();
  visitor.keepToken(await visitor.get('/api/session'));
  const said = async () => (await look(visitor, token)).items[0]?.because.text;
  expect(await said()).toContain('quilldue');
  await mark(3);
  expect(await said()).toBe('The recommendation is to be carried out by 31 March 2013.');
});
