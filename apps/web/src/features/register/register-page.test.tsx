import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen, within } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, recommendation, registerRow } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

describe('the register', () => {
  test('shows a row in the order of the committee’s own table', async () => {
    serve(councilRoutes());
    open('/register');
    const table = await screen.findByRole('table', { name: 'Register' });
    const headers = within(table)
      .getAllByRole('columnheader')
      .map((header) => header.textContent);
    expect(headers.slice(1)).toEqual([
      'Date',
      'Portfolio',
      'Title',
      'What was asked',
      'What was done',
      'Status',
      'Next: by when, who',
    ]);
    expect(within(table).getByText('12 Jul 2012')).toBeVisible();
    expect(within(table).getByText('Outstanding')).toBeVisible();
    expect(within(table).getByText('Awaiting response')).toBeVisible();
  });

  test('puts a tag in place of words that are exempt, and beside them for whoever may see them', async () => {
    const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
    const rows = [
      registerRow({ words: inPlace, exempt: { recommendation: inPlace } }),
      registerRow({
        recommendationId: idOf(101),
        words: 'That the depot is sold.',
        exempt: { recommendation: inPlace },
      }),
    ];
    serve([...councilRoutes(), on(recommendationsRoutes.list, () => ok({ items: rows, total: 2, nextCursor: null }))]);
    open('/register');
    expect(await screen.findByText(inPlace)).toHaveClass('tag');
    expect(screen.getByRole('link', { name: 'That the depot is sold. Exempt' })).toBeVisible();
  });

  test('opens a row in place for a look', async () => {
    serve(councilRoutes());
    const { user } = open('/register');
    await user.click(await screen.findByRole('button', { name: 'Show details R100' }));
    expect(screen.getByRole('link', { name: 'Open in full' })).toHaveAttribute('href', `/recommendations/${idOf(100)}`);
    expect(screen.getByText('None yet')).toBeVisible();
  });

  test('says who owes what is late, and reads why only when the row is looked at', async () => {
    const since = '2012-09-12';
    const row = registerRow({ coreStatus: 'response_overdue', overdue: [{ what: 'response', since }] });
    const because = said('A response was due by 11 September 2012 (Local Government Act 2000, s.9FE).');
    const page = recommendation({ overdue: [{ what: 'response', since, because, owedBy: said('Owed by the page.') }] });
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.list, () => ok({ items: [row], total: 1, nextCursor: null })),
      on(recommendationsRoutes.read, () => ok(page)),
    ]);
    const { user } = open('/register');
    const owed = `Owed by ${row.portfolio?.postHolder ?? ''}, the portfolio holder for ${row.portfolio?.name ?? ''}.`;
    expect(await screen.findByText(owed)).toBeVisible();
    const path = `/recommendations/${row.recommendationId}`;
    expect(requests.filter((asked) => asked.path === path)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show details R100' }));
    expect(await screen.findByText(because.text)).toBeVisible();
    expect(screen.getAllByText(owed)).toHaveLength(2);
    expect(requests.filter((asked) => asked.path === path)).toHaveLength(1);
  });

  test('fetches the next page only when it is asked for', async () => {
    const second = registerRow({
      recommendationId: idOf(101),
      reference: 'R101',
      words: 'That the survey is repeated.',
    });
    serve([
      ...councilRoutes(),
      on(recommendationsRoutes.list, ({ query }) =>
        ok(
          query.get('cursor') === 'page-2'
            ? { items: [second], total: 2, nextCursor: null }
            : { items: [registerRow()], total: 2, nextCursor: 'page-2' },
        ),
      ),
    ]);
    const { user } = open('/register');
    expect(await screen.findByText('Showing 1 of 2 recommendations')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(await screen.findByRole('link', { name: 'That the survey is repeated.' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Show .* more/u })).toBeNull();
  });

  test('changes many at once and says which were refused, and why', async () => {
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.list, () =>
        ok({
          items: [registerRow(), registerRow({ recommendationId: idOf(101), reference: 'R101', revision: 7 })],
          total: 2,
          nextCursor: null,
        }),
      ),
      on(recommendationsRoutes.changeMany, () =>
        ok({
          changed: [
            {
              recommendationId: idOf(100),
              revision: 2,
              before: 'Housing and Neighbourhoods',
              after: null,
              follows: null,
            },
          ],
          refused: [
            { recommendationId: idOf(101), reference: 'R101', sentence: said('Somebody changed it meanwhile.') },
          ],
          bulkChangeId: idOf(70),
        }),
      ),
    ]);
    const { user } = open('/register');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all 2 shown' }));
    const posted = () => requests.filter((asked) => asked.path === '/recommendations/bulk');
    const see = () => user.click(screen.getByRole('button', { name: 'See what would change' }));
    // Nothing is chosen by itself: neither what is to change nor what it is to be.
    await see();
    expect(screen.getByRole('link', { name: 'Choose what to change' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Change' }), 'Portfolio');
    await see();
    expect(screen.getByRole('link', { name: 'Choose the new value' })).toBeVisible();
    expect(posted()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Leave it empty');
    await see();
    // Each by its name, with what it says now and will say; and those that stay, with why.
    const preview = within(await screen.findByRole('region', { name: '1 recommendation will change' }));
    expect(preview.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^R100.*Portfolio: from “Housing and Neighbourhoods” to “None”/u),
      expect.stringMatching(/^R101.*Somebody changed it meanwhile\./u),
    ]);
    const items = [
      { recommendationId: idOf(100), revision: 1 },
      { recommendationId: idOf(101), revision: 7 },
    ];
    const change = { kind: 'portfolio', portfolioId: null };
    expect(posted().map(({ body }) => body)).toEqual([{ items, change, rehearse: true }]);
    await user.click(preview.getByRole('button', { name: 'Change 1' }));
    expect(await screen.findByText('1 recommendation was changed')).toBeVisible();
    expect(screen.getByText(/Somebody changed it meanwhile/u)).toBeVisible();
    expect(posted()[1]?.headers.get('x-csrf-token')).toBe('token-1');
    expect(posted()[1]?.body).toEqual({ items, change });
    // It is kept, and undone from where it is kept, now or later.
    expect(screen.getByRole('link', { name: 'Undo this change' })).toHaveAttribute(
      'href',
      `/register/changes/${idOf(70)}`,
    );
  });

  test('verifies many with the meeting and the evidence, and asks for both before it sends', async () => {
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.list, () =>
        ok({
          items: [registerRow(), registerRow({ recommendationId: idOf(101), reference: 'R101' })],
          total: 2,
          nextCursor: null,
        }),
      ),
      on(recommendationsRoutes.changeMany, () =>
        ok({
          changed: [
            { recommendationId: idOf(100), revision: 2, before: 'Awaiting', after: 'Verified complete', follows: null },
          ],
          bulkChangeId: idOf(70),
          refused: [
            {
              recommendationId: idOf(101),
              reference: '',
              sentence: said('A recommendation cannot go there in one step.'),
            },
          ],
        }),
      ),
    ]);
    const { user } = open('/register');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all 2 shown' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Change' }), 'Status');
    await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Verified complete');
    await user.click(await screen.findByRole('button', { name: 'See what would change' }));
    expect(screen.getByRole('link', { name: 'Choose the meeting that decided it' })).toBeVisible();
    await user.type(screen.getByLabelText('What shows that they are complete?'), 'The inspector’s letter.');
    await user.selectOptions(screen.getByLabelText('At which meeting was it decided?'), idOf(31));
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '12');
    await user.clear(screen.getByLabelText('Month'));
    await user.type(screen.getByLabelText('Month'), '7');
    await user.clear(screen.getByLabelText('Year'));
    await user.type(screen.getByLabelText('Year'), '2012');
    expect(requests.filter((asked) => asked.method === 'POST')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'See what would change' }));
    await user.click(await screen.findByRole('button', { name: 'Change 1' }));
    const banner = await screen.findByRole('region', { name: 'Important' });
    expect(within(banner).getByRole('listitem')).toHaveTextContent(
      /R101 .*costed plan.*A recommendation cannot go there in one step\./u,
    );
    expect(requests.find((asked) => asked.path === '/recommendations/bulk')?.body).toMatchObject({
      change: {
        kind: 'status',
        coreStatus: 'verified_complete',
        meetingId: idOf(31),
        evidence: 'The inspector’s letter.',
        reason: null,
        changedOn: '2012-07-12',
      },
    });
  });

  test('changes nothing while it is not said where they should stand', async () => {
    const requests = serve(councilRoutes());
    const { user } = open('/register');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all 1 shown' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Change' }), 'Status');
    await user.click(screen.getByRole('button', { name: 'See what would change' }));
    expect(screen.getByRole('link', { name: 'Choose their status' })).toBeVisible();
    expect(requests.filter((asked) => asked.method === 'POST')).toHaveLength(0);
  });

  test('exports what is shown, in three formats', async () => {
    serve(councilRoutes());
    open('/register?status=on_track&sort=due');
    expect(await screen.findByRole('link', { name: 'Excel' })).toHaveAttribute(
      'href',
      '/api/recommendations/export?status=on_track&sort=due&format=xlsx',
    );
  });

  test('says what to do when nothing fits', async () => {
    serve([...councilRoutes(), on(recommendationsRoutes.list, () => ok({ items: [], total: 0, nextCursor: null }))]);
    open('/register?search=heron');
    expect(await screen.findByText('No recommendations match these filters')).toBeVisible();
  });

  test('offers no change to somebody who may only read', async () => {
    serve(councilRoutes(['read_only']));
    open('/register');
    expect(await screen.findByRole('table', { name: 'Register' })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /^Select/u })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Add a recommendation' })).toBeNull();
  });
});
