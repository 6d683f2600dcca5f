import { newId } from './new-id.ts';

test('an id is a UUID of version 7 that begins with its moment, so that later ones sort later', () => {
  expect(newId(Date.parse('2022-02-22T19:22:22Z'))).toMatch(
    /^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(newId(1_000) < newId(1_001)).toBe(true);
});

test('no two are alike', () => {
  expect(new Set(Array.from({ length: 5_000 }, () => newId(1))).size).toBe(5_000);
});
