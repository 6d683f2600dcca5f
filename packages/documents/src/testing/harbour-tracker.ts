import type { ExamplePaper } from './table-files.ts';

const heading = ['Ref', 'Recommendation', 'Response', 'Lead officer', 'Due', 'Progress', 'Status'];
const asked = [
  'That the ferry slip be dredged before the summer timetable begins',
  'That “quiet hours” are kept on the north pier; signs cost £5,000',
  'That the harbour master’s report be brought to every meeting of the panel',
  'Bod yr angorfeydd yn cael eu harchwilio bob gwanwyn',
  'That berths 14 to 22 be let by ballot and not by the length of the waiting list',
  'That the lifeboat crew be asked to speak to the panel',
];
const progress = [
  'A contractor has been chosen. Work begins when the seals have left.',
  '',
  'First report given in May.',
  'Disgwylir yr adroddiad.',
  'The ballot was held on 4 June, and 31 of the 40 berths were taken at once by people from the town.',
  'Invitation sent.',
];

/**
 * A tracker of an invented harbour, long enough for two pages. `harbour.odt`, `harbour.ods`, `harbour.xls` and
 * `harbour.pdf` in `papers` were saved by LibreOffice from what `docxOf` and `xlsxOf` make of it.
 */
export const harbourTracker: ExamplePaper = {
  title: 'Harbour Scrutiny Panel recommendations',
  rows: [
    heading,
    ...Array.from({ length: 18 }, (_, index) => [
      `HB${index + 1}`,
      asked[index % asked.length] ?? '',
      index % 4 === 3 ? 'Not agreed' : 'Agreed',
      index % 2 === 0 ? 'Harbour Master' : 'Head of Property',
      `${index + 1} March 2026`,
      progress[index % progress.length] ?? '',
      index % 3 === 0 ? 'Complete' : 'On track',
    ]),
  ],
};
