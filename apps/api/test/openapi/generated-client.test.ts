import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { outsideProgram, wrongProgram } from './outside-program.ts';

const api = resolve(import.meta.dirname, '../..');

let running: RunningApi;
let folder: string;
beforeAll(async () => {
  running = await startApi();
  folder = await mkdtemp(join(api, 'node_modules/.generated-client-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await running.close();
});

/** As strict as a compiler goes. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  typeRoots: [join(api, '../../node_modules/@types')],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

const faultOf = ({ file, start, messageText }: ts.Diagnostic): string => {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
  return `${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

test('a client that is generated from the document compiles strictly and drives the API', async () => {
  const { text } = await running.browser().get('/api/openapi.json');
  await writeFile(
    join(folder, 'holdfast.mts'),
    astToString(await openapiTypescript(text, { defaultNonNullable: false })),
  );
  const [right, wrong] = [join(folder, 'right.mts'), join(folder, 'wrong.mts')];
  await writeFile(right, outsideProgram);
  await writeFile(wrong, wrongProgram);
  const program = ts.createProgram([right, wrong], options);
  const faults = (path: string) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  };
  expect(faults(right).map(faultOf)).toEqual([]);
  expect(faults(join(folder, 'holdfast.mts')).map(faultOf)).toEqual([]);
  expect(faults(wrong).map((fault) => faultOf(fault).split(':')[0])).toEqual(['5', '6', '7', '8', '9']);
  program.emit(program.getSourceFile(right));

  const { email, password } = await (await openTestCouncil()).person('scrutiny_officer');
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, 'right.mjs'),
    running.origin,
    email,
    password,
  ]);
  expect(JSON.parse(stdout)).toEqual({
    signedIn: email,
    listed: ['That the wall is surveyed.'],
    read: 'That the wall is surveyed.',
    edited: 'That the whole wall is surveyed.',
    whyLate: 'stale_version',
    ruled: [409, 'refused_by_rule'],
    barred: [403, 'not_allowed'],
  });
}, 120_000);
