import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '@holdfast/local/folders';
import { type FoundPattern, patternsIn, slowOn } from './linear-patterns.ts';

/** What ships, tests and tools apart: there somebody else's words are read. */
const files = execFileSync('git', ['ls-files', 'apps', 'packages'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\/src\/.*\.tsx?$/u.test(path) && !/\.test\.tsx?$|\/testing\//u.test(path))
  .map((path) => join(root, path));

/** The patterns that a file puts together when it is loaded. */
const composedIn = async (path: string): Promise<FoundPattern[]> => {
  const found: FoundPattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args: [string | RegExp, string?]) => {
      const pattern = new target(...args);
      found.push({ place: path, pattern });
      return pattern;
    },
  });
  try {
    await import(pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = real;
  }
  return found;
};

const slow = (patterns: readonly FoundPattern[]): string[] =>
  patterns.flatMap(({ place, pattern }) => {
    const text = slowOn(pattern);
    return text === null ? [] : [`${place.replace(root, '')}: ${pattern.source.slice(0, 80)} on ${text}`];
  });

describe('the time that a pattern takes grows with the words that it reads, and no faster', () => {
  it.each([
    ['the square', String.raw`\s+$`],
    ['the square behind a word', String.raw`\brevised\b.*\bdate\b`],
    ['the square behind an opening', String.raw`<!--[^]*?-->`],
    ['the cube', String.raw`\s*[:–-]?\s*$`],
    ['doubling with each sign', String.raw`^(?:\s*of\s*)+$`],
  ])('notices one that grows by %s', (_, source) => {
    expect(slowOn(new RegExp(source, 'u'))).not.toBeNull();
  });

  it('takes one for quick that is', () => {
    expect([/(?<!\s)\s+$/u, /^\s*\d+/u, /\([^()]*\)/gu].map(slowOn)).toEqual([null, null, null]);
  });

  it('holds for every pattern that is written', () => {
    const patterns = files.flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(500);
    expect(slow(patterns)).toEqual([]);
  });

  it('holds for every pattern that is put together', async () => {
    const composing = files.filter((path) => readFileSync(path, 'utf8').includes('new RegExp('));
    const patterns: FoundPattern[] = [];
    for (const path of composing.filter((one) => !one.includes('/apps/web/')))
      patterns.push(...(await composedIn(path)));
    expect(patterns.length).toBeGreaterThan(30);
    expect(slow(patterns)).toEqual([]);
  });
});
