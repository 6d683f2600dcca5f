import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { sentence } from '@holdfast/words/sentence';
import { leave } from '../people/leave.ts';
import { draftDay } from '../reminders/draft-day.ts';
import { lookAtDue } from '../reminders/look.ts';
import { holderOfLink } from './speaker.ts';

// A Thursday.
const today = isoDate('2012-08-16');
const now = new Date('2012-08-16T12:00:00Z');
const { source } = await openTestDatabase();
let day: string = today;
const councils = new CouncilDatabase(source, () => isoDate(day), { via: 'screen' });
let council: TestCouncil;
let by: string;
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id;
};

const unknown = { post: null, politicalGroup: null, membershipId: null, endedOn: null, email: null };
const addPerson = (values: { name: string; email?: string; post?: string; membershipId?: string }) =>
  within(async ({ people }) => changed(await people.add({ ...unknown, kind: 'officer', ...values }, by)));
const lead = (...names: string[]) =>
  within(async ({ recommendations }) => {
    const dueOn = addDays(today, -30);
    const due = { words: dueOn, from: dueOn, to: dueOn, precision: 'day' } as const;
    const values = { reference: null, words: 'That lamps be lit.', coreStatus: 'on_track', lead: names, due } as const;
    const added = await recommendations.add({ ...values, lead: names, dueOn }, '2012-01-10', by);
    if (added.kind !== 'added') throw new Error(added.kind);
    return added.recommendationId;
  });
/** The digests of the day, by whom they are for. */
const plan = () =>
  within(async (records) => {
    await lookAtDue(records, today, 10);
    await draftDay(records, today, new Date(`${today}T09:00:00Z`));
    return records.digests.drafted(today);
  });
const ofAda = async () => {
  const digest = (await plan()).find(({ address }) => address === 'ada@example.gov.uk');
  if (digest === undefined) throw new Error('Nobody is asked.');
  return digest.digestId;
};
const linkOf = (digestId: string) =>
  within(async ({ digests }) => {
    const claimed = await digests.claim('2012-08-16T12:00:00Z', 60);
    if (claimed === null || claimed.digestId !== digestId) throw new Error('Another one was claimed.');
    return { digestId, expiresAt: new Date(claimed.linkExpiresAt).toISOString().replace(/\.\d+Z$/u, 'Z') };
  });
type Link = Awaited<ReturnType<typeof linkOf>>;
/** What a link opens: how many items, or null where it has ended. */
const opens = (link: Link) =>
  within(async (records) => {
    const holder = await holderOfLink(records, link, now);
    if (holder === null) return null;
    return (await records.answers.asked({ digestId: link.digestId, owedAs: holder.owedAs })).length;
  });
/** The ending is written down, and not worked out by whoever looks. */
const isWrittenDown = async ({ digestId, expiresAt }: Link) =>
  (await within(({ answers }) => answers.openDigest({ digestId, expiresAt }, now))) === null;

beforeEach(async () => {
  day = today;
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
  await within(async ({ councils: settings }) => {
    const rules = { ...usualReminderRules, off: ['publication_near'] } as const;
    await settings.changeSetting({ name: 'reminders', value: rules, validFrom: '2012-01-01' }, 0, by);
  });
});
afterAll(() => source.destroy());

interface Setting {
  readonly ada: string;
  readonly ben: string;
  readonly recommendationId: string;
  readonly link: Link;
}
type Act = (records: CouncilRecords, setting: Setting) => Promise<unknown>;
const bounced = sentence('mail.handed_over_unheard');
const endAttempt = (records: CouncilRecords, { digestId }: Link) =>
  records.digests.end({ digestId, attempts: 1 }, 'smtp', { state: 'bounced', reason: bounced }, '2012-08-16T12:00:00Z');

const acts: Readonly<Record<string, Act>> = {
  'its reader leaves': async (records, { ada, ben }) => {
    const person = await records.people.find(ada);
    if (person === null) throw new Error('gone');
    await leave(records, person, null, today, { heir: ben, single: [] }, by);
  },
  'its reader reads another address': async ({ people }, { ada }) =>
    changed(await people.change(ada, null, { email: 'ada.brook@example.gov.uk' }, by)),
  'its reader has no address any more': async ({ people }, { ada }) =>
    changed(await people.change(ada, null, { email: null }, by)),
  'the mailbox takes it no more': (records, { link }) => endAttempt(records, link),
  'it comes back later': async (records, { link }) => {
    const attempted = { digestId: link.digestId, attempts: 1 };
    await records.digests.end(attempted, 'smtp', { state: 'sent', ref: null }, '2012-08-16T12:00:00Z');
    const notice = { digestId: link.digestId, address: null, reason: '5.1.1' };
    expect((await records.messages.undelivered.cameBack(notice, '2012-08-16T13:00:00Z')).kind).toBe('bounced');
  },
};

