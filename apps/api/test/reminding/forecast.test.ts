import { digestPreview, forecast } from '@holdfast/contracts/reminders/forecast';
import { newId } from '@holdfast/database/new-id';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { asWritten, said } from '../support/matchers.ts';

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

const addPerson = async (name: string, email: string | null): Promise<string> => {
  const personId = newId();
  await council.byHand(
    `insert into person (council_id, person_id, kind, name, email) values ($1, $2, 'officer', $3, $4)`,
    [council.councilId, personId, name, email],
  );
  return personId;
};
/** A report of 1 July, to which a response is due by the end of August. */
const owedBy = (lead: string, more: object = {}) =>
  addRecommendation(officer, { lead: [lead], receivedOn: '2012-07-01', ...more });
const told = async (query = '') => read(await officer.get(`/api/reminders/forecast${query}`), forecast);
const previewOf = (day: string, recipient: string, kind = 'ordinary') =>
  `/api/reminders/forecast/preview?day=${day}&recipient=${recipient}&kind=${kind}`;

test('the next 30 days are told by day and person, each thing with its why', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  const { recommendationId, reference } = await owedBy('Ada Brook');
  const { today, until, digests, reminds, quietDays, unreached } = await told();
  expect([today, until, reminds, unreached]).toEqual(['2012-08-16', '2012-09-14', true, []]);
  expect(digests.map(({ day, kind, recipient }) => `${day} ${kind} ${recipient.name}`)).toEqual([
    '2012-08-16 ordinary Ada Brook',
    '2012-08-23 ordinary Ada Brook',
    '2012-09-03 urgent Ada Brook',
    '2012-09-10 ordinary Ada Brook',
  ]);
  expect(digests[0]).toMatchObject({ recipient: { id: ada, personId: ada }, state: null, heldBack: null, total: 1 });
  expect(digests[1]?.items).toMatchObject([{ recommendationId, reference, askedAs: 'lead', step: 0, isNew: false }]);
  expect(digests[1]?.items[0]?.why.text).toMatch(/asked for again 5 working days before it is due\.$/u);
  expect(quietDays).toEqual([
    { day: '2012-08-27', because: said('Summer bank holiday'), holdsBack: 0, goesOn: '2012-08-28' },
  ]);
});

test('who has no address is named with what they would be asked, and the officer is asked instead', async () => {
  const ben = await addPerson('Ben Dale', null);
  await owedBy('Ben Dale');
  const { unreached, digests } = await told();
  expect(unreached).toMatchObject([
    { name: 'Ben Dale', personId: ben, why: said('Ben Dale has no email address in the directory.') },
    { name: null, personId: null, why: said('Nobody holds a portfolio for it.') },
  ]);
  expect(new Set(digests.flatMap(({ items }) => items.map(({ askedAs }) => askedAs)))).toEqual(
    new Set(['scrutiny_officer']),
  );
});

test('what a pause holds back is told with its reason and the day on which it goes', async () => {
  await addPerson('Ada Brook', 'ada@example.gov.uk');
  await owedBy('Ada Brook');
  const recess = { what: 'council', fromOn: '2012-08-13', untilOn: '2012-08-20', reason: 'Recess' };
  expect((await officer.post('/api/pauses', recess)).status).toBe(201);
  const [held, next] = (await told()).digests;
  expect(held).toMatchObject({ day: '2012-08-16', heldBack: { reason: 'Recess', untilOn: '2012-08-20' } });
  expect([held?.heldBack?.goesOn, next?.day]).toEqual(['2012-08-21', '2012-08-21']);
});

test('only one person, or one portfolio, is shown when asked for', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  await addPerson('Ben Dale', 'ben@example.gov.uk');
  const added = await officer.post('/api/portfolios', { name: 'Housing' });
  const portfolioId = /"portfolioId":"([^"]+)"/u.exec(added.text)?.[1] ?? '';
  await owedBy('Ada Brook');
  await owedBy('Ben Dale', { portfolioId });
  const all = await told();
  expect(all.recipients.map(({ name }) => name)).toEqual(['Ada Brook', 'Ben Dale']);
  expect(all.portfolios).toEqual([{ portfolioId, name: 'Housing' }]);
  const names = async (query: string) => new Set((await told(query)).digests.map(({ recipient }) => recipient.name));
  expect(await names(`?recipient=${ada}`)).toEqual(new Set(['Ada Brook']));
  expect(await names(`?portfolio=${portfolioId}`)).toEqual(new Set(['Ben Dale']));
  expect(problemOf(await officer.get('/api/reminders/forecast?recipient=1'))).toBe('invalid');
});

