import { seal, unseal } from './sealed.ts';

const secret = 'a secret for tests, of forty letters or so';

test('a sealed key is opened by its secret alone', () => {
  const sealed = seal('key-of-the-council', secret);
  expect(sealed).not.toContain('council');
  expect(unseal(sealed, secret)).toBe('key-of-the-council');
  expect(unseal(sealed, `${secret}!`)).toBeNull();
  expect(unseal('broken', secret)).toBeNull();
});
