import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { PauseList, PauseView } from '@holdfast/contracts/reminders/pauses';
import { screen } from '@testing-library/react';
import { type FakeRoutes, ok, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf, recommendation } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';

const { recommendationId } = recommendation();
const page = `/recommendations/${recommendationId}`;
const list = (...items: PauseView[]): PauseList => ({ today: '2012-08-16', items, people: [] });
const pause = (change: Partial<PauseView> = {}): PauseView => ({
  pauseId: idOf(80),
  what: 'recommendation',
  personId: null,
  recommendationId,
  about: 'R100',
  by: null,
  fromOn: '2012-08-01',
  untilOn: '2012-09-30',
  reason: 'The court decides first',
  revision: 3,
  ...change,
});
const routes = (items: readonly PauseView[], more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(),
  on(remindersRoutes.pauses, () => ok(list(...items))),
  ...more,
];

test('reminders of one recommendation are paused from today until a day, with the reason', async () => {
  const asked = serve(routes([], [on(remindersRoutes.addPause, () => ok(list(pause())))]));
  const { user } = open(page);
  await user.click(await screen.findByText('Pause reminders'));
  await user.type(screen.getByLabelText('Day'), '30');
  await user.type(screen.getByLabelText('Month'), '9');
  await user.type(screen.getByLabelText('Year'), '2012');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.type(screen.getByLabelText('Why'), 'The court decides first');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    what: 'recommendation',
    recommendationId,
    fromOn: '2012-08-16',
    untilOn: '2012-09-30',
    reason: 'The court decides first',
  });
});

test('reminders that are paused are resumed at one press, from today on', async () => {
  const asked = serve(routes([pause()], [on(remindersRoutes.endPause, () => ok(list()))]));
  const { user } = open(page);
  expect(await screen.findByText('Paused until 30 September 2012')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Resume' }));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect([sent?.body, sent?.headers.get('if-match')]).toEqual([{ untilOn: '2012-08-15' }, '"3"']);
});

test('a pause that began today is taken out, and one of something else is not shown', async () => {
  const other = pause({ pauseId: idOf(81), recommendationId: idOf(99), reason: 'Elsewhere' });
  const asked = serve(
    routes([pause({ fromOn: '2012-08-16' }), other], [on(remindersRoutes.removePause, () => ok(list()))]),
  );
  const { user } = open(page);
  await user.click(await screen.findByRole('button', { name: 'Resume' }));
  expect(asked.find(({ method }) => method === 'DELETE')?.path).toBe(`/pauses/${idOf(80)}`);
  expect(screen.queryByText('Elsewhere')).not.toBeInTheDocument();
});

test('who does not keep the register is offered no pause, and asks for none', async () => {
  const asked = serve([...routes([pause()]), ...councilRoutes(['committee_member'])]);
  open(page);
  await screen.findByText('What is due');
  expect(asked.some(({ path }) => path === '/pauses')).toBe(false);
});