test('a message is seen as its reader will see it, without a link, in a frame in which nothing runs', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  await owedBy('Ada Brook', { words: 'That <script>alert(1)</script> is surveyed.' });
  const preview = read(await officer.get(previewOf('2012-08-23', ada)), digestPreview);
  expect(preview.recipient).toEqual({ name: 'Ada Brook', address: 'ada@example.gov.uk' });
  expect(preview.state).toBeNull();
  const [plain] = preview.plain;
  expect(plain?.language).toBe('en');
  expect(plain?.text).toContain('Dear Ada Brook,');
  expect(plain?.text).toContain('(The link is made when the message is sent.)');
  const page = await officer.get(previewOf('2012-08-23', ada).replace('preview?', 'preview/page?'));
  expect([page.status, page.headers.get('x-frame-options')]).toEqual([200, 'SAMEORIGIN']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.text).toContain(preview.subject[0]?.text);
  expect(page.text).not.toMatch(/<script|href|\/answer\//u);
  expect(
    await council.byHand('select count(*)::int as digests from digest where council_id = $1', [council.councilId]),
  ).toEqual([{ digests: 0 }]);
});

test('a message of more than ten things lists ten among the others, and all of them on its own page', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  for (let at = 0; at < 12; at += 1) await owedBy('Ada Brook', { words: `That landing stage ${at} is surveyed.` });
  const [first] = (await told()).digests;
  expect([first?.items.length, first?.total]).toEqual([10, 12]);
  const { items, plain } = read(await officer.get(previewOf('2012-08-16', ada)), digestPreview);
  expect(new Set(items.map(({ words }) => words)).size).toBe(12);
  for (const { words, why, reference } of items) {
    expect(plain[0]?.text).toContain(`${reference ?? ''} (new)\n${words}`);
    expect(why.text).toMatch(/It is asked for the first time/u);
  }
});

test('a digest of today that is drafted already is listed as it stands, and can be seen too', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  const { recommendationId } = await owedBy('Ada Brook');
  const [digestId, reminderId] = [newId(), newId()];
  await council.byHand(
    `insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
       send_after, next_attempt_at, link_expires_at)
     values ($1, $2, '2012-08-16', 'ordinary', 'person', $3, 'Ada Brook', 'ada@example.gov.uk', now(), now(), now())`,
    [council.councilId, digestId, ada],
  );
  await council.byHand(
    `insert into reminder (council_id, reminder_id, kind, recommendation_id, due_on, because, urgent, raised_on)
     values ($1, $2, 'response_due', $3, '2012-08-31', 'A response is due.', false, '2012-08-16')`,
    [council.councilId, reminderId, recommendationId],
  );
  await council.byHand(
    `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as) values ($1, $2, $3, 0, 'lead')`,
    [council.councilId, digestId, reminderId],
  );
  const { digests } = await told();
  expect(digests.filter(({ day }) => day === '2012-08-16')).toMatchObject([
    { state: 'waiting', total: 1, items: [{ why: asWritten('A response is due.'), isNew: true }] },
  ]);
  const preview = read(await officer.get(previewOf('2012-08-16', ada)), digestPreview);
  expect(preview.plain[0]?.text).toContain('A response is due.');
  expect(preview.state).toBe('waiting');
  expect(preview.items).toMatchObject([{ recommendationId, why: asWritten('A response is due.'), isNew: true }]);
});

test('a message that will not be sent is not made up, and another council’s is none of ours', async () => {
  const ada = await addPerson('Ada Brook', 'ada@example.gov.uk');
  await owedBy('Ada Brook');
  const missing = await officer.get(previewOf('2012-08-24', ada));
  expect(problemOf(missing)).toBe('not_found');
  expect(missing.text).toContain('Open the list again');
  for (const day of ['2012-08-15', '2012-09-15', 'tomorrow'])
    expect((await officer.get(previewOf(day, ada))).status).toBeGreaterThanOrEqual(400);
  const other = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  expect(problemOf(await other.get(previewOf('2012-08-23', ada)))).toBe('not_found');
  expect(read(await other.get('/api/reminders/forecast'), forecast).digests).toEqual([]);
});
