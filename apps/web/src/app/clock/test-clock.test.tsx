import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { screen } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { sessionOf } from '../../testing/fixtures.ts';

// The page knows it from its own head, before anything of the application is loaded.
const meta = document.createElement('meta');
meta.name = 'test-clock';
meta.content = String(Date.UTC(2027, 2, 1, 12) - Date.now());
document.head.append(meta);
const { open } = await import('../../testing/open.tsx');
const { today } = await import('./dates.ts');

test('a page of a moved clock says which day it is taken to be, also to whoever has not signed in', async () => {
  serve([
    on(identityRoutes.session, () =>
      ok(sessionOf([], { account: null, council: null, membership: null, councils: [] })),
    ),
  ]);
  open('/sign-in');
  expect(await screen.findByRole('complementary', { name: 'Test clock' })).toHaveTextContent(
    'Test clock: Monday 1 March 2027. The clock of this Holdfast is moved',
  );
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(today()).toBe('2027-03-01');
});
