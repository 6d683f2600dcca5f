import { sentence } from '@holdfast/words/sentence';
import { textOf } from './field-words.ts';
import type { Anomaly, PaperField, UnderstoodDocument, UnderstoodRow } from '../paper/preview.ts';

const columns: readonly PaperField[] = ['source_date', 'existing_date', 'proposed_date'];

interface Dated {
  readonly row: UnderstoodRow;
  readonly date: string;
}

/** Dates down a column that run one way but for a few: those few stand out of order. */
function strays(rows: readonly UnderstoodRow[], field: PaperField): Anomaly[] {
  const dated = rows
    .filter((row) => row.fields[field]?.guess !== 'carried_down')
    .flatMap((row): Dated[] => (textOf(row, field) === '' ? [] : [{ row, date: textOf(row, field) }]));
  const steps = dated.slice(1).flatMap((here, index) => {
    const above = dated[index];
    return above === undefined || above.date === here.date ? [] : [{ above, here, up: here.date > above.date }];
  });
  const ups = steps.filter((step) => step.up).length;
  const downs = steps.length - ups;
  if (steps.length < 3 || Math.min(ups, downs) === 0 || Math.min(ups, downs) > steps.length * 0.2) return [];
  return steps
    .filter((step) => step.up !== ups > downs)
    .map(({ above, here }) => ({
      code: 'dates_out_of_order',
      where: here.row.fields[field]?.from ?? here.row.where,
      message: sentence('imports.date_after', { date: here.date, above: above.date }),
    }));
}

function backwards(row: UnderstoodRow): Anomaly[] {
  const source = textOf(row, 'source_date');
  const response = textOf(row, 'response_date');
  if (source === '' || response === '' || response >= source) return [];
  const where = row.fields.response_date?.from ?? row.where;
  return [
    {
      code: 'dates_out_of_order',
      where,
      message: sentence('imports.response_before', { response, source }),
    },
  ];
}

/** Dates that stand out of order, down a column or within a row. */
export const findDateOrder = (document: UnderstoodDocument): Anomaly[] => [
  ...columns.flatMap((field) => strays(document.rows, field)),
  ...document.rows.flatMap(backwards),
];
