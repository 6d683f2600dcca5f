import type { Got } from '../../api/contract.ts';
import { registerView, type registerViews } from '@holdfast/contracts/views/shapes';
import { viewsRoutes } from '@holdfast/contracts/views/routes';
import { screen, waitFor, within } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

describe('what is looked at in the register', () => {
  test('shows the columns that are chosen, keeps them in the address, and asks the server for nothing else', async () => {
    const requests = serve(councilRoutes());
    const { user, address } = open('/register');
    const table = await screen.findByRole('table', { name: 'Register' });
    await user.click(screen.getByRole('checkbox', { name: 'Portfolio' }));
    await waitFor(() => expect(within(table).queryByRole('columnheader', { name: 'Portfolio' })).toBeNull());
    expect(within(table).queryByText('Housing and Neighbourhoods')).toBeNull();
    expect(within(table).getByRole('columnheader', { name: 'What was asked' })).toBeVisible();
    expect(address()).toBe('/register?columns=asked%2Cdate%2Ctitle%2Cdone%2Cstands%2Cnext');
    await user.click(screen.getByRole('checkbox', { name: 'Portfolio' }));
    await waitFor(() => expect(address()).toBe('/register'));
    expect(requests.filter((asked) => asked.query.has('columns'))).toEqual([]);
  });

  test('keeps what is looked at under a name of one’s own, and goes back to it', async () => {
    let items: Got<typeof registerViews>['items'] = [];
    const requests = serve([
      ...councilRoutes(),
      on(viewsRoutes.list, () => ok({ items })),
      on(viewsRoutes.save, ({ body }) => {
        const view = registerView.parse({ registerViewId: idOf(300), ...Object(body) });
        items = [view];
        return ok(view);
      }),
    ]);
    const { user, address } = open('/register?due=overdue&columns=asked,date');
    await user.click(await screen.findByText('Your views'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Enter a name for this view')).toBeVisible();
    await user.type(screen.getByLabelText('Save this view as'), 'Late ones');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const link = await screen.findByRole('link', { name: 'Late ones' });
    expect(requests.find((asked) => asked.method === 'PUT')?.body).toEqual({
      name: 'Late ones',
      search: '?due=overdue&columns=asked%2Cdate',
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Due' }), 'Any time');
    await user.click(link);
    await waitFor(() => expect(address()).toBe('/register?due=overdue&columns=asked%2Cdate'));
  });

  test('keeps a filter in the address and asks the server with it', async () => {
    const requests = serve(councilRoutes());
    const { user, address } = open('/register');
    await user.click(await screen.findByRole('checkbox', { name: 'On track' }));
    await user.click(screen.getByRole('checkbox', { name: 'At risk' }));
    await waitFor(() => expect(address()).toBe('/register?status=on_track%2Cat_risk'));
    await waitFor(() =>
      expect(
        requests
          .filter((asked) => asked.path === '/recommendations')
          .at(-1)
          ?.query.get('status'),
      ).toBe('on_track,at_risk'),
    );
  });

  test('finds words that look like a number', async () => {
    const requests = serve(councilRoutes());
    const { user, address } = open('/register');
    await user.type(await screen.findByRole('searchbox', { name: 'Search the words' }), '2012{Enter}');
    await waitFor(() => expect(address()).toBe('/register?search=2012'));
    await waitFor(() =>
      expect(
        requests
          .filter((asked) => asked.path === '/recommendations')
          .at(-1)
          ?.query.get('search'),
      ).toBe('2012'),
    );
  });
});
