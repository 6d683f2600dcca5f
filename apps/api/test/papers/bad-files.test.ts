import { connect } from 'node:net';
import {
  doctypeDocument,
  encryptedOffice,
  macroWorkbook,
  nestedArchive,
  oldExcel,
  oldWord,
  pdf,
  truncated,
  zipBomb,
} from '@holdfast/documents/testing/hostile-files';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { containing, matching } from '../support/matchers.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read, tracker } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
});
afterAll(() => api.close());

const kept = async (): Promise<number> =>
  read(await officer.get('/api/imports'), z.object({ total: z.number() })).total;
const bytes = (content: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(content);

const cases: readonly (readonly [
  what: string,
  name: string,
  content: () => Buffer | Promise<Buffer>,
  status: number,
  code: string,
])[] = [
  ['an empty file', 'tracker.docx', () => Buffer.alloc(0), 422, 'empty_file'],
  ['a PDF under the name of a Word document', 'tracker.docx', pdf, 415, 'wrong_file_type'],
  ['a text under the name of a workbook', 'tracker.xlsx', () => Buffer.from(tracker), 415, 'wrong_file_type'],
  ['a document behind a password', 'tracker.docx', encryptedOffice, 422, 'password_protected'],
  ['a zip bomb', 'tracker.xlsx', () => zipBomb(200), 422, 'hostile_file'],
  ['a file over the limit', 'tracker.csv', () => Buffer.alloc(26 * 1024 * 1024, 'a,b\n'), 413, 'too_large'],
  ['a workbook with macros', 'tracker.xlsm', macroWorkbook, 422, 'macros'],
  ['an old Word document', 'tracker.doc', oldWord, 415, 'old_binary_format'],
  ['an old workbook under a new name', 'tracker.xlsx', oldExcel, 415, 'old_binary_format'],
  ['an archive in a document', 'tracker.docx', () => nestedArchive(), 422, 'hostile_file'],
  ['a DOCTYPE in a document', 'tracker.docx', () => doctypeDocument(), 422, 'hostile_file'],
  ['half a document', 'tracker.docx', truncated, 422, 'broken_file'],
  ['a picture', 'tracker.png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 415, 'unsupported_file'],
];

test.each(cases)('%s is refused with a sentence, and nothing is kept', async (_, name, content, status, code) => {
  const before = await kept();
  const answer = await officer.upload('/api/imports', name, bytes(await content()));
  expect([answer.status, problemOf(answer)]).toEqual([status, code]);
  expect(answer.json).toMatchObject({ detail: matching(/^[A-Z].{20,}\.$/u) });
  expect(await kept()).toBe(before);
});

test('two files at once are refused, and neither is kept', async () => {
  const form = new FormData();
  form.append('file', new Blob([tracker]), 'one.csv');
  form.append('file', new Blob([tracker]), 'two.csv');
  const answer = await officer.ask('/api/imports', { method: 'POST', form });
  expect([answer.status, problemOf(answer)]).toEqual([400, 'bad_request']);
  expect(answer.json).toMatchObject({ detail: containing('one file at a time') });
  expect(await kept()).toBe(0);
});

test('a form without a file, and a body that is no form, say what is wanted', async () => {
  const form = new FormData();
  form.append('note', 'no file');
  expect((await officer.ask('/api/imports', { method: 'POST', form })).json).toMatchObject({
    fields: [{ field: 'file' }],
  });
  expect(problemOf(await officer.post('/api/imports', { file: tracker }))).toBe('bad_request');
});

test('a browser that is closed in the middle of an upload leaves nothing, and the API goes on', async () => {
  const token = read(await officer.get('/api/session'), z.object({ csrfToken: z.string() })).csrfToken;
  const { port } = new URL(api.origin);
  const socket = connect(Number(port), '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    [
      'POST /api/imports HTTP/1.1',
      'Host: 127.0.0.1',
      `Cookie: ${officer.cookie}`,
      `X-CSRF-Token: ${token}`,
      'Content-Type: multipart/form-data; boundary=edge',
      'Content-Length: 100000',
      '',
      '--edge',
      'Content-Disposition: form-data; name="file"; filename="tracker.csv"',
      '',
      tracker,
    ].join('\r\n'),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  await closed;
  expect(await kept()).toBe(0);
  expect((await officer.upload('/api/imports', 'tracker.csv', tracker)).status).toBe(201);
});

test('a body that is not JSON, of another type or too large is refused by name', async () => {
  const send = (body: string, type: string) =>
    fetch(`${api.origin}/api/portfolios`, {
      method: 'POST',
      headers: { cookie: officer.cookie, 'x-csrf-token': token, 'content-type': type },
      body,
    });
  const token = read(await officer.get('/api/session'), z.object({ csrfToken: z.string() })).csrfToken;
  expect(await (await send('{"name":', 'application/json')).json()).toMatchObject({
    code: 'bad_request',
    detail: containing('JSON'),
  });
  expect(await (await send('name=x', 'application/xml')).json()).toMatchObject({ code: 'bad_request' });
  expect((await send(JSON.stringify({ name: 'x'.repeat(3_000_000) }), 'application/json')).status).toBe(413);
  const withNull = await send(JSON.stringify({ name: 'a\u0000b' }), 'application/json');
  expect(await withNull.json()).toMatchObject({ name: 'ab' });
});
