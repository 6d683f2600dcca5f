import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { standingWords } from '@holdfast/domain/reports/paper-standing';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { blocksOf, paragraphsOf, tablesOf, wordsOf } from '../testing/shown.ts';
import { partsOf } from '../testing/parts-of.ts';
import { written } from '../testing/read-back.ts';
import { reportedOf } from '../testing/tracker-rows.ts';
import { writeMonitoringReport } from './write-monitoring-report.ts';
import { writeTrackingSheet } from './write-tracking-sheet.ts';
import { head, lamps, meeting, previous } from '../testing/lamps.ts';

const signs: TrackerValues = {
  reference: '2',
  source_date: '2012-05-17',
  source_title: 'Street lighting',
  recommendation: '=HYPERLINK("http://127.0.0.1","That signs be cleaned")',
  progress: '+1 cleaned\n@ the bridge',
  status: '-',
};
const report = (changed = true) =>
  monitoringReport(
    [reportedOf(lamps, 0, changed ? [{ on: isoDate('2012-08-01'), field: 'progress' }] : []), reportedOf(signs, 1)],
    meeting,
    previous,
  );
const bytesOf = async (format: 'docx' | 'xlsx' | 'csv'): Promise<Uint8Array> =>
  (await written(writeMonitoringReport(report(), format, head))).bytes;

describe('the monitoring report in Word', () => {
  it('has the heading and the columns that a committee knows', async () => {
    const blocks = await blocksOf('report.docx', await bytesOf('docx'));
    expect(paragraphsOf(blocks).slice(1)).toEqual([
      'Aldersea Borough Council',
      'Places Scrutiny Committee',
      'Scrutiny monitoring – 16 August 2012',
      'A shaded cell with a thick bar on its left is new or has changed since the meeting on 12 July 2012. Rows that are new: 0. Rows that have changed: 1.',
    ]);
    expect(wordsOf(tablesOf(blocks)[0])).toEqual([
      ['Date', 'Portfolio', 'Title', 'Action proposed', 'Action taken', 'Progress status'],
      ['17 May 2012', 'Highways', 'Street lighting', 'That lamps be counted', 'Agreed.', 'Ongoing'],
      ['17 May 2012', '–', 'Street lighting', signs.recommendation, '+1 cleaned\n@ the bridge', '-'],
    ]);
    expect(tablesOf(blocks)[0]?.rows.map((row) => row.header)).toEqual([true, false, false]);
  });

  it('is a landscape page of A4 in British English, with a title that a screen reader can say', async () => {
    const parts = await partsOf(await bytesOf('docx'));
    expect(parts.get('word/document.xml')).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/u);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Places Scrutiny Committee: Scrutiny monitoring – 16 August 2012</dc:title>',
    );
    expect([...parts.keys()].filter((name) => name.startsWith('word/media'))).toEqual([]);
  });

  it('marks the one cell that changed with a bar, shading and a style with a name', async () => {
    const document = (await partsOf(await bytesOf('docx'))).get('word/document.xml') ?? '';
    const marked = document.split('<w:tc>').filter((cell) => cell.includes('w:pStyle w:val="ChangedSinceLastMeeting"'));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('Agreed.');
    expect(marked[0]).toMatch(/<w:left[^>]*w:sz="36"/u);
    expect(marked[0]).toContain('w:fill="FFF4CC"');
  });

  it('marks nothing when no meeting came before, and says so', async () => {
    const first = monitoringReport([reportedOf(lamps, 0, [{ on: meeting, field: 'added' }])], meeting, null);
    const { bytes } = await written(writeMonitoringReport(first, 'docx', head));
    expect((await partsOf(bytes)).get('word/document.xml')).not.toContain('ChangedSinceLastMeeting');
    expect(paragraphsOf(await blocksOf('report.docx', bytes)).at(-1)).toBe(
      'This is the first meeting on record, so nothing is marked as changed.',
    );
  });

  it('says in words when nothing has changed, and when there is nothing to monitor', async () => {
    const legend = async (of: ReturnType<typeof report>) =>
      paragraphsOf(await blocksOf('report.docx', (await written(writeMonitoringReport(of, 'docx', head))).bytes)).at(
        -1,
      );
    expect(await legend(report(false))).toBe('Nothing has changed since the meeting on 12 July 2012.');
    expect(await legend(monitoringReport([], meeting, previous))).toBe('There is nothing to monitor at this meeting.');
  });
});

