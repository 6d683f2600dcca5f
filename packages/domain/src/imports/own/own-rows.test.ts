import { usualSettings } from '../../settings/setting-values.ts';
import { registerColumns } from '../../reports/register-columns.ts';
import { paperOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from '../understand/understand-paper.ts';

const headers = usualSettings.report_columns.map(({ heading }) => heading);
const rowsOf = (...rows: readonly (readonly string[])[]) =>
  understandPaper(paperOf(tableOf(rows))).documents.flatMap((document) => document.rows);

describe('a table as this product writes it', () => {
  it('takes a ditto mark that somebody added below a title for “as above”', () => {
    const rows = rowsOf(
      [...headers],
      ['12 July 2012', 'Highways', 'Lamps', '1.2', '', ''],
      ['ditto', 'ditto', 'as above', '—', '', ''],
    );
    expect(rows.map(({ fields }) => [fields.source_title?.value, fields.recommendation?.value])).toEqual([
      ['Lamps', '1.2'],
      ['Lamps', '—'],
    ]);
    expect(rows[1]?.fields.source_date).toMatchObject({ value: '2012-07-12', raw: 'ditto', guess: 'carried_down' });
  });

  it('takes a ditto mark in a register to the letter', () => {
    const columns = registerColumns.filter(({ field }) =>
      ['source_title', 'recommendation', 'core_status'].includes(field),
    );
    const rows = rowsOf(
      columns.map(({ header }) => header),
      ['Lamps', 'That lamps be lit', 'on_track'],
      ['ditto', 'A', 'unknown'],
    );
    expect(rows.map(({ fields }) => fields.source_title?.value)).toEqual(['Lamps', 'ditto']);
  });
});
