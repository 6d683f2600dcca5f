import { readingOf } from './paper-in.ts';

const tracker = (heading: string, cells: readonly string[]): string =>
  [
    `| Ref | Recommendation | Lead officer | ${heading} |`,
    ...cells.map((cell, index) => `| ${index + 1} | That matter ${index + 1} is seen to | Head of Service | ${cell} |`),
  ].join('\n');

describe('when it is due', () => {
  const dueOf = (cells: readonly string[]): readonly (readonly [string, string])[] =>
    readingOf(tracker('Due date', cells), 'due').map((read, at) => [cells[at] ?? '', read]);

  it('takes the newer of two days that a cell gives', () => {
    const pairs = [
      ['31 May 2024, now 30 September 2024', '2024-09-30..2024-09-30'],
      ['1/2/24 moved to 1/8/24', '2024-08-01..2024-08-01'],
      ['31/03/2024 // Revised: 30/06/2024', '2024-06-30..2024-06-30'],
      ['30 June 2024 (originally 31 March 2024)', '2024-06-30..2024-06-30'],
      ['31 March 2024, extended to 30 June 2024', '2024-06-30..2024-06-30'],
    ] as const;
    expect(dueOf(pairs.map(([words]) => words))).toEqual(pairs);
  });

  it('keeps the day first agreed, and takes no day on which work ended for one on which it is due', () => {
    expect(
      readingOf(tracker('Due date', ['31 May 2024, now 30 September 2024', '30/09/23 31/03/24']), 'original_due'),
    ).toEqual(['2024-05-31..2024-05-31', '2023-09-30..2023-09-30']);
    expect(dueOf(['1 May 2024', 'Finished April 2024', 'Completed 3/4/24'])).toEqual([
      ['1 May 2024', '2024-05-01..2024-05-01'],
      ['Finished April 2024', '..'],
      ['Completed 3/4/24', '..'],
    ]);
  });
});
