import type { AskedPage } from '@holdfast/contracts/answers';
import { screen } from '@testing-library/react';
import { ok, refuse, serve } from '../../testing/fake-api.ts';
import { open } from '../../testing/open.tsx';

const page = (state: 'open' | 'sent' = 'open'): AskedPage => ({
  council: { name: 'Testwick Council', accent: null },
  ...{ name: 'Robin Vale', until: '2012-09-30T17:00:00.000Z', today: '2012-08-16' },
  items: [
    {
      ...{
        reminderId: '0190a1b2-0000-7000-8000-000000000001',
        what: 'update',
        because: 'The panel meets.',
        dueOn: null,
      },
      ...{ reference: '2012/13-001', words: 'That the sea wall is surveyed.', actionWords: null, lastSaid: null },
      ...{ mayAskForTime: true, state, sentAt: '2012-08-16T09:00:00.000Z', returnedWith: null, revision: 0 },
      draft: { words: '', decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null },
    },
  ],
});

test('the page behind a link shows what was asked, saves what is written, and sends it', async () => {
  let state: 'open' | 'sent' = 'open';
  const asked = serve({
    'POST /answers/by-link/look': () => ok(page(state)),
    'PUT /answers/by-link/draft': () => ok({ revision: 1 }),
    'POST /answers/by-link/send': () => {
      state = 'sent';
      return ok({ sent: 1, refused: [] });
    },
  });
  const { user } = open('/answer/a-token');
  await screen.findByText('That the sea wall is surveyed.');
  await user.type(screen.getByLabelText('What has been done since'), 'Half done.');
  await user.click(screen.getByRole('button', { name: 'Send to the scrutiny officer' }));
  await screen.findByText('1 answer is sent');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ token: 'a-token', words: 'Half done.' });
  expect(asked.some(({ path }) => path === '/session')).toBe(false);
});

test('a link that leads nowhere says what to do', async () => {
  serve({
    'POST /answers/by-link/look': () => refuse(404, { code: 'not_found', detail: 'Ask your scrutiny officer.' }),
  });
  open('/answer/nothing');
  await screen.findByText('Ask your scrutiny officer.');
});
