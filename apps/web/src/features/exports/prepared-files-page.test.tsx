import { exportsRoutes } from '@holdfast/contracts/exports/routes';
import type { PreparedFile } from '@holdfast/contracts/exports/shapes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen } from '@testing-library/react';
import { ok, on, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, registerRow } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const file = (change: Partial<PreparedFile> = {}): PreparedFile => ({
  exportId: idOf(90),
  what: 'register',
  format: 'xlsx',
  state: 'ready',
  rowsDone: 1_200,
  rowsFound: 1_200,
  fileName: 'register-aldersea.xlsx',
  problem: null,
  askedAt: '2012-08-15T08:00:00.000Z',
  keptUntil: '2012-08-16T08:00:00.000Z',
  ...change,
});

const show = (items: readonly PreparedFile[]) => {
  serve([...councilRoutes(), on(exportsRoutes.list, () => ok({ items: [...items] }))]);
  open('/files');
};

test('a file that is ready is fetched from here, and says until when', async () => {
  show([file()]);
  const link = await screen.findByRole('link', { name: 'register-aldersea.xlsx' });
  expect(link).toHaveAttribute('href', `/api/exports/${idOf(90)}/file`);
  expect(screen.getByText(/^Kept until/u)).toBeVisible();
});

test('each other says how far it is, or why it is not given out', async () => {
  show([
    file({ exportId: idOf(91), state: 'writing', rowsDone: 300, fileName: null }),
    file({ exportId: idOf(92), state: 'waiting', rowsDone: 0, rowsFound: null, fileName: null }),
    file({ exportId: idOf(93), state: 'failed', problem: said('The file could not be prepared.') }),
    file({ exportId: idOf(94), state: 'overtaken' }),
  ]);
  expect(await screen.findByText('Being prepared: 300 of 1200 rows')).toBeVisible();
  expect(screen.getByText('Waiting for its turn')).toBeVisible();
  expect(screen.getByText(/The file could not be prepared/u)).toBeVisible();
  expect(screen.getByText(/has changed since/u)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'register-aldersea.xlsx' })).toBeNull();
});

test('whoever asked for none is told where to ask', async () => {
  show([]);
  expect(await screen.findByText(/Choose Word, Excel or CSV in the register/u)).toBeVisible();
});

test('a register of many rows is asked for and prepared; one of few is fetched at once', async () => {
  let total = 2;
  const asked = serve([
    ...councilRoutes(),
    on(recommendationsRoutes.list, () => ok({ items: [registerRow()], total, nextCursor: null })),
    on(exportsRoutes.ask, () => ({ status: 202, body: { exportId: idOf(90) } })),
    on(exportsRoutes.list, () => ok({ items: [file({ state: 'waiting' })] })),
  ]);
  const { unmount } = open('/register?search=lamps');
  expect(await screen.findByRole('link', { name: 'Excel' })).toBeVisible();
  unmount();
  total = 1_001;
  const { user } = open('/register?search=lamps');
  await user.click(await screen.findByRole('button', { name: 'Excel' }));
  expect(await screen.findByRole('heading', { name: 'Prepared files' })).toBeVisible();
  expect(asked.find(({ path, method }) => path === '/exports' && method === 'POST')?.body).toEqual({
    what: 'register',
    format: 'xlsx',
    search: 'lamps',
  });
});
