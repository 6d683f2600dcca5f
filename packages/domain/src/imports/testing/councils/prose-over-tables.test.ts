import { readingOf } from './paper-in.ts';

const table = `
  | Ref | Recommendation | Lead officer | Progress |
  | 1 | That the bandstand is mended | Parks Manager | A carpenter was hired. |
  | 2 | That deckchairs are free | Parks Manager | Free from Easter. |`;

describe('prose over a table', () => {
  it.each([
    'Good morning everyone',
    'Hello both',
    'Figures correct on 4 June 2024',
    'Last amended 2 May 2024',
    'Quarter 2 (July to September 2024)',
    '3rd Quarter 2024/25',
    'Year end position',
    'For decision',
    'Many thanks',
    'Position at 30 June 2024',
  ])('does not take "%s" for the source of every row', (line) => {
    expect(readingOf(`${line}\n${table}`, 'source_title')).toEqual(['', '']);
  });

  it('still takes the subject of a review for the source', () => {
    expect(readingOf(`Life on the Promenade\n${table}`, 'source_title')).toEqual([
      'Life on the Promenade',
      'Life on the Promenade',
    ]);
  });
});
