import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { keepEverything } from '../support/sample-everything.ts';
import { unzipped } from '../support/unzipped.ts';

/*
 * What people read holds no date as computers write it, no id, no code in snake_case, and no name of a type of value.
 */
const codes = {
  'a date as computers write it': /\b\d{4}-\d{2}-\d{2}\b/u,
  'an id': /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/u,
  'a code': /\b[a-z]+_[a-z_]+\b/u,
  'the name of a type':
    /\b(?:expected|received) (?:string|number|boolean|object|array|undefined|null|NaN)\b|\bundefined\b|\bNaN\b|\[object/u,
  'a validator’s words': /^(?:Too (?:small|big)|Invalid (?:input|option|string|UUID|ISO))/u,
};
const faultsIn = (texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) =>
    Object.entries(codes)
      .filter(([, pattern]) => pattern.test(text ?? ''))
      .map(([what]) => `${what}: ${text ?? ''}`),
  );

let api: RunningApi;
let council: TestCouncil;
let clerk: Browser;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  council = await openTestCouncil();
  clerk = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  ids = await keepEverything(council, clerk);
}, 60_000);
afterAll(() => api.close());

const told = z.object({ text: z.string() });
const page = z.object({
  revision: z.number(),
  extensions: z.array(z.object({ extensionId: z.string() })),
  history: z.array(
    z.object({
      title: told,
      field: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});

test('a history says days, meetings, codes and committees as people do', async () => {
  const committeeId = await addCommittee(clerk, 'Ferry Panel');
  const [meetingId, later] = [
    await addMeeting(clerk, committeeId, '2012-07-12'),
    await addMeeting(clerk, committeeId, '2012-08-16'),
  ];
  const { recommendationId } = await addRecommendation(clerk, { committeeId, dueWords: '30 September 2012' });
  const path = `/api/recommendations/${recommendationId}`;
  const show = async () => read(await clerk.get(path), page);
  for (const edit of [
    { meetingId, receivedOn: '2012-07-13', sourceKind: 'peer_challenge', sourceDate: '2012-07-11' },
    { meetingId: later, portfolioId: ids['portfolioId'], committeeId: null, dueBackOn: '2012-11-08' },
    { sourceKind: null, receivedOn: null, dueWords: '31 October 2012', lead: ['Head of Ferries'], rag: 'A' },
    { committeeId },
  ])
    expect(
      (await clerk.ask(path, { method: 'PATCH', headers: { 'if-match': `"${(await show()).revision}"` }, body: edit }))
        .status,
    ).toBe(200);
  await clerk.post(`${path}/extensions`, { dueAsked: '2012-12-31', reason: 'Weather.' });
  const [extension] = (await show()).extensions;
  const decided = await clerk.post(`${path}/extensions/${extension?.extensionId ?? ''}/decision`, {
    approved: true,
    meetingId: later,
  });
  expect([decided.status, decided.text.slice(0, 300)]).toEqual([201, expect.any(String)]);
  // As releases before wrote it: an id where no name was to be had.
  await council.byHand(
    `insert into event (council_id, event_id, via, noun, noun_id, noun_name, kind, before, after)
     values ($1, gen_random_uuid(), 'unknown', 'recommendation', $2, '', 'changed', jsonb_build_object('committee', gen_random_uuid()), '{"committee": null}')`,
    [council.councilId, recommendationId],
  );
  const { history } = await show();
  expect(faultsIn(history.flatMap(({ title, before, after }) => [title.text, before, after]))).toEqual([]);
  const of = (field: string) =>
    history.filter((entry) => entry.field === field).map(({ before, after }) => [before, after]);
  expect(of('meeting')).toContainEqual(['Ferry Panel, 12 July 2012', 'Ferry Panel, 16 August 2012']);
  expect(of('source_kind')).toContainEqual(['Peer challenge', null]);
  expect(of('received_on')).toContainEqual([null, '13 July 2012']);
  expect(of('committee')).toContainEqual(['no longer on record', null]);
});

/** What stands in the cells and lines of a file. */
const textsOf = (file: string): string[] =>
  file.startsWith('<?xml')
    ? [...file.matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)</gu)].map(([, text = '']) => text)
    : file.split('\n');

test.each(exportFormats)('a file of the register (%s) says codes and days as people do', async (format) => {
  const address = `${api.origin}/api/recommendations/export?format=${format}`;
  const file = await fetch(address, { headers: { cookie: clerk.cookie } });
  const texts = textsOf(unzipped(Buffer.from(await file.arrayBuffer())));
  expect(texts.length).toBeGreaterThan(3);
  expect(faultsIn(texts)).toEqual([]);
});

const rows: readonly Route[] = Object.values(routes).flatMap((table) => Object.values<Route>(table));
const problem = z.object({
  detail: z.string().optional(),
  fields: z.array(z.object({ message: z.string() })).optional(),
});

test('a refusal names no type of value, and no code, whatever was sent', async () => {
  const faults: string[] = [];
  for (const { method, path, terms } of rows) {
    if (!(terms.body instanceof z.ZodType) || terms.may === 'operator' || terms.may === 'anybody') continue;
    const address = path.replaceAll(/:(\w+)/gu, (_whole: string, id: string) => ids[id] ?? '');
    for (const body of [{}, { items: 1, words: 7, name: 7, kind: 'other', heldOn: 'tomorrow', committeeId: 'x' }, []]) {
      const answer = await clerk.ask(address, { method, body, headers: { 'if-match': '"1"' } });
      if (answer.status < 400) continue;
      const said = problem.parse(answer.json);
      const texts = [said.detail ?? '', ...(said.fields ?? []).map(({ message }) => message)];
      faults.push(...faultsIn(texts).map((fault) => `${method} ${path}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

/** Every text that Holdfast says in an answer: whatever stands beside its language. */
const saidIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'language' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(saidIn)];
};

/** What a page of HTML shows. */
const shownIn = (html: string): string[] =>
  html
    .replaceAll(/<(style|head)[^<>]*>.*?<\/\1>/gsu, '')
    .split(/<[^<>]*>/u)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('http'));

test.each(['en', 'cy'])('whatever the API says in any answer, in %s, is said for people', async (language) => {
  const faults: string[] = [];
  let texts = 0;
  const meeting = `?meeting=${ids['meetingId'] ?? ''}`;
  const queries: Readonly<Record<string, string>> = {
    '/api/meetings/day': '?heldOn=2012-12-25',
    '/api/meetings/:meetingId/consequences': '?heldOn=2012-12-26',
    '/api/committees/:committeeId/ending': '?endedOn=2012-08-15',
    '/api/people/:personId/leaving': '?lastDay=2012-08-15',
    '/api/reports/monitoring': meeting,
    '/api/recommendations': '?sort=changed',
  };
  for (const { method, path, terms } of rows) {
    if (method !== 'GET' || terms.may === 'operator' || !(terms.answer instanceof z.ZodType)) continue;
    const address = path.replaceAll(/:(\w+)/gu, (_, name: string) => ids[name] ?? '') + (queries[path] ?? '');
    const { status, json } = await clerk.get(address, { 'accept-language': language });
    if (status !== 200) continue;
    const found = saidIn(json);
    texts += found.length;
    faults.push(...faultsIn(found).map((fault) => `${path}: ${fault}`));
  }
  expect(texts).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('a message that was kept, and the one that is foreseen, say no code, no id and no date as computers write it', async () => {
  const kept = await clerk.get(`/api/messages/${ids['keptMessageId'] ?? ''}/page`);
  expect(shownIn(kept.text)).not.toEqual([]);
  expect(faultsIn(shownIn(kept.text))).toEqual([]);
  const { digests } = read(
    await clerk.get('/api/reminders/forecast'),
    z.object({
      digests: z.array(z.object({ day: z.string(), kind: z.string(), recipient: z.object({ id: z.string() }) })),
    }),
  );
  for (const { day, kind, recipient } of digests) {
    const path = `/api/reminders/forecast/preview/page?day=${day}&recipient=${recipient.id}&kind=${kind}`;
    expect(faultsIn(shownIn((await clerk.get(path)).text))).toEqual([]);
  }
});

test.each(exportFormats)('a report for a meeting (%s) says codes and days as people do', async (format) => {
  const committeeId = await addCommittee(clerk, `Harbour Panel ${format}`);
  const meetingId = await addMeeting(clerk, committeeId, '2012-08-16');
  await addRecommendation(clerk, { committeeId, receivedOn: '2012-07-13', dueWords: '30 September 2012' });
  let read = 0;
  for (const paper of ['monitoring', 'tracking-sheet']) {
    const address = `${api.origin}/api/reports/${paper}/file?meeting=${meetingId}&format=${format}`;
    const file = await fetch(address, { headers: { cookie: clerk.cookie } });
    if (file.status !== 200) continue;
    read += 1;
    expect(faultsIn(textsOf(unzipped(Buffer.from(await file.arrayBuffer()))))).toEqual([]);
  }
  expect(read).toBeGreaterThan(0);
});
