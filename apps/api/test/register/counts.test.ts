import { counted } from '@holdfast/contracts/recommendations/counted';
import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import type { Role } from '@holdfast/domain/councils/role';
import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { keepEverything } from '../support/sample-everything.ts';

let api: RunningApi;
let council: TestCouncil;
let ids: Readonly<Record<string, string>>;
const roles: readonly Role[] = ['scrutiny_officer', 'committee_member', 'responder', 'council_administrator'];

beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  council = await openTestCouncil();
  const clerk = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  ids = await keepEverything(council, clerk);
  await addEveryStatus(clerk);
});
afterAll(() => api.close());

/** Of two committees with days of their own and of none; of every status; late, soon and undated; led or not. */
const addEveryStatus = async (clerk: Browser): Promise<void> => {
  const committees = [await addCommittee(clerk), await addCommittee(clerk), null];
  for (const [index, committeeId] of committees.entries()) {
    if (committeeId === null) continue;
    await addMeeting(clerk, committeeId, '2012-07-12');
    await addMeeting(clerk, committeeId, index === 0 ? '2012-09-13' : '2012-10-18');
  }
  const leads = [['Sam Reed'], [], ['Head of Roads']];
  for (const [index, coreStatus] of [...storedStatuses, ...storedStatuses, ...storedStatuses].entries()) {
    const { recommendationId } = await addRecommendation(clerk, {
      committeeId: committees[index % 3],
      portfolioId: index % 2 === 0 ? ids['portfolioId'] : null,
      lead: leads[(index + 1) % 3],
      receivedOn: index % 5 === 0 ? '2012-05-10' : null,
      dueWords: [null, '1 August 2012', '30 September 2012'][Math.floor(index / 3) % 3],
    });
    // Late, in ten days, and not said.
    const responseDueOn = ['2012-08-01', '2012-08-26', null][index % 3];
    await council.byHand(
      `update recommendation set core_status = $1, response_due_on = $2 where recommendation_id = $3`,
      [coreStatus, responseDueOn, recommendationId],
    );
    if (index === 14)
      await council.byHand(`update recommendation set standing = 'history' where recommendation_id = $1`, [
        recommendationId,
      ]);
    if (index === 7)
      await council.byHand(`update recommendation set words = '' where recommendation_id = $1`, [recommendationId]);
  }
};

/** Every count of the answer, wherever it stands. */
const countsIn = (value: unknown): z.infer<typeof counted>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(countsIn);
  const found = counted.strip().safeParse(value);
  return 'shown' in value && found.success ? [found.data, ...inside] : inside;
};

const rows: readonly Route[] = Object.values(routes).flatMap((table) => Object.values<Route>(table));
const readable = rows.filter(({ method, terms }) => method === 'GET' && terms.may === 'read');

test.each(roles)('every count that a %s is shown is that of the list which it opens', async (role) => {
  const browser = await api.signedIn(council, role);
  const seen = new Map<string, number>();
  for (const { path } of readable) {
    const answer = await browser.get(path.replaceAll(/:(\w+)/gu, (_whole: string, id: string) => ids[id] ?? ''));
    if (answer.status !== 200) continue;
    for (const { total, shown } of countsIn(answer.json)) {
      const search = new URLSearchParams(Object.entries(shown)).toString();
      const list = read(await browser.get(`/api/recommendations?${search}`), z.object({ total: z.number() }));
      expect({ path, shown, total: list.total }).toEqual({ path, shown, total });
      seen.set(`${path} ${search}`, total);
    }
  }
  // Not one list is empty by chance: what is empty for everybody proves nothing.
  if (role === 'scrutiny_officer') expect([...seen].filter(([, total]) => total === 0)).toEqual([]);
  expect(seen.size).toBeGreaterThan(8);
});

test('what is open, history, closed and only to be noted is the whole register, and what is unknown is among the open', async () => {
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const count = z.object({ total: z.number() });
  const shape = z.object({ open: count, history: count, closed: count, noteOnly: count, unknown: count, all: count });
  const { counts } = read(await officer.get('/api/home'), z.object({ counts: shape }));
  const { open, history, closed, noteOnly, unknown, all } = counts;
  expect(open.total + history.total + closed.total + noteOnly.total).toBe(all.total);
  const among = read(await officer.get('/api/recommendations?list=open&status=unknown'), count);
  expect(unknown.total).toBe(among.total);
});

test('the updates of one committee are wanted by the day of that committee', async () => {
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const shape = z.object({
    committeeId: z.string(),
    heldOn: z.string(),
    items: z.array(z.object({ committee: z.object({ committeeId: z.string() }) })),
  });
  const { updatesDue } = read(
    await officer.get('/api/home'),
    z.object({ updatesDue: z.object({ committees: z.array(shape) }) }),
  );
  expect(updatesDue.committees.map(({ heldOn }) => heldOn)).toEqual(['2012-09-13', '2012-10-18']);
  for (const { committeeId, items } of updatesDue.committees)
    expect(new Set(items.map(({ committee }) => committee.committeeId))).toEqual(new Set([committeeId]));
});

const items = z.array(z.unknown());

test('what waits on the home page is as much as its own page holds', async () => {
  const officer = await api.signedIn(council, 'scrutiny_officer');
  const numbers = { answersWaiting: z.number(), undelivered: z.number(), owed: z.number() };
  const home = read(
    await officer.get('/api/home'),
    z.object(numbers).extend({ notAnswered: z.object({ count: z.number() }) }),
  );
  const [answers, messages, late, asked] = [
    read(await officer.get('/api/answers/waiting'), z.object({ items })),
    read(await officer.get('/api/undelivered'), z.object({ items: z.array(z.object({ seenAt: z.unknown() })) })),
    read(await officer.get('/api/reminders/not-answered'), z.object({ waiting: items })),
    read(await officer.get('/api/answers/asked'), z.object({ items })),
  ];
  expect(home).toMatchObject({
    answersWaiting: answers.items.length,
    undelivered: messages.items.filter(({ seenAt }) => seenAt === null).length,
    notAnswered: { count: late.waiting.length },
    owed: asked.items.length,
  });
  expect(home.undelivered).toBeGreaterThan(0);
});
