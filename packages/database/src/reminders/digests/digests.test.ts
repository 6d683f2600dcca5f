import { isoDate } from '@holdfast/domain/dates/iso-date';
import { sentence } from '@holdfast/words/sentence';
import { fromStored } from '@holdfast/words/stored';
import { fillCouncil } from '../../testing/fill-council.ts';
import { openCouncil } from '../../testing/open-council.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import type { ClaimedDigest } from '../reminder-rows.ts';

const { source, councils } = await openTestDatabase();
afterAll(() => source.destroy());

const day = isoDate('2014-01-02');
const morning = '2014-01-02T08:20:00Z';
const anHourAhead = '2014-01-02T09:20:00Z';
const leaseSeconds = 0.2;
const lease = () => new Promise((resolve) => setTimeout(resolve, leaseSeconds * 1_000 + 50));

/** A council with one digest that waits, and what a sender whose clock shows `at` may do with it. */
const oneWaiting = async () => {
  const council = await openCouncil();
  const { councilId, memberships } = council;
  const id = memberships.scrutiny_officer;
  const who = { kind: 'membership', id, name: 'Robin Vale', address: 'robin@example.gov.uk', personIds: [] } as const;
  await councils.inCouncil(councilId, async (records) => {
    await fillCouncil(records, council);
    const leaves = { recipient: who, kind: 'ordinary', forDay: day, sendAfter: '2014-01-02T08:00:00Z' } as const;
    await records.digests.draft([{ ...leaves, items: [] }], '2014-02-01T08:00:00Z');
  });
  const claim = (at: string) => councils.inCouncil(councilId, ({ digests }) => digests.claim(at, leaseSeconds));
  const claimed = async (at: string): Promise<ClaimedDigest> => {
    const digest = await claim(at);
    if (digest === null) throw new Error('There was nothing to claim.');
    return digest;
  };
  const isFound = async (at: string): Promise<boolean> => {
    const found = await source.query<{ councilId: string }[]>(
      `select council_id as "councilId" from holdfast.councils_to_send(1000, $1, make_interval(secs => $2))`,
      [at, leaseSeconds],
    );
    return found.some((row) => row.councilId === councilId);
  };
  const rest = (digest: ClaimedDigest, restSeconds: number, notBefore: string | null, at: string) =>
    councils.inCouncil(councilId, ({ digests }) => {
      const end = { state: 'waiting', reason: 'Nobody answered.', restSeconds, notBefore, refused: false } as const;
      return digests.end(digest, 'smtp', end, at);
    });
  return { councilId, claim, claimed, isFound, rest };
};

describe('a sender’s clock that stood an hour ahead', () => {
  test('holds a claim no longer than the lease', async () => {
    const { claim, claimed, isFound } = await oneWaiting();
    const { digestId, attempts } = await claimed(anHourAhead);
    expect([await claim(morning), await isFound(morning)]).toEqual([null, false]);
    await lease();
    expect(await isFound(morning)).toBe(true);
    expect(await claim(morning)).toMatchObject({ digestId, attempts: attempts + 1 });
  });

  test('leaves open what was handed over no later than the lease', async () => {
    const { councilId, claimed } = await oneWaiting();
    const digest = await claimed(anHourAhead);
    const leaveOpen = () => councils.inCouncil(councilId, ({ digests }) => digests.leaveOpen(morning, leaseSeconds));
    await councils.inCouncil(councilId, ({ digests }) => digests.handOver(digest, 'smtp'));
    expect(await leaveOpen()).toBe(0);
    await lease();
    expect(await leaveOpen()).toBe(1);
  });

  test('lets a digest rest no longer than it was to', async () => {
    const { claim, claimed, isFound, rest } = await oneWaiting();
    const digest = await claimed(anHourAhead);
    expect(await rest(digest, leaseSeconds, null, anHourAhead)).toBe(true);
    expect([await claim(morning), await isFound(morning)]).toEqual([null, false]);
    await lease();
    expect(await isFound(morning)).toBe(true);
    expect(await claim(morning)).toMatchObject({ digestId: digest.digestId });
  });
});

test('a rest that ends outside the sending hours waits for them, by the sender’s clock', async () => {
  const { claim, claimed, isFound, rest } = await oneWaiting();
  await rest(await claimed(morning), 0, '2014-01-03T08:00:00Z', morning);
  expect([await claim(anHourAhead), await isFound(anHourAhead)]).toEqual([null, false]);
  expect(await claim('2014-01-03T08:00:00Z')).not.toBeNull();
});

describe('what a mail server says', () => {
  const pretended = JSON.stringify(sentence('mail.overtaken'));

  test.each([pretended, '{"code":"nope.nope","parameters":{}}', '550 User unknown', ''])(
    'is read back as words of its own, at once and when a digest comes back: %s',
    async (reason) => {
      const { councilId, claimed } = await oneWaiting();
      const digest = await claimed(morning);
      const { digestId } = digest;
      const kept = () => councils.inCouncil(councilId, ({ messages }) => messages.undelivered.find(digestId));
      await councils.inCouncil(councilId, async ({ digests }) => {
        await digests.handOver(digest, 'smtp');
        await digests.end(digest, 'smtp', { state: 'perhaps_sent', reason }, morning);
      });
      expect(fromStored((await kept())?.problem ?? 'none')).toBe(reason);
      const notice = { digestId, address: null, reason };
      await councils.inCouncil(councilId, ({ messages }) => messages.undelivered.cameBack(notice, morning));
      const bounced = await kept();
      expect([bounced?.state, fromStored(bounced?.problem ?? 'none')]).toEqual(['bounced', reason]);
    },
  );
});
