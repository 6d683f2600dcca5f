import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { operatorRoutes } from '@holdfast/contracts/operator/routes';
import { screen } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, sessionOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

const operator = {
  ...sessionOf([], { council: null, membership: null, councils: [] }),
  account: {
    accountId: idOf(10),
    email: 'kit@operations.example',
    fullName: 'Kit Marsh',
    operates: true,
    language: null,
  },
};
const job = {
  jobId: '7',
  name: 'process-upload',
  state: 'failed',
  ids: { uploadId: idOf(70) },
  attempts: 3,
  since: '2012-08-15T08:00:00.000Z',
  reason: 'The reader was killed',
} as const;

const byTheClock = {
  jobId: '8',
  name: 'find-reminders',
  state: 'delayed',
  ids: {},
  attempts: 0,
  since: job.since,
  reason: null,
} as const;

test('whoever operates, and belongs to no council, sees what failed and has it run again', async () => {
  const asked = serve([
    on(identityRoutes.session, () => ok(operator)),
    on(operatorRoutes.queue, () =>
      ok({ backend: 'redis', counts: { failed: 1, active: 0, waiting: 0, delayed: 1 }, jobs: [job, byTheClock] }),
    ),
    on(operatorRoutes.retry, () => ok({ retried: 1 })),
  ]);
  const { user, address } = open('/choose-council');
  expect(await screen.findByText('The reader was killed')).toBeVisible();
  expect(address()).toBe('/operator');
  // What runs by the clock has no ids, and what there is none of has no list.
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Failed 1', 'Waiting for their time 1']);
  expect(screen.getAllByRole('columnheader', { name: 'Ids' })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Run process-upload of/u }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ jobId: '7' });
});

test('it says who is signed in, and lets them out', async () => {
  let signedIn = true;
  serve([
    on(identityRoutes.session, () => ok(signedIn ? operator : { ...operator, account: null })),
    on(operatorRoutes.queue, () =>
      ok({ backend: 'redis', counts: { failed: 0, active: 0, waiting: 0, delayed: 0 }, jobs: [] }),
    ),
    on(identityRoutes.signOut, () => {
      signedIn = false;
      return ok({});
    }),
  ]);
  const { user, address } = open('/operator');
  expect(await screen.findByText('Kit Marsh')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'To your council' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(address()).toBe('/sign-in');
});

test('an operator of a council finds the way to the queue from each of its pages', async () => {
  const session = sessionOf(['scrutiny_officer']);
  serve([...councilRoutes(), on(identityRoutes.session, () => ok({ ...session, account: operator.account }))]);
  open('/settings');
  expect(await screen.findByRole('link', { name: 'The queue' })).toHaveAttribute('href', '/operator');
});
