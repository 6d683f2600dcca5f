import { echoingWorkbook, oldWord } from '../testing/hostile-files.ts';
import { largeCsv, largeTracker, largeWorkbook } from '../testing/large-files.ts';
import { docxOf } from '../testing/table-files.ts';
import { childLimits } from './child/child-limits.ts';
import { previewPaper } from './preview-paper.ts';
import { readPaper } from './read-paper.ts';
import { readPaperHere } from './read-paper-here.ts';

const megabyte = 1024 * 1024;
const code = (outcome: { readonly ok: boolean; readonly code?: string }): string => outcome.code ?? 'read';

describe('reading in a process of its own', () => {
  test('gives the same paper as reading here', async () => {
    const bytes = await docxOf({
      title: 'Tracker',
      rows: [
        ['Ref', 'Action'],
        ['1', 'Café “report”'],
      ],
    });
    const here = await readPaperHere({ name: 'tracker.docx', bytes });
    const apart = await readPaper({ name: 'tracker.docx', bytes });
    expect(here.ok && apart.ok && apart.paper).toEqual(here.ok && here.paper);
  });

  test('a file is known by its hash and its size', async () => {
    const outcome = await readPaper({ name: 'a.txt', bytes: Buffer.from('abc') });
    expect(outcome.ok && outcome.paper.file).toEqual({
      name: 'a.txt',
      type: 'txt',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  test('what the gate refuses never starts a process', async () => {
    expect(code(await readPaper({ name: 'tracker.doc', bytes: oldWord() }))).toBe('old_format');
  });

  test('a workbook of 10,000 rows comes whole, with progress, in under 256 MB', async () => {
    const bytes = await largeWorkbook(10_000);
    const found: number[] = [];
    const outcome = await readPaper(
      { name: 'tracker.xlsx', bytes },
      { onProgress: ({ rowsFound }) => found.push(rowsFound) },
    );
    if (!outcome.ok) throw new Error(outcome.code);
    const [table] = outcome.paper.blocks;
    const expected = largeTracker(10_000).rows;
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(expected);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(outcome.peakBytes / megabyte).toBeGreaterThan(30);
    expect(outcome.peakBytes / megabyte).toBeLessThan(256);
  }, 60_000);

  test('understanding happens in the same process', async () => {
    const bytes = await docxOf({
      rows: [
        ['Recommendation', 'Response'],
        ['That the plan is reviewed', 'Agreed'],
      ],
    });
    const outcome = await previewPaper({ name: 'tracker.docx', bytes });
    expect(outcome.ok && outcome.preview).toMatchObject({ version: 1, file: { name: 'tracker.docx', type: 'docx' } });
  });
});

describe('a file that would harm its reader', () => {
  test('one that eats memory is stopped, and the parent goes on', async () => {
    const bytes = largeCsv(60_000);
    const before = process.memoryUsage.rss();
    const outcome = await readPaper({ name: 'tracker.csv', bytes }, { limits: { ...childLimits, heapMegabytes: 40 } });
    expect(code(outcome)).toBe('took_too_much_memory');
    expect((process.memoryUsage.rss() - before) / megabyte).toBeLessThan(100);
    expect(code(await readPaper({ name: 'a.txt', bytes: Buffer.from('abc') }))).toBe('read');
  }, 60_000);

  test('memory outside the heap counts too', async () => {
    const limits = { ...childLimits, residentMegabytes: 60 };
    const outcome = await readPaper({ name: 'tracker.xlsx', bytes: await largeWorkbook(5_000) }, { limits });
    expect(code(outcome)).toBe('took_too_much_memory');
  }, 60_000);

  test('one that takes too long is stopped', async () => {
    const limits = { ...childLimits, milliseconds: 300 };
    const outcome = await readPaper({ name: 'tracker.csv', bytes: largeCsv(60_000) }, { limits });
    expect(code(outcome)).toBe('took_too_long');
  }, 60_000);

  test('one whose cells all repeat one long text is refused for what it would come to', async () => {
    const bytes = await echoingWorkbook(300_000, 1_000);
    expect(bytes.length).toBeLessThan(megabyte);
    expect(code(await readPaper({ name: 'tracker.xlsx', bytes }))).toBe('too_much_text');
  }, 60_000);
});
