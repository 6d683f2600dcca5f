import { AccountRecords } from '@holdfast/database/identity/account-records';
import { newId } from '@holdfast/database/new-id';
import { testAddress } from '@holdfast/database/testing/open-council';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import argon2 from 'argon2';
import { runHoldfast } from '../testing/run-holdfast.ts';

const { source } = await openTestDatabase();
const accounts = new AccountRecords(source, statedDay);
afterAll(() => source.destroy());

const settings = {
  MIGRATION_DATABASE_URL: testAddress('HOLDFAST_TEST_MIGRATION_URL'),
  PUBLIC_URL: 'https://holdfast.example',
};
const appoint = (...words: string[]) => runHoldfast(settings, 'appoint-operator', ...words);

test('somebody without an account becomes an operator who can sign in, and can be one no longer', async () => {
  const email = `${newId()}@example.gov.uk`;
  const nobody = await appoint('--email', email);
  expect(nobody).toMatchObject({ code: 1 });
  expect(nobody.out).toContain(`Nobody has an account with ${email}. Nothing was changed.`);

  const { out } = await appoint('--email', email, '--name', 'Kit Marsh');
  const password = out.trim().split('\n').at(-1) ?? '';
  const [account] = await accounts.findByEmail(email);
  expect(account).toMatchObject({ operates: true, disabled: false });
  expect(await argon2.verify(account?.passwordHash ?? '', password)).toBe(true);

  const again = await appoint('--email', email.toUpperCase(), '--name', 'Kit Marsh');
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('is an operator already. Nothing was changed.');

  expect(await appoint('--email', email, '--end')).toMatchObject({ code: 0 });
  expect(await accounts.findByEmail(email)).toMatchObject([{ operates: false }]);
}, 60_000);
