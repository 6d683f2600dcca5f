import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import type { Reshuffle, ReshufflePreview } from '@holdfast/contracts/portfolios/reshuffles';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { committee, idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

const portfolio = (values: object = {}) => ({
  portfolioId: idOf(80),
  name: 'Housing',
  postHolder: 'Cllr Ada Brook',
  parentId: null,
  scope: null,
  directorate: null,
  startsOn: '2011-05-18',
  endedOn: null,
  openItems: { total: 4, shown: { list: 'open', portfolio: idOf(80) } } as const,
  revision: 1,
  ...values,
});
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(portfoliosRoutes.reshuffles, () => ok({ items: [] })),
  ...more,
];

test('portfolios are shown as they stood on a chosen day, without what began later or had ended', async () => {
  const set = [
    portfolio(),
    portfolio({ portfolioId: idOf(81), name: 'Empty homes', parentId: idOf(80), postHolder: 'Cllr Ben Dale' }),
    portfolio({ portfolioId: idOf(82), name: 'Harbour', startsOn: '2012-05-16' }),
    portfolio({ portfolioId: idOf(83), name: 'Markets', endedOn: '2011-05-30' }),
  ];
  const asked = serve(routes([on(portfoliosRoutes.list, () => ok({ items: set }))]));
  const { user, address } = open('/settings/portfolios');
  await user.click(await screen.findByText('Show another day'));
  for (const [box, value] of [
    ['Day', '1'],
    ['Month', '6'],
    ['Year', '2011'],
  ] as const) {
    await user.clear(screen.getByLabelText(box));
    await user.type(screen.getByLabelText(box), value);
  }
  await user.click(screen.getByRole('button', { name: 'Show this day' }));
  expect(await screen.findByText(/On 1 June 2011/u)).toBeVisible();
  const table = screen.getByRole('table', { name: 'Portfolios' });
  expect(
    within(table)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Housing', 'Empty homes']);
  expect(within(table).getByRole('cell', { name: /Cllr Ben Dale/u })).toBeVisible();
  expect(within(table).queryByRole('columnheader', { name: 'Open recommendations' })).toBeNull();
  expect(screen.queryByText('Add a portfolio')).toBeNull();
  expect(address()).toBe('/settings/portfolios?on=2011-06-01');
  expect(asked.some(({ path, query }) => path === '/portfolios' && query.get('on') === '2011-06-01')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Back to today' }));
  expect(await screen.findByRole('link', { name: 'Harbour' })).toBeVisible();
});

test('a portfolio says what it is and was part of, and another place begins on a day that is asked', async () => {
  const [housing, homes] = [portfolio(), portfolio({ portfolioId: idOf(81), name: 'Homes', parentId: idOf(80) })];
  const page = {
    ...homes,
    holders: [],
    successors: [],
    predecessors: [],
    parent: { portfolioId: idOf(80), name: 'Housing' },
    parentsBefore: [{ parent: null, lastDay: '2012-05-15' }],
  };
  const sentence = 'Homes was last moved on 16 May 2012: choose that day or a later one.';
  const asked = serve(
    routes([
      on(portfoliosRoutes.list, () => ok({ items: [housing, homes] })),
      on(portfoliosRoutes.read, () => ok(page)),
      on(portfoliosRoutes.change, () =>
        refuse(422, { code: 'invalid', detail: sentence, fields: [{ field: 'underFrom', message: sentence }] }),
      ),
    ]),
  );
  const { user } = open(`/settings/portfolios/${idOf(81)}`);
  expect(await screen.findByText('Nothing until 15 May 2012')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Housing' })).toBeVisible();
  await user.click(screen.getByText('What it is'));
  await user.selectOptions(screen.getByLabelText(/^Part of/u), '');
  expect(screen.getByText(/First day in its new place/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: sentence })).toBeVisible();
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.body).toMatchObject({ parentId: null, underFrom: expect.stringMatching(/^\d{4}-/u) as unknown });
});

describe('a reshuffle', () => {
  const draft: Reshuffle['draft'] = {
    portfolios: [
      { key: 'homes', name: 'Homes', scope: null, directorate: null, parentKey: null, holder: null },
      { key: 'roads', name: 'Roads', scope: null, directorate: null, parentKey: null, holder: null },
    ],
    inheritances: [],
  };
  const reshuffle: Reshuffle = {
    reshuffleId: idOf(90),
    name: 'May',
    draft,
    state: 'draft',
    effectiveOn: null,
    problem: null,
    appliedAt: null,
    moved: null,
    revision: 2,
  };
  const preview: ReshufflePreview = {
    faults: [],
    kept: [],
    created: [],
    ended: [{ portfolioId: idOf(80), name: 'Housing' }],
    from: [],
    moving: 0,
    revision: 2,
  };

  test.each([
    { by: 'lead', way: 'Lead', label: 'What is led by …', is: 'Head of Roads', said: 'What is led by “Head of Roads”' },
    {
      by: 'committee',
      way: 'Committee',
      label: 'What this committee asked for …',
      is: committee.committeeId,
      said: `What ${committee.name} asked for`,
    },
  ] as const)('passes on by $by, and says so in a sentence', async ({ by, way, label, is, said }) => {
    const inheritances = [{ from: idOf(80), heir: null, rules: [{ by, is, key: 'roads' }], choices: [] }];
    const asked = serve(
      routes([
        on(portfoliosRoutes.reshuffle, () => ok(reshuffle)),
        on(portfoliosRoutes.previewReshuffle, () => ok(preview)),
        on(portfoliosRoutes.changeReshuffle, () =>
          ok({ ...reshuffle, draft: { ...draft, inheritances }, revision: 3 }),
        ),
      ]),
    );
    const { user } = open(`/settings/portfolios/reshuffles/${idOf(90)}`);
    await user.selectOptions(await screen.findByLabelText('An exception by'), way);
    const field = screen.getByLabelText(label);
    if (by === 'committee') await user.selectOptions(field, committee.name);
    else await user.type(field, is);
    await user.selectOptions(screen.getByLabelText('… goes to'), 'Roads');
    await user.click(screen.getByRole('button', { name: 'Add this exception' }));
    expect(await screen.findByRole('button', { name: `Remove: ${said} goes to Roads` })).toBeVisible();
    expect(asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ draft: { inheritances } });
  });
});
