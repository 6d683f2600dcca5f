import { AccountRecords } from '@holdfast/database/identity/account-records';
import { InvitationRecords } from '@holdfast/database/identity/invitation-records';
import { newId } from '@holdfast/database/new-id';
import { testAddress } from '@holdfast/database/testing/open-council';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { createHash } from 'node:crypto';
import { openMailServer } from '@holdfast/mail/testing/mail-server';
import { runHoldfast } from '../testing/run-holdfast.ts';

const { source, councils } = await openTestDatabase();
const invitations = new InvitationRecords(source);
afterAll(() => source.destroy());

const migrationUrl = testAddress('HOLDFAST_TEST_MIGRATION_URL');
const settings = { MIGRATION_DATABASE_URL: migrationUrl, PUBLIC_URL: 'https://holdfast.example/' };
const freshCode = (): string =>
  Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');
const freshEmail = (): string => `${newId()}@example.gov.uk`;

const words = (code: string, email: string, ...more: string[]) => [
  'open-council',
  `--name=Northwick Council ${code}`,
  `--code=${code}`,
  '--nation=england',
  '--admin-name=Robin Vale',
  `--admin-email=${email}`,
  ...more,
];

/** A code may be another test's: then it is tried with the next. */
const open = async (email: string, environment: Readonly<Record<string, string>> = settings, ...more: string[]) => {
  for (;;) {
    const code = freshCode();
    const ran = await runHoldfast(environment, ...words(code, email, ...more));
    if (!ran.err.includes('with the code')) return { ...ran, code_: code };
  }
};

const idIn = (out: string): string => /Its id is (?<id>[\da-f-]+)\./u.exec(out)?.groups?.['id'] ?? '';
const hashIn = (out: string): string => {
  const token = /^https:\/\/holdfast\.example\/invitation#(?<token>\S+)$/mu.exec(out)?.groups?.['token'] ?? '';
  return createHash('sha256').update(token).digest('hex');
};
const accept = (hash: string) =>
  invitations.accept(hash, { newAccount: { fullName: 'Robin Vale', passwordHash: 'a hash' } });

test('a council is opened with the usual status words, and its first administrator joins by the link', async () => {
  const email = freshEmail();
  const { code, out, err, code_ } = await open(email);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const councilId = idIn(out);
  const hash = hashIn(out);
  expect(await invitations.find(hash, null)).toMatchObject({
    councilName: `Northwick Council ${code_}`,
    email,
    roles: ['council_administrator'],
  });
  expect(await accept(hash)).toBe('joined');
  const [choice] = await new AccountRecords(source, statedDay).councilsOf(
    (await new AccountRecords(source, statedDay).findByEmail(email))[0]?.accountId ?? '',
  );
  expect(choice).toMatchObject({ councilId, code: code_ });
  const found = await councils.readCouncil(councilId, async (records) => ({
    words: (await records.councils.statusWords()).length,
    governance: (await records.councils.read(statedDay())).settings.governance,
    people: (await records.people.memberships()).map(({ name, roles }) => [name, roles]),
  }));
  expect(found).toMatchObject({ governance: 'usual', people: [['Robin Vale', ['council_administrator']]] });
  expect(found.words).toBeGreaterThanOrEqual(8);
}, 60_000);

test('how it is governed is kept from the first day on, and a form that the nation’s law does not know opens nothing', async () => {
  const { out } = await open(freshEmail(), settings, '--governance', 'committee_system');
  const read = await councils.readCouncil(idIn(out), (records) => records.councils.read('1999-01-01'));
  expect(read.settings.governance).toBe('committee_system');
  const wrong = await open(freshEmail(), settings, '--governance', 'executive_arrangements');
  expect(wrong.code).toBe(1);
  expect(wrong.out).toBe('');
  expect(wrong.err.trim().split('\n')).toHaveLength(1);
}, 60_000);

test('twice the same opens nothing more, and says so', async () => {
  const { code_ } = await open(freshEmail());
  const again = await runHoldfast(settings, ...words(code_, freshEmail()));
  expect(again).toEqual({
    code: 1,
    out: '',
    err: `There is a council with the code ${code_} already. Nothing was changed.\n`,
  });
}, 60_000);

test('where a mail server is set the link goes by mail, and is printed nowhere', async () => {
  const server = await openMailServer();
  const email = freshEmail();
  const mail = { SMTP_URL: server.url, MAIL_FROM: 'Holdfast <holdfast@example.gov.uk>' };
  const { out } = await open(email, { ...settings, ...mail });
  await server.close();
  expect(out).toContain(`The invitation has gone to ${email}.`);
  expect(out).not.toContain('#');
  expect(server.taken.map(({ to }) => to)).toEqual([email]);
  const [row] = await councils.readCouncil(idIn(out), (records) => records.invitations.list());
  expect(row).toMatchObject({ email, invitedBy: null, sentAt: expect.any(String) as string });
}, 60_000);

test('a lost link is replaced while nobody administers the council, and then no more', async () => {
  const email = freshEmail();
  const first = await open(email);
  const again = ['invite-administrator', '--council', idIn(first.out), '--name', 'Robin Vale', '--email', email];
  const second = await runHoldfast(settings, ...again);
  expect(await invitations.find(hashIn(first.out), null)).toBeNull();
  expect(await accept(hashIn(second.out))).toBe('joined');
  const third = await runHoldfast(settings, ...again);
  expect(third).toMatchObject({ code: 1, out: '' });
  expect(third.err).toContain('Somebody administers this council already');
}, 60_000);

test('the serving role opens no council, and what is missing is told before anything is asked', async () => {
  const serving = { ...settings, MIGRATION_DATABASE_URL: testAddress('HOLDFAST_TEST_DATABASE_URL') };
  const refused = await runHoldfast(serving, ...words(freshCode(), freshEmail()));
  expect(refused).toEqual({
    code: 1,
    out: '',
    err: 'The role of MIGRATION_DATABASE_URL may not do this. Serving takes holdfast_serving, migrating and what an operator does take holdfast_migrator.\n',
  });
  expect(await runHoldfast({}, ...words(freshCode(), freshEmail()))).toEqual({
    code: 1,
    out: '',
    err: 'The command cannot start: MIGRATION_DATABASE_URL is missing. Set this in the environment and start again.\n',
  });
}, 60_000);
