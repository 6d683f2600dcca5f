import { randomBytes } from 'node:crypto';
import { realTime } from '@holdfast/database/real-time';
import { newId } from '@holdfast/database/new-id';
import { SignInTries } from '@holdfast/database/identity/sign-in-tries';
import { Clock } from '@holdfast/runtime/clock';
import { ProblemError } from '../../src/platform/http/problem.ts';
import { networkOf } from '../../src/platform/session/network-of.ts';
import { SignInThrottle, type Try } from '../../src/platform/session/sign-in-throttle.ts';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testConfig } from '../support/running-api.ts';

let api: RunningApi;
let council: TestCouncil;
let now: number;
let throttle: SignInThrottle;
beforeAll(async () => {
  api = await startApi({ trustProxy: 1 });
  council = await openTestCouncil();
});
afterAll(() => api.close());

class MovedClock extends Clock {
  override real(): Date {
    return new Date(now);
  }
}
beforeEach(() => {
  now = realTime().getTime();
  throttle = new SignInThrottle(api.app.get(SignInTries), new MovedClock(), testConfig());
});

/** Tests share a machine, so each has networks of its own. By chance alone: the ids of one minute begin alike. */
const someNetwork = (): string => {
  const chance = randomBytes(4).toString('hex');
  return `2001:db8:${chance.slice(0, 4)}:${chance.slice(4)}::1`;
};
const someAddress = (): string => `${newId()}@example.gov.uk`;

/** Seconds that a try has to wait; 0 where it is made. */
const waitOf = async (attempt: Partial<Try>): Promise<number> => {
  try {
    await throttle.spend({ email: someAddress(), address: someNetwork(), knownBrowser: null, ...attempt });
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return Number(error.headers['retry-after']);
  }
};
const waitsOf = async (count: number, attempt: () => Partial<Try>): Promise<readonly number[]> => {
  const waits: number[] = [];
  for (let nth = 0; nth < count; nth += 1) waits.push(await waitOf(attempt()));
  return waits;
};

test('after five wrong passwords each next try waits twice as long, and is then let in', async () => {
  const guesser = { email: someAddress(), address: someNetwork() };
  expect(await waitsOf(6, () => guesser)).toEqual([0, 0, 0, 0, 0, 60]);
  now += 59_000;
  expect(await waitOf(guesser)).toBe(1);
  now += 1_000;
  expect(await waitOf(guesser)).toBe(0);
  expect(await waitOf(guesser)).toBe(120);
  now += 60 * 60_000;
  expect(await waitsOf(6, () => guesser)).toEqual([0, 0, 0, 0, 0, 60]);
});

test('many machines that guess at one account are slowed to one try a minute', async () => {
  const email = someAddress();
  const spray = () => ({ email, address: someNetwork() });
  expect(await waitsOf(22, spray)).toEqual([...Array.from({ length: 20 }, () => 0), 1, 1]);
  let tried = 0;
  for (let second = 0; second < 600; second += 5) {
    now += 5_000;
    if ((await waitOf(spray())) === 0) tried += 1;
  }
  expect(tried).toBeLessThanOrEqual(16);
});

test('one network that tries many accounts is slowed', async () => {
  const address = someNetwork();
  const waits = await waitsOf(102, () => ({ address }));
  expect(waits.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 0));
  expect(waits[101]).toBeGreaterThan(0);
});

test('what others try slows nobody down whose browser has signed in before', async () => {
  const email = someAddress();
  await waitsOf(40, () => ({ email, address: someNetwork() }));
  expect(await waitOf({ email })).toBeGreaterThan(0);
  expect(await waitsOf(6, () => ({ email, knownBrowser: 'a browser' }))).toEqual([0, 0, 0, 0, 0, 60]);
});

test('a right password forgets the wrong ones from the same place', async () => {
  const person = { email: someAddress(), address: someNetwork(), knownBrowser: null };
  await waitsOf(4, () => person);
  await throttle.forgive(person);
  expect(await waitsOf(6, () => person)).toEqual([0, 0, 0, 0, 0, 60]);
});

const attempt = async (browser: Browser, email: string, password: string, address: string) => {
  browser.keepToken(await browser.get('/api/session'));
  return browser.post('/api/session', { email, password }, { 'x-forwarded-for': address });
};

test('a browser that has signed in is known to that address and to no other, by a cookie that it cannot write', async () => {
  const [person, colleague] = [await council.person('read_only'), await council.person('read_only')];
  const browser = api.browser();
  const answer = await attempt(browser, person.email, person.password, someNetwork());
  const [line = ''] = answer.headers.getSetCookie().filter((each) => each.startsWith('holdfast-known='));
  expect(line).toMatch(/HttpOnly/u);
  expect(line).toMatch(/SameSite=Lax/u);
  expect(line).not.toContain(person.accountId);
  await browser.delete('/api/session');
  for (const { email } of [person, colleague]) {
    await waitsOf(20, () => ({ email, address: someNetwork() }));
    // Some minutes ahead, so that the wait is not over before the next try.
    now += 300_000;
    await waitOf({ email, address: someNetwork() });
  }
  expect((await attempt(browser, person.email, person.password, someNetwork())).status).toBe(200);
  await browser.delete('/api/session');
  expect(problemOf(await attempt(browser, colleague.email, colleague.password, someNetwork()))).toBe(
    'too_many_requests',
  );
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['not an address', 'not an address'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
