import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openMailServer } from '@holdfast/mail/testing/mail-server';
import { readLetter, type ReadLetter } from '@holdfast/mail/testing/read-letter';
import type { DigestLanguages } from '@holdfast/domain/settings/setting-values';
import { openLog } from '@holdfast/runtime/log';
import { planReminders } from '../src/reminders/plan-reminders.job.ts';
import { sendDigests } from '../src/reminders/send-digests.job.ts';
import { openOwingCouncil } from './support/owing-council.ts';
import { databaseUrl } from './support/reading-council.ts';
import { quietQueue } from './support/quiet-queue.ts';

const source = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
const database = new CouncilDatabase(source, statedDay, { via: 'worker' });
const server = await openMailServer();
afterAll(async () => {
  await server.close();
  await source.destroy();
});

const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
const log = openLog('silent');
const links = {
  publicUrl: 'https://holdfast.test',
  secret: 'a secret for links, of forty letters or so',
  keptInApp: true,
};

const theirWords = ['That the piers be lit.', 'That the mast be moved.', 'That matter 0 be looked into.'] as const;

/** A council whose usual language is Welsh: a response, something soon due and something long overdue are owed. */
const open = async (digests: DigestLanguages) => {
  const { councilId, officer, addresses } = await openOwingCouncil(database, 1);
  const name = await database.inCouncil(councilId, async ({ councils, recommendations }) => {
    const value = { usual: 'cy', papers: 'cy', digests } as const;
    await councils.changeSetting({ name: 'languages', value, validFrom: '2012-01-01' }, 0, officer);
    const owed = async (change: Partial<Parameters<typeof recommendations.add>[0]> & { readonly words: string }) => {
      const lead = ['Robin Vale a'];
      await recommendations.add({ reference: null, lead, coreStatus: 'on_track', ...change }, '2012-07-13', officer);
    };
    const due = { words: '', from: '2013-01-08', to: '2013-01-08', precision: 'day' } as const;
    const [piers, mast] = theirWords;
    const asked = { sourceKind: 'meeting', sourceDate: '2012-11-13', responseRequired: 'required' } as const;
    const received = { receivedOn: '2012-11-13', receivedBasis: 'stated', responseDueOn: '2013-01-12' } as const;
    await owed({ words: piers, coreStatus: 'awaiting_response', ...asked, ...received });
    await owed({ words: mast, due, dueOn: '2013-01-08' });
    return (await councils.read(statedDay())).name;
  });
  return { councilId, name, address: addresses[0] ?? '' };
};

/** Two mornings, by the worker’s own jobs: what the mail server took of them, as its readers see it. */
const letters = async (
  councilId: string,
  smtp: boolean,
): Promise<readonly (ReadLetter & { readonly to: string })[]> => {
  const before = server.taken.length;
  for (const day of ['2013-01-02', '2013-01-03']) {
    const mail = { smtp: smtp ? { url: server.url, from: 'Holdfast <holdfast@example.gov.uk>' } : null, secret: null };
    const world = { database, queue: quietQueue, log, now: () => new Date(`${day}T09:00:00Z`), mail };
    await planReminders(world)({ councilId }, run);
    await sendDigests({ ...world, links, leaseSeconds: 300, pauses: [50] })({ councilId }, run);
  }
  return Promise.all(
    server.taken.slice(before).map(async ({ to, content }) => ({ to, ...(await readLetter(content)) })),
  );
};

/** What Holdfast itself says in a message: without what people wrote, the council’s name, links and tags. */
const ownWords = (text: string, council: string): string =>
  [council, 'Robin Vale a', 'End of 2012', ...theirWords]
    .reduce((left, words) => left.replaceAll(words, ''), text)
    .replaceAll(/<style[^]*?<\/style>|<[^<>]*>|https:\S+/gu, '');

const english =
  /\b(?:the|of|and|for|by|due|was|is|has|have|answer|asked|first|response|update|dear|here|you|your|said)\b/iu;

test('a digest to somebody who reads Welsh is Welsh from its subject to its end, on each morning', async () => {
  const { councilId, address, name } = await open('chosen');
  const sent = await letters(councilId, true);
  expect(sent.map(({ to }) => to)).toEqual([address, address]);
  expect(sent[0]?.plain).toContain('SR12-13-001 (newydd)');
  expect(sent[1]?.plain).not.toContain('(newydd)');
  for (const { languages, subject, plain, html } of sent) {
    expect(languages).toBe('cy');
    expect(subject).toBe(`3 eitem i’w hateb ar gyfer ${name}, y gyntaf erbyn 31 Rhagfyr 2012`);
    expect(html).toContain('<html lang="cy">');
    expect([...html.matchAll(/lang="(?<lang>[^"]*)"/gu)].map(({ groups }) => groups?.['lang'])).not.toContain('en');
    for (const words of [plain, html]) {
      for (const theirs of theirWords) expect(words).toContain(theirs);
      expect(words).toContain('Mae ymateb i ddod erbyn 12 Ionawr 2013: 2 fis yn dechrau gyda 13 Tachwedd 2012');
      expect(words).toContain('Mae’r argymhelliad i’w roi ar waith erbyn 8 Ionawr 2013.');
      expect(words).toContain('Roedd yr argymhelliad i’w roi ar waith erbyn 31 Rhagfyr 2012');
      expect(ownWords(words, name)).not.toMatch(english);
    }
  }
});

test('a message that stays in the app says of each of its parts in which language it is written', async () => {
  const { councilId } = await open('both');
  await letters(councilId, false);
  const [row] = await database.readCouncil(councilId, ({ messages }) => messages.list(null, 10, 'register_editor'));
  expect(row?.subject.map(({ language }) => language)).toEqual(['cy', 'en']);
  expect(row?.subject.map(({ text }) => text.slice(0, 9))).toEqual(['3 eitem i', '3 things ']);
  const message = await database.readCouncil(councilId, ({ messages }) =>
    messages.find(row?.keptMessageId ?? '', 'register_editor'),
  );
  expect(message?.plain.map(({ language }) => language)).toEqual(['en', 'cy', 'en']);
  const [, welsh, british] = message?.plain ?? [];
  expect([welsh?.text.slice(0, 6), british?.text.includes('Dear Robin Vale a,')]).toEqual(['Annwyl', true]);
});
