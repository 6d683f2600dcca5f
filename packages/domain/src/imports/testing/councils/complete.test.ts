import { readingOf } from './paper-in.ts';

const tracker = (heading: string, cells: readonly string[]): string =>
  [
    `| Ref | Recommendation | Lead officer | ${heading} |`,
    ...cells.map((cell, index) => `| ${index + 1} | That matter ${index + 1} is seen to | Head of Service | ${cell} |`),
  ].join('\n');

const coreOf = (cells: readonly string[], heading = 'Status'): readonly (readonly [string, string])[] =>
  readingOf(tracker(heading, cells), 'core_status').map((read, index) => [cells[index] ?? '', read]);

describe('what is complete, and what is not', () => {
  it('takes words for complete that nothing limits', () => {
    const complete = [
      'Complete',
      'Completed 4 May 2023',
      'Done – a letter went to every school',
      'Completed in full',
      'Implemented across all sites',
      'Delivered on time',
      'Closed (completed March 2024)',
      'Complete: yes',
      'Complete, awaiting the committee’s sign-off',
      'Finished. Nothing more to do.',
      'Completed at all 12 libraries',
    ];
    expect(coreOf(complete)).toEqual(complete.map((words) => [words, 'claimed_complete']));
  });

  it('takes nothing for complete that is limited, negated or still ahead', () => {
    const open = [
      'Finished at two of the five depots',
      'Done for 6 of 11 wards',
      'Completed for adults; still to do for children',
      'Delivered, apart from the lifts',
      'Implemented on a trial basis',
      'Implemented in the north area only',
      'Done? Not yet',
      'Complete - no',
      'Completed: N',
      'Complete by June 2026',
      'Completion due May 2026',
      'To be completed in May',
      'Will be complete by June',
      'Closed, not done',
      'Closed - declined by Cabinet',
      'Nearly complete',
      'Mostly implemented',
      'Achieved to some extent',
      'Completed except the survey',
      'Complete // apart from the survey',
      'Completed subject to a final inspection',
      'Done in part',
      'Complete (first phase)',
      'Completed, but the roof leaks again',
      'Implemented so far as money allows',
      'Closed as no longer pursued',
    ];
    expect(coreOf(open).filter(([, core]) => /complete/u.test(core))).toEqual([]);
  });

  it('says what became of a matter that was closed for another reason', () => {
    expect(coreOf(['Closed – rejected', 'Closed: superseded', 'Closed – withdrawn', 'Closed – completed'])).toEqual([
      ['Closed – rejected', 'rejected'],
      ['Closed: superseded', 'superseded'],
      ['Closed – withdrawn', 'superseded'],
      ['Closed – completed', 'claimed_complete'],
    ]);
  });
});
