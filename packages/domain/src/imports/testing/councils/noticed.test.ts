import { sharedActions } from '../../areas/shared-actions.ts';
import { understandPaper } from '../../understand/understand-paper.ts';
import { anomaliesOf, paperIn, readingOf } from './paper-in.ts';

describe('what should be noticed', () => {
  it('tells of a total that the rows do not make, under a table and over it', () => {
    const rows = `
      | 1 | That the bandstand is mended | Parks Manager | Begun |
      | 2 | That deckchairs are free | Parks Manager | Begun |
      | 3 | That the lake is dredged | Parks Manager | Begun |`;
    const head = '| Ref | Recommendation | Lead officer | Progress |';
    const mismatch = (paper: string): number =>
      anomaliesOf(paper).filter((told) => told.startsWith('total_mismatch')).length;
    expect(mismatch(`${head}${rows}\nTotal: 4`)).toBe(1);
    expect(mismatch(`${head}${rows}\n| Total: 4 |  |  |  |`)).toBe(1);
    expect(mismatch(`${head}${rows}\n| Total | 4 |  |  |`)).toBe(1);
    expect(mismatch(`There are 5 recommendations in all.\n${head}${rows}`)).toBe(1);
    expect(mismatch(`${head}${rows}\nTotal: 3`)).toBe(0);
  });

  it('tells of one reference on two matters', () => {
    const paper = `
      | Ref | Recommendation | Lead officer | Progress |
      | HP7 | That the bandstand is mended | Parks Manager | Begun |
      | HP7 | That deckchairs are free | Parks Manager | Begun |
      | HP8 | That the lake is dredged | Parks Manager | Begun |`;
    expect(anomaliesOf(paper).filter((told) => told.includes('HP7'))).toHaveLength(1);
  });

  it('tells of a day that does not exist in a column that was not understood', () => {
    const paper = `
      | Ref | Recommendation | Lead officer | Seen by X | Progress |
      | 1 | That the bandstand is mended | Parks Manager | 31/06/2020 | Begun |
      | 2 | That deckchairs are free | Parks Manager | 30/06/2020 | Begun |`;
    expect(anomaliesOf(paper).filter((told) => told.startsWith('impossible_date'))).toHaveLength(1);
  });

  it('tells of each day that is none in a column that is half American, and guesses none of them', () => {
    const sketch = `
      | Ref | Recommendation | Lead officer | Due date |
      | 1 | That the quay is swept | Harbour Master | 12/31/2024 |
      | 2 | That the crane is tested | Harbour Master | 30/11/2024 |
      | 3 | That the steps are salted | Harbour Master | 01/15/2025 |
      | 4 | That the bell is rung | Harbour Master | 31 June 2025 |`;
    expect(readingOf(sketch, 'due')).toEqual(['..', '2024-11-30..2024-11-30', '..', '..']);
    expect(anomaliesOf(sketch).filter((line) => line.includes('impossible_date'))).toHaveLength(3);
  });

  it('keeps one activity under thirty areas as one that serves thirty', () => {
    const areas = Array.from(
      { length: 30 },
      (_, at) =>
        `| ${at + 1}. Area ${'abcdefghijklmnopqrstuvwxyzäöüß'[at] ?? ''} gets better | Ask staff each month | Head of Care |`,
    );
    const { documents } = understandPaper(
      paperIn(['# Improvement plan', '| Area for improvement | Activity | Lead |', ...areas].join('\n')),
    );
    const rows = documents.flatMap(({ rows: own }) => own.map(({ fields }) => [fields]));
    expect(sharedActions(rows).map(({ serves }) => serves.length)).toEqual([30]);
  });
});
