import { planImport } from '../plan/plan-import.ts';
import { addedValues, changedRows, restoredRows } from './changed-rows.ts';

const held = { recommendation: 'That lamps be lit.', progress: 'Asked', lead: ['Cai Rees'] };
const imported = { ...held, lead: ['Ada Brook'] };
const register = [{ id: 'r-1', current: held, imported }];

test('a row changes in what the paper says anew, and keeps what a person has put there since', () => {
  const paper = [{ ...imported, progress: 'Lit', lead: ['Ben Hill'] }];
  const plan = planImport(paper, register);
  expect(plan.rows[0]?.outcome).toBe('conflict');
  expect(changedRows(plan, register)).toEqual([
    { recommendationId: 'r-1', fields: ['progress'], before: held, after: { ...held, progress: 'Lit' } },
  ]);
});

test('a row that is new, and one in which nothing changes, are no changed rows', () => {
  const paper = [imported, { recommendation: 'That bins be emptied.', cost: '£20' }];
  const plan = planImport(paper, register);
  expect(changedRows(plan, register)).toEqual([]);
  expect(plan.rows.filter(({ id }) => id === null).map(addedValues)).toEqual([paper[1]]);
});

test('what is put back is written to rows that still stand, and to nothing else', () => {
  const plan = {
    restore: [
      { id: 'r-1', values: { progress: null }, imported: null },
      { id: 'r-gone', values: { progress: 'Asked' }, imported: null },
      { id: 'r-1', values: {}, imported: null },
    ],
    remove: [],
    kept: [],
  };
  expect(restoredRows(plan, register)).toEqual([
    { recommendationId: 'r-1', fields: ['progress'], before: held, after: { ...held, progress: null } },
  ]);
});
