import { readFileSync } from 'node:fs';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { mixedCsv, mixedDocx, mixedHtml, mixedXlsx, partsOfPaper } from '../../testing/mixed-files.ts';
import { kindsOf, saidIn } from '../../testing/said-in.ts';
import { paperOf } from '../../testing/shown.ts';

const folder = new URL('../../../../domain/src/imports/testing/papers/', import.meta.url);
const writers = { docx: mixedDocx, xlsx: mixedXlsx, csv: mixedCsv, html: mixedHtml } as const;

describe.each([
  'what-became-of-it.txt',
  'reply-of-the-executive.txt',
  'log-over-pages-and-work-programme.txt',
  'improvement-actions-in-sections.txt',
])('%s, a paper of an invented council', (name) => {
  it.each(['docx', 'xlsx', 'csv', 'html'] as const)('says the same as %s as it does as text', async (type) => {
    const text = await paperOf(name, readFileSync(new URL(name, folder)));
    const expected = understandPaper(text);
    const preview = understandPaper(await paperOf(`paper.${type}`, await writers[type](partsOfPaper(text.blocks))));
    expect(kindsOf(preview)).toEqual(kindsOf(expected));
    expect(saidIn(preview)).toEqual(saidIn(expected));
    expect(preview.cells).toEqual(expected.cells);
    expect(preview.cells.placed + preview.cells.noted + preview.leftOut.length).toBe(preview.cells.total);
  });
});
