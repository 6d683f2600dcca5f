import { sentence } from '@holdfast/words/sentence';
import { textOf } from './field-words.ts';
import type { Anomaly, UnderstoodDocument, UnderstoodRow } from '../paper/preview.ts';

const numbers = (text: string): RegExpMatchArray[] => [...text.matchAll(/\d+/gu)];

/** The one number by which two texts differ, when it rises by one: "2010-11", "2010-12". */
function risesByOne(above: string, here: string): boolean {
  if (above.replace(/\d+/gu, '#') !== here.replace(/\d+/gu, '#')) return false;
  const [before, after] = [numbers(above), numbers(here)];
  const changed = before.flatMap((number, index) => (number[0] === after[index]?.[0] ? [] : [index]));
  const [only] = changed;
  if (changed.length !== 1 || only === undefined) return false;
  const [low, high] = [before[only]?.[0] ?? '', after[only]?.[0] ?? ''];
  return low.length >= 2 && Number(high) === Number(low) + 1;
}

const dayAfter = (above: string, here: string): boolean =>
  above !== '' &&
  here !== '' &&
  above.slice(0, 8) === here.slice(0, 8) &&
  Number(here.slice(8)) === Number(above.slice(8)) + 1;

const alike = (above: UnderstoodRow, here: UnderstoodRow, field: 'source_date' | 'source_title'): boolean =>
  textOf(above, field) !== '' && textOf(above, field) === textOf(here, field);

/**
 * The mark of a spreadsheet's fill handle: a title's number that rises by one from row to row of one meeting, or dates
 * that rise by a day, three or more in a row, under one title.
 */
export function findFillSeries({ rows }: UnderstoodDocument): Anomaly[] {
  return rows.slice(1).flatMap((here, index): Anomaly[] => {
    const above = rows[index];
    const third = rows[index + 2];
    if (above === undefined) return [];
    const [before, after] = [textOf(above, 'source_title'), textOf(here, 'source_title')];
    const where = here.fields.source_title?.from ?? here.where;
    if (risesByOne(before, after) && alike(above, here, 'source_date'))
      return [
        {
          code: 'fill_series',
          where,
          message: sentence('imports.title_series', { title: after }),
        },
      ];
    const days =
      dayAfter(textOf(above, 'source_date'), textOf(here, 'source_date')) && alike(above, here, 'source_title');
    const again =
      third !== undefined &&
      dayAfter(textOf(here, 'source_date'), textOf(third, 'source_date')) &&
      alike(here, third, 'source_title');
    return days && again
      ? [
          {
            code: 'fill_series',
            where: here.fields.source_date?.from ?? here.where,
            message: sentence('imports.date_series'),
          },
        ]
      : [];
  });
}
