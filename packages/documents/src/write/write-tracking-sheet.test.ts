import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { blocksOf, paragraphsOf, tablesOf, wordsOf } from '../testing/shown.ts';
import { written } from '../testing/read-back.ts';
import { reportedOf } from '../testing/tracker-rows.ts';
import { writeTrackingSheet } from './write-tracking-sheet.ts';
import { head, lamps, meeting } from '../testing/lamps.ts';

const sheetOf = (rows: readonly TrackerValues[]) =>
  trackingSheet(
    rows.map((values, index) => reportedOf(values, index)),
    meeting,
    head.committee,
  );

describe('the tracking sheet', () => {
  it('in Word numbers the recommendations and gives their words by item below', async () => {
    const sheet = sheetOf([lamps, { ...lamps, reference: '2', response: 'By May', response_date: null }]);
    const blocks = await blocksOf('sheet.docx', (await written(writeTrackingSheet(sheet, 'docx', head))).bytes);
    expect(wordsOf(tablesOf(blocks)[0])).toEqual([
      ['Item', 'Date of meeting', 'Recommendation', 'Status', 'Notes'],
      ['Street lighting', '17 May 2012', '1', 'Ongoing', ''],
      ['Street lighting', '17 May 2012', '2', 'Ongoing', 'By May'],
    ]);
    expect(paragraphsOf(blocks).slice(1)).toEqual([
      'Aldersea Borough Council',
      'Follow-up items from Places Scrutiny Committee – 16 August 2012',
      'Street lighting (17 May 2012)',
      'Recommendations and responses:',
      '1. That lamps be counted',
      'Agreed.',
      'Date of response: 20 June 2012',
      '2. That lamps be counted',
    ]);
  });

  it.each(['docx', 'xlsx'] as const)(
    'says by which law what is owed is due, and that comes back as no change: %s',
    async (format) => {
      const owed = 'A response is due by 16 July 2012 (Local Government Act 2000, s.9FE).';
      const reported = [lamps, { ...lamps, reference: '2' }].map((values, index) => reportedOf(values, index));
      const sheet = (deadlines: readonly string[]) =>
        trackingSheet(
          reported.map((one, index) => (index === 0 ? { ...one, deadlines } : one)),
          meeting,
          head.committee,
        );
      const tableOf = async (deadlines: readonly string[]) => {
        const { bytes } = await written(writeTrackingSheet(sheet(deadlines), format, head));
        return wordsOf(tablesOf(await blocksOf(`sheet.${format}`, bytes)).at(-1));
      };
      const [told, silent] = [await tableOf([owed]), await tableOf([])];
      expect(told.find((row) => row.includes('Due and who owes it'))?.at(-1)).toBe('Due and who owes it');
      expect(told.flat()).toContain(owed);
      expect(told.map((row) => row.slice(0, -1)).filter((row) => row.includes('Street lighting'))).toEqual(
        silent.filter((row) => row.includes('Street lighting')),
      );
    },
  );

  it.each([
    [
      'cy',
      ['Eitem', 'Dyddiad y cyfarfod', 'Argymhelliad', 'Statws', 'Nodiadau'],
      '17 Mai 2012',
      'Argymhellion ac ymatebion:',
      'Dyddiad yr ymateb: 20 Mehefin 2012',
    ],
    [
      'both',
      [
        'Eitem / Item',
        'Dyddiad y cyfarfod / Date of meeting',
        'Argymhelliad / Recommendation',
        'Statws / Status',
        'Nodiadau / Notes',
      ],
      '17/05/2012',
      'Argymhellion ac ymatebion / Recommendations and responses:',
      'Dyddiad yr ymateb / Date of response: 20/06/2012',
    ],
  ] as const)('in Word does so in the languages of the paper: %s', async (languages, headings, day, heads, dated) => {
    const rows = [lamps, { ...lamps, reference: '2', response: 'By May', response_date: null }];
    const reported = rows.map((values, index) => reportedOf(values, index));
    const sheet = trackingSheet(reported, meeting, head.committee, languages);
    const blocks = await blocksOf('sheet.docx', (await written(writeTrackingSheet(sheet, 'docx', head))).bytes);
    expect(wordsOf(tablesOf(blocks)[0]).slice(0, 2)).toEqual([headings, ['Street lighting', day, '1', 'Ongoing', '']]);
    expect(paragraphsOf(blocks).slice(3)).toEqual([
      `Street lighting (${day})`,
      heads,
      '1. That lamps be counted',
      'Agreed.',
      dated,
      '2. That lamps be counted',
    ]);
  });

  it.each([
    ['a row has no number', { ...lamps, reference: '' }],
    ['an item has no title', { ...lamps, source_title: null }],
    ['words begin like the next number', { ...lamps, response: '2. That is the plan' }],
  ])('in Word keeps all words in the table where %s', async (_, values) => {
    const { bytes } = await written(writeTrackingSheet(sheetOf([values, { ...lamps, reference: '2' }]), 'docx', head));
    const blocks = await blocksOf('sheet.docx', bytes);
    expect(wordsOf(tablesOf(blocks)[0])[1]).toContain('That lamps be counted');
  });
});
