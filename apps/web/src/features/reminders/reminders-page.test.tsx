import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { PauseList, PauseView } from '@holdfast/contracts/reminders/pauses';
import { screen } from '@testing-library/react';
import { type FakeRoutes, ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

const pause = (change: Partial<PauseView> = {}): PauseView => ({
  pauseId: idOf(80),
  what: 'council',
  personId: null,
  recommendationId: null,
  about: null,
  by: null,
  fromOn: '2012-07-20',
  untilOn: '2012-08-31',
  reason: 'Summer recess',
  revision: 3,
  ...change,
});
const list: PauseList = {
  today: '2012-08-16',
  items: [pause(), pause({ pauseId: idOf(81), fromOn: '2012-12-20', untilOn: '2013-01-03', reason: 'Christmas' })],
  people: [{ personId: idOf(82), name: 'Ada Brook' }],
};
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(),
  on(remindersRoutes.pauses, () => ok(list)),
  ...more,
];

test('a pause that holds is ended after today, for the version that was seen', async () => {
  const asked = serve(routes([on(remindersRoutes.endPause, () => ok(list))]));
  const { user } = open('/reminders/pauses');
  await user.click(await screen.findByRole('button', { name: 'End the pause “Summer recess” after today' }));
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ untilOn: '2012-08-16' });
  expect(screen.getByRole('button', { name: 'Remove the pause “Christmas”' })).toBeVisible();
});

test('a new pause of one person is sent with its reason, and not without', async () => {
  const asked = serve(routes([on(remindersRoutes.addPause, () => ok(list))]));
  const { user } = open('/reminders/pauses');
  await user.click(await screen.findByText('Pause reminders'));
  await user.selectOptions(screen.getByLabelText('Whose reminders'), 'Ada Brook');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.type(screen.getByLabelText('Why'), 'On leave');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    what: 'person',
    personId: idOf(82),
    reason: 'On leave',
  });
});
