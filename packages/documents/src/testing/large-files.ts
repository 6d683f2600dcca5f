import { csvOf, xlsxOf } from './table-files.ts';
import type { ExamplePaper } from './table-files.ts';

const headers = ['Reference', 'Date', 'Committee', 'Recommendation', 'Response', 'Lead officer', 'Due', 'Status'];

/** A tracker of so many recommendations, each in words of its own. */
export function largeTracker(rows: number): ExamplePaper {
  return {
    rows: [
      headers,
      ...Array.from({ length: rows }, (_, index) => [
        `R${index + 1}`,
        `${String((index % 28) + 1).padStart(2, '0')}/03/2024`,
        `Scrutiny committee ${index % 7}`,
        `That the Cabinet Member brings report ${index + 1} on the care of street trees to the committee’s next meeting, with its costs`,
        `Accepted. Officers will bring the report for case ${index * 37} once the survey of ward ${index % 40} is complete`,
        `Head of service ${index % 90}`,
        `Autumn ${2024 + (index % 3)}`,
        index % 3 === 0 ? 'Complete' : 'In progress',
      ]),
    ],
  };
}

export const largeWorkbook = (rows: number): Promise<Buffer> => xlsxOf(largeTracker(rows));
export const largeCsv = (rows: number): Buffer => csvOf(largeTracker(rows));
