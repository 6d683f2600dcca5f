import { screen } from '@testing-library/react';
import { ok, serve } from '../../testing/fake-api.ts';
import { idOf, sessionOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

const operator = {
  ...sessionOf([], { council: null, membership: null, councils: [] }),
  account: { accountId: idOf(10), email: 'kit@operations.example', fullName: 'Kit Marsh', operates: true },
};
const job = {
  ...{ jobId: '7', name: 'process-upload', state: 'failed', ids: { uploadId: idOf(70) }, attempts: 3 },
  ...{ since: '2012-08-15T08:00:00.000Z', reason: 'The reader was killed' },
};

test('whoever operates, and belongs to no council, sees what failed and has it run again', async () => {
  const asked = serve({
    'GET /session': () => ok(operator),
    'GET /operator/queue': () =>
      ok({ backend: 'redis', counts: { failed: 1, active: 0, waiting: 2, delayed: 0 }, jobs: [job] }),
    'POST /operator/retry': () => ok({ retried: 1 }),
  });
  const { user, address } = open('/choose-council');
  expect(await screen.findByText('The reader was killed')).toBeVisible();
  expect(address()).toBe('/operator');
  await user.click(screen.getByRole('button', { name: /^Run process-upload of/u }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ jobId: '7' });
});
