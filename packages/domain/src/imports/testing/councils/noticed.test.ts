import { anomaliesOf } from './paper-in.ts';

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
});