test.each([
  ['docx', 'en', 'As known on 8 October 2026, printed on 1 December 2026.'],
  ['xlsx', 'cy', 'Fel yr oedd yn hysbys ar 8 Hydref 2026, argraffwyd ar 1 Rhagfyr 2026.'],
  ['csv', 'en', 'As known on 8 October 2026, printed on 1 December 2026.'],
] as const)('a paper as %s in %s says when it was known and when it was printed', async (format, languages, line) => {
  const known = {
    knownOn: isoDate('2026-10-08'),
    printedOn: isoDate('2026-12-01'),
    published: null,
    recordedLater: 0,
    unknownIn: [],
  };
  const standing = standingWords(known);
  const reported = [reportedOf(lamps, 0, [])];
  for (const paper of [
    writeMonitoringReport(monitoringReport(reported, meeting, null, undefined, languages), format, {
      ...head,
      standing,
    }),
    writeTrackingSheet(trackingSheet(reported, meeting, 'the Panel', languages), format, { ...head, standing }),
  ]) {
    const { bytes } = await written(paper);
    const text = format === 'csv' ? Buffer.from(bytes).toString() : [...(await partsOf(bytes)).values()].join('');
    expect(text).toContain(line);
  }
});

describe('cells that begin like a formula', () => {
  it('are text in a workbook, which holds no formula at all', async () => {
    const sheet = (await partsOf(await bytesOf('xlsx'))).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect([...sheet.matchAll(/<c [^>]*t="(\w+)"/gu)].map((found) => found[1])).not.toHaveLength(0);
    expect(new Set([...sheet.matchAll(/<c [^>]*t="(\w+)"/gu)].map((found) => found[1]))).toEqual(
      new Set(['inlineStr', 's']),
    );
  });

  it('stand behind an apostrophe in CSV', async () => {
    expect(Buffer.from(await bytesOf('csv')).toString()).toBe(
      [
        '\ufeffDate,Portfolio,Title,Action proposed,Action taken,Progress status',
        '17 May 2012,Highways,Street lighting,That lamps be counted,Agreed.,Ongoing',
        '17 May 2012,–,Street lighting,"\'=HYPERLINK(""http://127.0.0.1"",""That signs be cleaned"")","\'+1 cleaned\n@ the bridge",\'-',
        '',
      ].join('\r\n'),
    );
  });

  it('are words and no field in Word', async () => {
    const document = (await partsOf(await bytesOf('docx'))).get('word/document.xml') ?? '';
    expect(document).not.toMatch(/w:instrText|w:fldSimple|w:hyperlink/u);
  });
});

describe('the monitoring report in Excel', () => {
  it('holds its headings in view and prints one page wide with the headings on each', async () => {
    const parts = await partsOf(await bytesOf('xlsx'));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane[^>]*ySplit="6"/u);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/u);
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Scrutiny monitoring'!$6:$6</definedName>`,
    );
  });

  it('is refused with a sentence where a cell could not hold all its words, which Word and CSV can', async () => {
    const long = { ...lamps, response: 'A word '.repeat(5_000) };
    const of = monitoringReport([reportedOf(long, 0)], meeting, previous);
    expect(inEnglish(writeMonitoringReport(of, 'xlsx', head))).toEqual({
      ok: false,
      code: 'cell_too_long',
      message:
        'An Excel cell holds at most 32,767 characters, and the words that begin “A word A word A word A word A word A word A word A word A wo…” are longer. Choose the Word or the CSV file instead.',
    });
    for (const format of ['docx', 'csv'] as const) {
      const { bytes } = await written(writeMonitoringReport(of, format, head));
      const [table] = tablesOf(await blocksOf(`report.${format}`, bytes));
      expect(wordsOf(table)[1]?.[4]).toHaveLength(5_000 * 7 - 1);
    }
  });
});

it('names files so that every system takes them', async () => {
  const { fileName, contentType } = await written(writeMonitoringReport(report(), 'csv', head));
  expect([fileName, contentType]).toEqual([
    'scrutiny-monitoring-places-scrutiny-committee-2012-08-16.csv',
    'text/csv; charset=utf-8',
  ]);
});
