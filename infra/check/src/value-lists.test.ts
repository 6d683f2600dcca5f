import { join } from 'node:path';
import { listsIn, listsThatStandTwice } from './value-lists.ts';

/** BullMQ's names for its states: the queue knows no contract, the contract no queue, and the API compiles with both. */
const ofTwoSides = 'active delayed failed waiting';

test('a list of values stands in one place, and whoever needs it imports it', () => {
  const twice = listsThatStandTwice(join(import.meta.dirname, '../../..')).map(([values, at]) => ({ values, at }));
  expect(twice.filter(({ values }) => values !== ofTwoSides)).toEqual([]);
  expect(twice.find(({ values }) => values === ofTwoSides)?.at).toHaveLength(2);
});

test('the same values are the same list, as an array, a union or an enumeration, in any order', () => {
  const source = `
    const states = ['draft', 'sent', 'over'] as const;
    type State = 'over' | 'sent' | 'draft';
    const state = z.enum(['sent', 'over', 'draft']);`;
  expect(listsIn('a.ts', source).map(({ values, at }) => [values, at])).toEqual([
    ['draft over sent', 'a.ts:2'],
    ['draft over sent', 'a.ts:3'],
    ['draft over sent', 'a.ts:4'],
  ]);
});

test('what is picked of a row, what is computed and what has two values is no list', () => {
  const source = `
    type Part = Pick<Row, 'draft' | 'sent' | 'over'>;
    const words = [first, 'sent', 'over'];
    type Side = 'left' | 'right';`;
  expect(listsIn('a.ts', source)).toEqual([]);
});