describe('a link ends, and it is written down, once', () => {
  test.each(Object.entries(acts))('%s', async (_, act) => {
    const ada = await addPerson({ name: 'Ada Brook', email: 'ada@example.gov.uk' });
    const ben = await addPerson({ name: 'Ben Dale', email: 'ben@example.gov.uk' });
    const recommendationId = await lead('Ada Brook');
    const link = await linkOf(await ofAda());
    expect(await opens(link)).toBe(1);
    await within((records) => act(records, { ada, ben, recommendationId, link }));
    expect(await opens(link)).toBeNull();
    expect(await isWrittenDown(link)).toBe(true);
  });

  test('the sign-in of its reader ends', async () => {
    const membershipId = council.memberships.responder;
    await addPerson({ name: 'Ada Brook', membershipId });
    await lead('Ada Brook');
    const [digest] = await plan();
    const link = await linkOf(digest?.digestId ?? '');
    expect(await opens(link)).toBe(1);
    await within(async ({ people }) => changed(await people.endMembership(membershipId, by)));
    expect([await opens(link), await isWrittenDown(link)]).toEqual([null, true]);
  });
});

describe('what has passed on is not shown by a link that stays', () => {
  const acts: Readonly<Record<string, Act>> = {
    'another leads it': async ({ people }, { recommendationId }) =>
      people.changeLeads([{ kind: 'recommendation', id: recommendationId, lead: ['Ben Dale'] }], by),
    'its lead is edited': async ({ recommendations }, { recommendationId }) =>
      recommendations.editMany(await recommendations.lock([recommendationId]), { lead: ['Ben Dale'] }, by),
    'its reader is called otherwise': async ({ people }, { ada }) =>
      changed(await people.change(ada, null, { name: 'Zoe Finch' }, by)),
  };
  test.each(Object.entries(acts))('%s', async (_, act) => {
    const ada = await addPerson({ name: 'Ada Brook', email: 'ada@example.gov.uk' });
    const ben = await addPerson({ name: 'Ben Dale', email: 'ben@example.gov.uk' });
    const recommendationId = await lead('Ada Brook');
    const link = await linkOf(await ofAda());
    await within((records) => act(records, { ada, ben, recommendationId, link }));
    expect(await opens(link)).toBe(0);
  });

  test('a portfolio has another holder from a day on', async () => {
    const ada = await addPerson({ name: 'Ada Brook', email: 'ada@example.gov.uk' });
    await within(async ({ people, portfolios, recommendations }) => {
      changed(await people.change(ada, null, { kind: 'councillor' }, by));
      const portfolioId = changed(await portfolios.add({ name: 'Housing', postHolder: null }, by));
      const term = { startsOn: null, endsOn: addDays(today, 1) };
      changed(await portfolios.addHolder({ portfolioId, name: 'Ada Brook', ...term }, by));
      const id = await lead();
      await recommendations.editMany(await recommendations.lock([id]), { portfolioId }, by);
    });
    const link = await linkOf(await ofAda());
    expect(await opens(link)).toBe(1);
    day = addDays(today, 1);
    expect(await opens(link)).toBe(1);
    day = addDays(today, 2);
    expect(await opens(link)).toBe(0);
  });
});

describe('a digest that is sent again', () => {
  test('has a link of its own, and that in the old mailbox stays ended', async () => {
    const ada = await addPerson({ name: 'Ada Brook', email: 'ada@example.gov.uk' });
    await lead('Ada Brook');
    const link = await linkOf(await ofAda());
    await within(async (records) => {
      await endAttempt(records, link);
      changed(await records.people.change(ada, null, { email: 'new@example.gov.uk' }, by));
      const { undelivered } = records.messages;
      const again = [link.digestId, 'bounced', 'new@example.gov.uk', '2012-08-16T12:00:00Z', by] as const;
      expect(await undelivered.sendAgain(...again)).toBe(true);
    });
    const anew = await linkOf(link.digestId);
    expect(anew.expiresAt).not.toBe(link.expiresAt);
    expect([await opens(link), await opens(anew)]).toEqual([null, 1]);
  });

  test('and one that waits goes to the address that its reader has by now', async () => {
    const ada = await addPerson({ name: 'Ada Brook', email: 'ada@example.gov.uk' });
    await lead('Ada Brook');
    const digestId = await ofAda();
    await within(({ people }) => people.change(ada, null, { email: 'new@example.gov.uk' }, by));
    expect(await within(({ digests }) => digests.statesOf(today))).toMatchObject([{ address: 'new@example.gov.uk' }]);
    expect(await opens(await linkOf(digestId))).toBe(1);
  });
});
