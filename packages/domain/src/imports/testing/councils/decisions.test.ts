import { readingOf } from './paper-in.ts';

const tracker = (heading: string, cells: readonly string[]): string =>
  [
    `| Ref | Recommendation | Lead officer | ${heading} |`,
    ...cells.map((cell, index) => `| ${index + 1} | That matter ${index + 1} is seen to | Head of Service | ${cell} |`),
  ].join('\n');

describe('what was decided', () => {
  const decisionOf = (cells: readonly string[]): readonly (readonly [string, string])[] =>
    readingOf(tracker('Response of Cabinet', cells), 'response_decision').map((read, at) => [cells[at] ?? '', read]);
  const all = (cells: readonly string[], decision: string): readonly (readonly [string, string])[] =>
    cells.map((words) => [words, decision]);

  it('takes a plain yes and a plain no', () => {
    const yes = ['Accepted.', '4. Agreed. A report comes in May.', 'Accepted – no further cost', 'Agreed, and done'];
    const no = ['Not accepted', '(b) Not agreed', 'No, the service cannot pay for it', 'Recommendation 3 – Rejected'];
    expect(decisionOf(yes)).toEqual(all(yes, 'accepted'));
    expect(decisionOf(no)).toEqual(all(no, 'rejected'));
  });

  it('takes a yes with a condition, or for a part, for a part', () => {
    const part = [
      'Accepted for schools; not for nurseries',
      'Agreed (a) and (c). Not agreed (b)',
      'Accept 1 and 2, reject 3',
      '1 and 2 accepted, 3 not accepted',
      'Supported, with the exception of the fee',
      'Agreed, if grant is found',
      'Yes, provided that schools pay',
      'Accepted, but later than asked',
      'Agreed in principle',
      'Accepted in spirit',
      'Broadly accepted',
      '4. Agreed in part.',
      'Accepted in principle, subject to cost',
      'Agreed except for the second sentence',
    ];
    expect(decisionOf(part)).toEqual(all(part, 'partially_accepted'));
  });

  it('takes no decision where none was made', () => {
    const none = [
      'No reply as yet',
      'No answer was given',
      'No response has been received',
      'No decision yet',
      'Not yet decided',
      'Nothing received',
      'No comment',
      'No objection',
      'Neither agreed nor refused',
      'Deferred to May',
      'No cabinet member was present',
    ];
    expect(decisionOf(none).filter(([, read]) => read !== '' && read !== 'holding')).toEqual([]);
  });
});
