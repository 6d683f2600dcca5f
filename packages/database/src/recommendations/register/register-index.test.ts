import { openTestDatabase } from '../../testing/test-database.ts';
import { narrow } from './register-filters.ts';
import { registerOrders } from './register-order.ts';
import type { RegisterFilters } from './register-query.ts';

const { source } = await openTestDatabase();
afterAll(() => source.destroy());

const columnsIn = (text: string): string[] =>
  [...text.matchAll(/\br\.(?<column>\w+)/gu)].map(([, column = '']) => column);

// Postgres answers from an index alone only where it holds every column that is asked for.
const inIndex = async (): Promise<string[]> => {
  const columns: { name: string }[] = await source.query(
    `select attname as name from pg_attribute where attrelid = 'holdfast.recommendation_register'::regclass`,
  );
  return columns.map(({ name }) => name);
};

/** By these a page is narrowed and put in order most; by what is searched, or by who leads, each row has to be read. */
const orders = ['newest', 'oldest', 'reference', 'status', 'due'] as const;
const filters: readonly RegisterFilters[] = [
  { committee: ['none'], portfolio: ['none'], source: ['none'], rag: ['none'] },
  { status: ['response_overdue'] },
  { due: 'overdue' },
  { due: 'action_overdue' },
  { due: 'response_due_soon' },
  { due: 'next_30_days' },
  { list: 'open' },
  { list: 'history' },
  { list: 'closed' },
];

test('what a page of the register counts is read from its index, whatever its order', async () => {
  // What is withdrawn stands in no index of the register.
  const held = [...(await inIndex()), 'withdrawn_at'];
  for (const order of orders) expect(held).toEqual(expect.arrayContaining(columnsIn(registerOrders[order].key)));
});

test.each(filters)('so is what %o narrows it to', async (narrowed) => {
  const held = [...(await inIndex()), 'withdrawn_at'];
  expect(held).toEqual(expect.arrayContaining(columnsIn(narrow(narrowed, 'register_editor').where)));
});
