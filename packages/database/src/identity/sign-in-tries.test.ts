import { randomUUID } from 'node:crypto';
import { openTestDatabase } from '../testing/test-database.ts';
import { SignInTries } from './sign-in-tries.ts';

const { source } = await openTestDatabase();
afterAll(() => source.destroy());

const slow = { free: 2, first: 60, most: 900 };
const at = (second: number): Date => new Date(Date.UTC(2026, 2, 2, 9, 0, second));

test('of two who try at once, neither waits, whichever is counted first', async () => {
  const [tries, key] = [new SignInTries(source), randomUUID()];
  expect(await tries.take(key, slow, at(5))).toBe(0);
  expect(await tries.take(key, slow, at(4))).toBe(0);
});

test('after as many as wait for nothing, the next waits from the last of them', async () => {
  const [tries, key] = [new SignInTries(source), randomUUID()];
  for (const second of [1, 2]) expect(await tries.take(key, slow, at(second))).toBe(0);
  expect(await tries.take(key, slow, at(3))).toBe(59);
  expect(await tries.take(key, slow, at(62))).toBe(0);
});
