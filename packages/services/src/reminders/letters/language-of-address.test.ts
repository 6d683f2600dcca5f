import type { Language } from '@holdfast/words/languages';
import { AccountRecords } from '@holdfast/database/identity/account-records';
import { digestLanguage, letterLanguage } from './digest-language.ts';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openTestDatabase } from '@holdfast/database/testing/test-database';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());
const accounts = new AccountRecords(source, statedDay);

let council: TestCouncil;
beforeEach(async () => {
  council = await openCouncil();
});

const accountOf = (membershipId: string): Promise<{ accountId: string; email: string }> =>
  source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [council.councilId]);
    const [member] = await manager.query<{ account_id: string }[]>(
      'select account_id from holdfast.membership where membership_id = $1',
      [membershipId],
    );
    const accountId = member?.account_id ?? '';
    await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
    const [account] = await manager.query<{ email: string }[]>(
      'select email from holdfast.account where account_id = $1',
      [accountId],
    );
    return { accountId, email: account?.email ?? '' };
  });
const choose = async (language: Language): Promise<string> => {
  const { accountId, email } = await accountOf(council.memberships.scrutiny_officer);
  await accounts.chooseLanguage(accountId, language);
  return email;
};
const settings = { languages: { usual: 'cy', papers: 'en', digests: 'chosen' } } as const;

test('who has chosen a language is written to in it; everybody else, and a shared mailbox, in the council’s', async () => {
  const email = await choose('en');
  const languages = await councils.inCouncil(council.councilId, async (records) => [
    await letterLanguage(records, ` ${email.toUpperCase()}`, settings),
    await letterLanguage(records, 'scrutiny@council.example', settings),
    await digestLanguage(records, email, settings),
    await digestLanguage(records, email, { languages: { ...settings.languages, digests: 'both' } }),
  ]);
  expect(languages).toEqual(['en', 'cy', 'en', 'both']);
});

test('another council is told nothing of who has an account, or of what they chose', async () => {
  const email = await choose('cy');
  const other = await openCouncil();
  expect(await councils.inCouncil(other.councilId, ({ people }) => people.languageOf(email))).toBeNull();
});

test('whoever signs in is told in which language each of their councils speaks', async () => {
  const { accountId } = await accountOf(council.memberships.scrutiny_officer);
  const told = async () => (await accounts.councilsOf(accountId)).map(({ language }) => language);
  expect(await told()).toEqual(['en']);
  await councils.inCouncil(council.councilId, (records) =>
    records.councils.changeSetting(
      { name: 'languages', value: { usual: 'cy', papers: 'both', digests: 'chosen' }, validFrom: '2012-01-01' },
      0,
      council.memberships.council_administrator,
    ),
  );
  expect(await told()).toEqual(['cy']);
});
