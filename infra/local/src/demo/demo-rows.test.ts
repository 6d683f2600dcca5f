import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { aldersea } from './aldersea.ts';
import { demoRows } from './demo-rows.ts';
import { dyffrynGlas } from './dyffryn-glas.ts';
import type { Row } from './insert-rows.ts';

const rowsOf = (tables: readonly (readonly [string, readonly Row[]])[], table: string): readonly Row[] =>
  tables.find(([name]) => name === table)?.[1] ?? [];

const facts = { response: 'response_id', progress_update: 'progress_update_id', status_change: 'status_change_id' };

// The day of a demo is whichever it is first started on: a year of days, in steps that meet every day of the week.
const days = Array.from({ length: 34 }, (_, step) => addDays(isoDate('2026-11-30'), step * 11));

test.each([aldersea, dyffrynGlas])(
  '$name can be laid out around any day, and has the history of what it holds',
  (council) => {
    for (const day of days) {
      const { tables } = demoRows(council, day, 'hash');
      const told = rowsOf(tables, 'event').map((row) => row['fact_id']);
      const held = [
        ...rowsOf(tables, 'recommendation').map((row) => row['recommendation_id']),
        ...Object.entries(facts).flatMap(([table, key]) => rowsOf(tables, table).map((row) => row[key])),
      ];
      expect({ day, lines: told.length, told: new Set(told) }).toEqual({
        day,
        lines: held.length,
        told: new Set(held),
      });
    }
  },
);
