import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { screen, waitFor, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { importRow, upload, uploadRow } from '../../../testing/import-fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const at = `/imports/${idOf(200)}`;

describe('what will change', () => {
  test('shows before and after, and brings the rows in for the chosen committee', async () => {
    const changed = importRow({
      outcome: 'change',
      changes: [{ field: 'status', before: 'Outstanding', after: 'In hand', decision: 'change' }],
    });
    const requests = serve([
      ...councilRoutes(),
      on(importsRoutes.rows, () => ok({ items: [changed], total: 1, nextCursor: null })),
      on(importsRoutes.confirm, () => ok(upload())),
    ]);
    const { user } = open(`${at}?step=changes&outcome=change`);
    const table = await screen.findByRole('table', { name: 'Row 1: before and after' });
    expect(within(table).getByText('Outstanding')).toBeVisible();
    expect(within(table).getByText('will be changed')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.path.endsWith('/confirm'))?.body).toEqual({ committeeId: idOf(1) }),
    );
  });

  test('says so when nothing would change, and offers no button', async () => {
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(upload({ summary: { add: 0, change: 0, unchanged: 3, conflict: 0, leftOut: 0 } })),
      ),
    ]);
    open(`${at}?step=changes`);
    expect(await screen.findByText(/the register already says what the paper says \(3 rows\)/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
  });

  test('explains a refusal to confirm', async () => {
    serve([...councilRoutes(), on(importsRoutes.confirm, () => refuse(412, { code: 'stale_version', detail: '' }))]);
    const { user } = open(`${at}?step=changes`);
    await user.click(await screen.findByRole('button', { name: 'Import 3 rows' }));
    expect(await screen.findByText(/Somebody else has changed this import/u)).toBeVisible();
  });
});

describe('an import that is in the register', () => {
  test('is undone after one question, and says ever after what was taken out and what was kept', async () => {
    let state: 'confirmed' | 'undone' = 'confirmed';
    const kept = [
      { recommendationId: idOf(100), reference: 'R100', sentence: said('Kept, because Ada Brook worked on it.') },
    ];
    const undo = {
      removed: 1,
      restored: 1,
      namesRemoved: ['Harbour Board'],
      kept,
      namesKept: [{ name: 'Streets', sentence: said('Kept, because it is in use by now.') }],
    };
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(
          upload({
            state,
            confirmedAt: '2012-07-20T10:00:00.000Z',
            ...(state === 'undone' && {
              undo,
              undoneBy: { membershipId: idOf(2), name: 'Kim Vale' },
              undoneAt: '2012-07-21T10:00:00.000Z',
            }),
          }),
        ),
      ),
      on(importsRoutes.undo, () => {
        state = 'undone';
        return ok({ upload: uploadRow({ state }), kept });
      }),
    ]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Undo this import' }));
    await user.click(screen.getByRole('button', { name: 'Yes, undo the import' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'This import was undone' })).toBeVisible();
    expect(await screen.findByText(/Kept, because Ada Brook worked on it/u)).toBeVisible();
    expect(screen.getByText(/Streets: /u)).toHaveTextContent('Streets: Kept, because it is in use by now.');
    expect(screen.getByText('Harbour Board')).toBeVisible();
    expect(screen.getByText(/^Kim Vale, /u)).toBeVisible();
    expect(screen.queryByText('Added')).toBeNull();
  });
});
