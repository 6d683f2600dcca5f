import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { problemOf } from '../support/browser.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

let api: RunningApi;
const root = mkdtempSync(path.join(tmpdir(), 'holdfast-web-'));
const index = readFileSync(path.join(import.meta.dirname, '../../../web/index.html'), 'utf8');
beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(path.join(root, 'index.html'), index);
  writeFileSync(path.join(root, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(path.join(root, 'assets', 'app-1a2b.js.gz'), gzipSync('export {};'));
  writeFileSync(path.join(tmpdir(), 'holdfast-secret.txt'), 'secret');
  api = await startApi({ webRoot: root });
});
afterAll(async () => {
  await api.close();
  rmSync(root, { recursive: true });
  rmSync(path.join(tmpdir(), 'holdfast-secret.txt'));
});

test('any address of a person gets the page, which is asked for anew each time', async () => {
  for (const address of ['/', '/register?status=on_track', '/recommendations/01234']) {
    const page = await api.browser().get(address);
    expect([page.status, page.text]).toEqual([200, index]);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  }
});

test('a file with a hash in its name is kept for a year, and comes compressed', async () => {
  const file = await api.browser().get('/assets/app-1a2b.js');
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(file.text).toBe('export {};');
});

test('a file that is not there is not the page, and nothing outside the folder is served', async () => {
  expect(problemOf(await api.browser().get('/assets/old-9f.js'))).toBe('not_found');
  expect((await api.browser().get('/..%2fholdfast-secret.txt')).text).not.toContain('secret');
  expect((await api.browser().get('/%2e%2e/holdfast-secret.txt')).text).not.toContain('secret');
  expect(problemOf(await api.browser().get('/api/nowhere'))).toBe('not_found');
});

test('a page may load and run only what comes from here, and nobody may frame it', async () => {
  const { headers } = await api.browser().get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("frame-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what the API says is kept by nobody', async () => {
  expect((await api.browser().get('/api/session')).headers.get('cache-control')).toBe('no-store');
});

test('before any script runs the page is in the language that was chosen here, else in the browser’s', async () => {
  const inWelsh = async (headers: Record<string, string>) => {
    const page = await api.browser().get('/sign-in', headers);
    expect(page.headers.get('vary')).toContain('Cookie');
    return [
      page.text.includes('<html lang="cy">'),
      page.text.includes('Mae angen JavaScript'),
      page.text.includes('needs'),
    ];
  };
  expect(await inWelsh({ cookie: 'holdfast-language=cy', 'accept-language': 'en-GB' })).toEqual([true, true, false]);
  expect(await inWelsh({ 'accept-language': 'cy-GB,en;q=0.8' })).toEqual([true, true, false]);
  expect(await inWelsh({ cookie: 'holdfast-language=en', 'accept-language': 'cy' })).toEqual([false, false, true]);
});

test('what the server refuses by itself is in the language that was chosen here, too, and no other cookie counts', async () => {
  const headers = { cookie: 'holdfast-language=cy', 'accept-language': 'en-GB' };
  for (const address of ['/assets/old-9f.js', '/api/nowhere']) {
    const refused = await api.browser().get(address, headers);
    expect(refused.headers.get('content-language')).toBe('cy');
  }
});
