import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { sentences } from '../en/sentences.ts';
import { screenRooms, screenWords } from '../screens.ts';
import { textsOf } from '../texts-of.ts';

const glossary = readFileSync(path.join(import.meta.dirname, '../../../../docs/glossary.md'), 'utf8');

/** The rows of the table "One word for one thing": what is said, and what is not. A dot dot dot is up to three words. */
const ruledOut = glossary
  .slice(glossary.indexOf('## One word for one thing'))
  .split('\n')
  .flatMap((line) => {
    const [, say = '', not = ''] = /^\| (?<say>[^|]+) \| (?<not>[^|]+) \|$/u.exec(line) ?? [];
    return not === '' || /^-+$|^not$/u.test(not.trim())
      ? []
      : not.split(', ').map((phrase) => ({ say: say.trim(), phrase: phrase.trim() }));
  })
  .map(({ say, phrase }) => {
    const pattern = phrase.replaceAll(' … ', '(?: [\\p{L}’]+){0,3} ');
    return { say, phrase, pattern: new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'iu') };
  });

const english = async (): Promise<readonly (readonly [place: string, text: string])[]> => {
  const rooms = await Promise.all(
    screenRooms.map(async (room) => [room, (await screenWords('en', room)) ?? {}] as const),
  );
  const all: readonly (readonly [string, Catalogue])[] = [...rooms, ...Object.entries(sentences as Catalogue)].map(
    ([room, texts]) => [room, texts as Catalogue],
  );
  return all.flatMap(([room, texts]) => textsOf(texts).map(([key, text]) => [`${room}.${key}`, text] as const));
};

test('the glossary rules words out, so that this test looks for something', () => {
  expect(ruledOut.length).toBeGreaterThan(20);
  const found = (text: string) => ruledOut.filter(({ pattern }) => pattern.test(text)).map(({ say }) => say);
  expect(found('The meeting was called off by e-mail.')).toEqual(['email', 'cancel']);
  expect(found('Call those three meetings off')).toEqual(['cancel']);
  expect(found('An email was sent; the off switch was called in.')).toEqual([]);
});

test('no English text says a thing by another word than the glossary’s', async () => {
  const faults = (await english()).flatMap(([place, text]) => {
    const words = text.replaceAll(/\{\{[^{}]*\}\}/gu, '');
    return ruledOut
      .filter(({ pattern }) => pattern.test(words))
      .map(({ say, phrase }) => `${place}: “${phrase}” is “${say}”`);
  });
  expect(faults).toEqual([]);
});
