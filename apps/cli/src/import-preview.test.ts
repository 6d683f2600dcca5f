import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';

const main = new URL('./main.ts', import.meta.url).pathname;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = (folder: string, ...words: string[]): Promise<Ran> =>
  new Promise((done) => {
    const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', main];
    execFile(process.execPath, [...flags, ...words], { env: { INIT_CWD: folder } }, (problem, out, err) => {
      done({ code: typeof problem?.code === 'number' ? problem.code : 0, out, err });
    });
  });

describe('holdfast import preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the preview of a file beside where the command was typed, and exits with 0', async () => {
    writeFileSync(join(folder, 'tracker.csv'), 'Ref,Recommendation,Status\n1,That the pool opens earlier,Complete\n');
    const { code, out, err } = await run(folder, 'import', 'preview', 'tracker.csv');
    const preview = JSON.parse(out) as ImportPreview;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(preview).toMatchObject({ version: 1, file: { name: 'tracker.csv', type: 'csv' }, outcome: 'rows' });
    expect(preview.documents[0]?.rows[0]?.fields.core_status?.value).toBe('claimed_complete');
  });

  it('exits with 0 also when the file holds no rows', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear all,\n\nSee you on Thursday.\n');
    const { code, out } = await run(folder, 'import', 'preview', 'letter.txt');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'refused', refusal: { code: 'no_table' } });
  });

  it('exits with 2 and one sentence when there is no such file', async () => {
    const { code, out, err } = await run(folder, 'import', 'preview', 'none.docx');
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'There is no file at none.docx.\n' });
  });

  it('exits with 2 when the type is not supported', async () => {
    writeFileSync(join(folder, 'tracker.rtf'), '{\\rtf1 x}');
    const { code, out, err } = await run(folder, 'import', 'preview', 'tracker.rtf');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
