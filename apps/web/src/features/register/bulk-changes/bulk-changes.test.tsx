import type { BulkChangeKept } from '@holdfast/contracts/recommendations/bulk-changes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen, within } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const change: Omit<BulkChangeKept, 'items'> = {
  bulkChangeId: idOf(70),
  kind: 'due',
  undoes: null,
  reason: null,
  by: { membershipId: idOf(3), name: 'Ida Moor' },
  at: '2012-08-16T10:00:00.000Z',
  changed: 2,
  undone: 0,
};
const item = {
  recommendationId: idOf(100),
  reference: 'R100',
  part: '',
  words: 'That empty homes be listed.',
  revision: 4,
  before: '30 September 2012',
  after: '31 December 2012',
  state: 'stands',
  sentence: null,
} as const;
const left = {
  ...item,
  recommendationId: idOf(101),
  reference: 'R101',
  state: 'changed_since',
  sentence: said('Ben Hale changed it again.'),
} as const;

const serving = () =>
  serve([
    ...councilRoutes(),
    on(recommendationsRoutes.bulkChanges, () => ok({ items: [change], total: 1, nextCursor: null })),
    on(recommendationsRoutes.bulkChange, () => ok({ ...change, items: [item, left] })),
    on(recommendationsRoutes.undoBulkChange, () =>
      ok({
        changed: [{ recommendationId: idOf(100), revision: 5, before: item.after, after: item.before, follows: null }],
        refused: [],
        bulkChangeId: idOf(71),
      }),
    ),
  ]);

test('from the register to a change of long ago, each by its name, and undone with a reason for those that stand', async () => {
  const requests = serving();
  const { user } = open('/register');
  await user.click(await screen.findByRole('link', { name: 'Changes of many' }));
  await user.click(await screen.findByRole('link', { name: 'Due date of 2 recommendations changed' }));
  const standing = within(await screen.findByRole('region', { name: '1 can go back to what it said before' }));
  expect(standing.getByRole('listitem')).toHaveTextContent(
    /R100.*empty homes.*Due date: from “31 December 2012” to “30 September 2012”/u,
  );
  const staying = within(screen.getByRole('region', { name: '1 stays as it is' }));
  expect(staying.getByRole('listitem')).toHaveTextContent(/R101.*Ben Hale changed it again\./u);
  await user.click(screen.getByRole('button', { name: 'Undo it for 1 recommendation' }));
  expect(screen.getByRole('link', { name: 'Enter why this change is undone' })).toBeVisible();
  const posted = () => requests.filter(({ method }) => method === 'POST');
  expect(posted()).toEqual([]);
  await user.type(screen.getByLabelText('Why is this change undone?'), 'The wrong year.');
  await user.click(screen.getByRole('button', { name: 'Undo it for 1 recommendation' }));
  expect(await screen.findByText('1 recommendation was changed')).toBeVisible();
  expect(posted().map(({ body }) => body)).toEqual([
    { items: [{ recommendationId: idOf(100), revision: 4 }], reason: 'The wrong year.' },
  ]);
});

test('whoever only reads is shown no way to them', async () => {
  serve(councilRoutes(['committee_member']));
  open('/register');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('link', { name: 'Changes of many' })).toBeNull();
});
