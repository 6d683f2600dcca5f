import { problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ trustProxy: 1 });
});
afterAll(() => api.close());

const attempt = async (email: string, password: string, address: string) => {
  const browser = api.browser();
  browser.keepToken(await browser.get('/api/session'));
  return browser.post('/api/session', { email, password }, { 'x-forwarded-for': address });
};

test('after five wrong passwords from one address even the right one waits, and from another address it does not', async () => {
  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  for (let count = 0; count < 5; count += 1) {
    expect(problemOf(await attempt(email, `guess ${count}`, '192.0.2.1'))).toBe('wrong_sign_in');
  }
  const sixth = await attempt(email, password, '192.0.2.1');
  expect(problemOf(sixth)).toBe('too_many_requests');
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(50);
  expect((await attempt(email, password, '192.0.2.2')).status).toBe(200);
});

test('a hundred guesses sent at once are not all tried', async () => {
  const { email } = await (await openTestCouncil()).person('scrutiny_officer');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, count) => attempt(email, `guess ${count}`, '192.0.2.3')),
  );
  expect(answers.filter((answer) => problemOf(answer) === 'wrong_sign_in')).toHaveLength(5);
});

test('an address that nobody has is throttled the same', async () => {
  for (let count = 0; count < 5; count += 1) await attempt('nobody.at.all@example.gov.uk', 'guess', '192.0.2.4');
  expect(problemOf(await attempt('nobody.at.all@example.gov.uk', 'guess', '192.0.2.4'))).toBe('too_many_requests');
});

test('somebody who gets it right starts afresh', async () => {
  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  for (let round = 0; round < 3; round += 1) {
    for (let count = 0; count < 3; count += 1) await attempt(email, 'a slip', '192.0.2.5');
    expect((await attempt(email, password, '192.0.2.5')).status).toBe(200);
  }
});

test('an address that a request writes in front of what the proxy adds is not believed', async () => {
  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  for (let count = 0; count < 5; count += 1)
    expect(problemOf(await attempt(email, `guess ${count}`, `198.51.100.${count}, 192.0.2.6`))).toBe('wrong_sign_in');
  expect(problemOf(await attempt(email, password, '198.51.100.77, 192.0.2.6'))).toBe('too_many_requests');
});

test('where proxies are named by network, nobody else is one', async () => {
  const other = await startApi({ trustProxy: ['127.0.0.0/8'] });
  const { email } = await (await openTestCouncil()).person('scrutiny_officer');
  const answers: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const browser = other.browser();
    browser.keepToken(await browser.get('/api/session'));
    const said = await browser.post(
      '/api/session',
      { email, password: `guess ${count}` },
      { 'x-forwarded-for': `203.0.113.${count}, 192.0.2.8` },
    );
    answers.push(problemOf(said) ?? '');
  }
  await other.close();
  expect(answers.at(-1)).toBe('too_many_requests');
});
