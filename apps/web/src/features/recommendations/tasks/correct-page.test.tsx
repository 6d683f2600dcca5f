import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { screen } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf, recommendation } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const entry = {
  kind: 'updated',
  at: '2012-09-19T12:00:00.000Z',
  by: { membershipId: idOf(12), name: 'Ines Officer' },
  upload: null,
  title: said('Progress update'),
  evidence: null,
  words: 'Of another wall.',
  on: '2012-09-10',
  field: null,
  before: null,
  after: null,
  correctable: { kind: 'update', factId: idOf(90), since: null },
} as const;
const withEntry = (since: 'withdrawn' | null = null) => ({
  ...recommendation(),
  history: [...recommendation().history, { ...entry, correctable: { ...entry.correctable, since } }],
});
const at = `/recommendations/${idOf(100)}`;

test('an update is withdrawn from the history, once what follows was seen', async () => {
  const requests = serve([
    ...councilRoutes(),
    on(recommendationsRoutes.read, () => ok(withEntry())),
    on(recommendationsRoutes.previewCorrection, () => ok({ follows: [said('Another update is shown.')] })),
    on(recommendationsRoutes.correct, () => ok(withEntry('withdrawn'))),
  ]);
  const { user, address } = open(at);
  await user.click(await screen.findByRole('link', { name: 'Correct or withdraw Progress update' }));
  await user.click(await screen.findByRole('radio', { name: /^Withdraw it/u }));
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  expect(screen.getAllByText('Enter why')).not.toHaveLength(0);
  await user.type(screen.getByLabelText('Why?'), 'It is another’s.');
  await user.click(screen.getByRole('button', { name: 'See what follows' }));
  expect(await screen.findByText('Another update is shown.')).toBeVisible();
  expect(requests.filter(({ path }) => path.endsWith('/corrections'))).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Do this' }));
  expect(await screen.findByText('It is corrected, and the history says so')).toBeVisible();
  expect(address()).toBe(at);
  const sent = requests.find(({ path }) => path.endsWith('/corrections'));
  expect(sent?.body).toEqual({ kind: 'update', factId: idOf(90), reason: 'It is another’s.', instead: null });
});

test('what was withdrawn keeps its place with its mark, and a reader is offered nothing', async () => {
  serve([...councilRoutes(['read_only']), on(recommendationsRoutes.read, () => ok(withEntry('withdrawn')))]);
  open(at);
  expect(await screen.findByText('Withdrawn since')).toBeVisible();
  expect(screen.getByText('Of another wall.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Correct or withdraw/u })).toBeNull();
});
