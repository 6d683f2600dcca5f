import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { screen, waitFor } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { sessionOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { safeNext } from './safe-next.ts';

const nobody = sessionOf([], { account: null, council: null, membership: null, councils: [] });
const signedOut = [...councilRoutes(), on(identityRoutes.session, () => ok(nobody))];

describe('signing in', () => {
  test('brings whoever is not signed in to the sign-in page, and then to where they wanted to go', async () => {
    let signedIn = false;
    const requests = serve([
      ...councilRoutes(),
      on(identityRoutes.session, () => ok(signedIn ? sessionOf(['scrutiny_officer']) : nobody)),
      on(identityRoutes.signIn, () => {
        signedIn = true;
        return ok(sessionOf(['scrutiny_officer'], { csrfToken: 'token-2' }));
      }),
    ]);
    const { user, address } = open('/register?status=on_track');
    await user.type(await screen.findByLabelText('Email address'), 'officer@marlow-vale.example');
    await user.type(screen.getByLabelText('Password'), 'a long password{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Register' })).toBeVisible();
    expect(address()).toBe('/register?status=on_track');
    expect(requests.find((asked) => asked.method === 'POST')?.headers.get('x-csrf-token')).toBe('token-1');
  });

  test('says what is missing before asking, and puts the focus on it', async () => {
    const requests = serve(signedOut);
    const { user } = open('/sign-in');
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    const link = screen.getByRole('link', { name: 'Enter your password' });
    await waitFor(() => expect(screen.getByRole('alert').parentElement).toHaveFocus());
    await user.click(link);
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(requests.some((asked) => asked.method === 'POST')).toBe(false);
  });

  test('shows the server’s refusal and keeps what was typed', async () => {
    serve([
      ...signedOut,
      on(identityRoutes.signIn, () =>
        refuse(401, { code: 'wrong_sign_in', detail: 'The address or the password is not right.' }),
      ),
    ]);
    const { user } = open('/sign-in');
    await user.type(await screen.findByLabelText('Email address'), 'officer@marlow-vale.example');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByText('The address or the password is not right.')).toBeVisible();
    expect(screen.getByLabelText('Email address')).toHaveValue('officer@marlow-vale.example');
  });

  test('asks for the council when there are several', async () => {
    const choosing = sessionOf([], {
      council: null,
      membership: null,
      councils: [
        { councilId: 'a', name: 'Marlow Vale Council', code: 'a' },
        { councilId: 'b', name: 'Cyngor Dyffryn Glas', code: 'b' },
      ],
    });
    const requests = serve([
      ...councilRoutes(),
      on(identityRoutes.session, () => ok(choosing)),
      on(identityRoutes.chooseCouncil, () => ok(sessionOf(['scrutiny_officer']))),
    ]);
    const { user } = open('/');
    await user.click(await screen.findByRole('button', { name: 'Cyngor Dyffryn Glas' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'What needs your attention' })).toBeVisible();
    expect(requests.find((asked) => asked.method === 'PUT')?.body).toEqual({ councilId: 'b' });
  });
});

describe('where to go after signing in', () => {
  test.each([
    ['/register?due=overdue', '/register?due=overdue'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('%s leads to %s', (next, place) => {
    expect(safeNext(next)).toBe(place);
  });
});
