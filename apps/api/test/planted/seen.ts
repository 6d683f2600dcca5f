import { registerPage } from '@holdfast/contracts/recommendations/register';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { digestLetter } from '@holdfast/services/reminders/letters/digest-letter';
import type { Audience } from '@holdfast/domain/audiences/audience';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import type { RunningApi } from '../support/running-api.ts';
import { look } from '../support/sample-asked.ts';
import { unzipped } from '../support/unzipped.ts';
import type { Filled } from './fill.ts';
import { wordsIn } from './plant.ts';
import type { Read } from './reads.ts';

/** A word that reached somebody: as whom they read, and where. */
export interface Seen {
  readonly word: string;
  readonly audience: Audience;
  readonly where: string;
}

const told = (text: string, audience: Audience, where: string): readonly Seen[] =>
  wordsIn(text).map((word) => ({ word, audience, where }));

/** Everything that comes back, its headers and the inside of a file included. */
const readAll = async (api: RunningApi, browser: Browser, path: string) => {
  const answer = await fetch(`${api.origin}${path}`, { headers: { cookie: browser.cookie }, redirect: 'manual' });
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join('\n');
  return { broke: answer.status >= 500, text: `${headers}\n${unzipped(Buffer.from(await answer.arrayBuffer()))}` };
};

type Reader = readonly [Audience, Browser];

/** Everybody of the council, and outside it. */
export const everybody = async (api: RunningApi, { people }: Filled): Promise<readonly Reader[]> => {
  const stranger = await api.signedIn(await openTestCouncil(), 'scrutiny_officer', 'council_administrator');
  return [
    ['register_editor', people.scrutiny_officer],
    ['register_editor', people.council_administrator],
    ['responder', people.responder],
    ['responder', people.asked],
    ['committee_member', people.committee_member],
    ['reader', people.read_only],
    ['public', api.browser()],
    ['comparison', stranger],
  ];
};

/** Every planted word that reaches these by reading, and anybody by what is sent. */
export const seenIn = async (
  api: RunningApi,
  filled: Filled,
  reads: readonly Read[],
  readers: readonly Reader[],
): Promise<readonly Seen[]> => {
  const { people } = filled;
  const seen: Seen[] = [];
  const broken: string[] = [];
  for (const [audience, browser] of readers)
    for (const read of reads) {
      // A paper is the same for whoever asks for it.
      if (read.audience === 'paper' && browser !== people.scrutiny_officer && browser !== people.read_only) continue;
      const isOutside = audience === 'public' || audience === 'comparison';
      const as = isOutside ? audience : (read.audience ?? audience);
      const { broke, text } = await readAll(api, browser, read.path);
      if (broke) broken.push(`${read.path} for ${audience}`);
      seen.push(...told(text, as, `GET ${read.path} as ${audience}`));
    }
  if (broken.length > 0) throw new Error(`Nothing is learnt from what breaks: ${broken.join(', ')}`);
  return [...seen, ...(await sentIn(api, filled)), ...(await foundIn(filled))];
};

/** What a message says, and the page that its link opens. */
const sentIn = async (api: RunningApi, { council, link }: Filled): Promise<readonly Seen[]> => {
  const visitor = api.browser();
  visitor.keepToken(await visitor.get('/api/session'));
  const page = JSON.stringify(await look(visitor, link.token));
  const letter = await api.app.get(CouncilDatabase).readCouncil(council.councilId, async ({ digests }) =>
    digestLetter({
      digest: { recipientName: 'Robin Vale', kind: 'ordinary' },
      items: await digests.items(link.digestId),
      link: { address: 'https://holdfast.example/answer/x' },
      council: { name: council.name, accent: '' },
      language: 'en',
    }),
  );
  const message = `${letter.subject}\n${letter.plain}\n${letter.html}`;
  return [...told(page, 'link_holder', 'the page by link'), ...told(message, 'link_holder', 'a message')];
};

/** A word by which something is found is told, whether or not it is shown. */
const foundIn = async ({ people, words }: Filled): Promise<readonly Seen[]> => {
  const seekers = [
    ['reader', people.read_only],
    ['committee_member', people.committee_member],
  ] as const;
  const seen: Seen[] = [];
  for (const [audience, browser] of seekers)
    for (const word of words)
      for (const filter of ['search', 'lead']) {
        const path = `/api/recommendations?limit=1&${filter}=${word}`;
        const { total } = registerPage.parse((await browser.get(path)).json);
        if (total > 0) seen.push({ word, audience, where: `found by ${filter}` });
      }
  return seen;
};
