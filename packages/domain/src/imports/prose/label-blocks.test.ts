import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from '../understand/understand-paper.ts';

const first = [
  'Reference: ENV 24/07',
  'Recommendation: That the Cabinet Member reports twice a year on flood grilles',
  'Made on: 14 November 2024',
  'Response: Accepted in full',
  'Responsible officer: Head of Drainage',
  'Progress: The first report was made in May.',
  'Status: Implemented',
];
const second = [
  'Reference: ENV 24/08',
  'Recommendation: That gullies in Mill Lane are cleared each month',
  'Response: Not accepted',
  'Progress: Nothing was done this year.',
  'It is looked at again in 2026.',
  'Ward: Mill End',
  'Status: Closed',
];
const rowsOf = (...lines: readonly string[]) => understandPaper(paperOf(...lines.map((line) => proseOf(line))));

describe('records that are labels and words, one under the other', () => {
  it('become rows, each value from its own line', () => {
    const preview = rowsOf('Place Scrutiny Committee: what became of it', ...first, ...second);
    const [one, two] = preview.documents[0]?.rows ?? [];
    expect(preview.documents[0]?.rows).toHaveLength(2);
    expect(one?.fields.reference?.value).toBe('ENV 24/07');
    expect(one?.fields.source_date?.value).toBe('2024-11-14');
    expect(one?.fields.lead?.value).toEqual(['Head of Drainage']);
    expect(one?.fields.core_status?.value).toBe('claimed_complete');
    expect(two?.fields.response_decision?.value).toBe('rejected');
    expect(two?.fields.progress?.value).toContain('It is looked at again in 2026.');
    expect(two?.fields.note?.value).toContain('Mill End');
    expect(preview.cells.leftOut).toBe(0);
  });

  it('are one record only where it says five things and more', () => {
    expect(rowsOf(...first).outcome).toBe('rows');
    expect(rowsOf(...first.slice(0, 3)).outcome).toBe('refused');
  });

  it('are not read where a record has no recommendation', () => {
    expect(rowsOf(...first, 'Reference: ENV 24/09', 'Response: Accepted', 'Status: Open').outcome).toBe('refused');
  });

  it('do not take the place of a table', () => {
    const table = tableOf([
      ['Recommendation', 'Response', 'Status'],
      ['That the lake is dredged', 'Accepted', 'Done'],
    ]);
    const preview = understandPaper(
      paperOf(proseOf('Committee: Place Scrutiny Committee'), proseOf('Date: 3 May 2024'), table),
    );
    expect(preview.documents.flatMap(({ rows }) => rows)).toHaveLength(1);
  });
});
