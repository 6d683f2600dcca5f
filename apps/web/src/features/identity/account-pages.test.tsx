import { accountRoutes } from '@holdfast/contracts/identity/account-routes';
import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { screen, within } from '@testing-library/react';
import { account } from '../../testing/account-fixture.ts';
import { ok, on, refuse, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, sessionOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';

const nobody = sessionOf([], { account: null, council: null, membership: null, councils: [] });
const signedOut = [...councilRoutes(), on(identityRoutes.session, () => ok(nobody))];

describe('a forgotten password', () => {
  test('is asked for from the sign-in, and the page says the same whoever has the address', async () => {
    const requests = serve([...signedOut, on(accountRoutes.askReset, () => ok({ sendsMail: true }))]);
    const { user } = open('/sign-in');
    await user.click(await screen.findByRole('link', { name: 'Forgotten your password?' }));
    await user.type(await screen.findByLabelText('Email address'), 'sam@example.gov.uk{Enter}');
    expect(await screen.findByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('If sam@example.gov.uk has an account');
    expect(requests.find(({ path }) => path === '/password-reset')?.body).toEqual({ email: 'sam@example.gov.uk' });
  });

  test('where no email leaves, says who helps', async () => {
    serve([...signedOut, on(accountRoutes.askReset, () => ok({ sendsMail: false }))]);
    const { user } = open('/forgotten-password');
    await user.type(await screen.findByLabelText('Email address'), 'sam@example.gov.uk{Enter}');
    expect(await screen.findByText(/Ask your council’s administrator/u)).toBeVisible();
  });

  test('is set anew by the link of the email, and why one is refused stands beside it', async () => {
    let tries = 0;
    const requests = serve([
      ...signedOut,
      on(accountRoutes.lookAtReset, () => ok({ email: 'sam@example.gov.uk', expiresAt: '2012-08-16T10:00:00Z' })),
      on(accountRoutes.setPassword, () => {
        tries += 1;
        const fields = [{ field: 'password', message: 'This password is too easy to guess.', language: 'en' }];
        return tries === 1 ? refuse(422, { code: 'invalid', detail: '', fields }) : ok({});
      }),
    ]);
    const { user } = open('/new-password#a-token-of-some-length');
    const box = await screen.findByLabelText('New password');
    await user.type(box, 'password1234{Enter}');
    expect(await screen.findByRole('link', { name: 'This password is too easy to guess.' })).toBeVisible();
    await user.clear(box);
    await user.click(box);
    await user.paste('seven herons over marsh');
    await user.click(screen.getByRole('button', { name: 'Set password' }));
    expect(await screen.findByText('Your new password is set')).toBeVisible();
    expect(requests.filter(({ path }) => path === '/password-reset/use').at(-1)?.body).toEqual({
      token: 'a-token-of-some-length',
      password: 'seven herons over marsh',
    });
  });

  test('whose link is used or over leads to a new one', async () => {
    serve([
      ...signedOut,
      on(accountRoutes.lookAtReset, () => refuse(404, { code: 'not_found', detail: 'This link cannot be used.' })),
    ]);
    open('/new-password#a-token-of-some-length');
    expect(await screen.findByText('This link cannot be used.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute('href', '/forgotten-password');
  });
});

describe('one’s own account', () => {
  test('changes its password, with the present one', async () => {
    const requests = serve([...councilRoutes(), on(accountRoutes.changePassword, () => ok(account()))]);
    const { user } = open('/account');
    await user.click(await screen.findByRole('button', { name: 'Change password' }));
    expect(await screen.findByRole('link', { name: 'Enter your present password' })).toBeVisible();
    await user.type(screen.getByLabelText('Your present password'), 'an old one');
    await user.type(screen.getByLabelText('New password'), 'seven herons over marsh{Enter}');
    expect(await screen.findByText('Your password is changed')).toBeVisible();
    expect(screen.getByLabelText('New password')).toHaveValue('');
    expect(requests.find(({ path }) => path === '/account/password')?.body).toEqual({
      present: 'an old one',
      password: 'seven herons over marsh',
    });
  });

  test('shows where one is signed in, and ends another session', async () => {
    const one = { ...account(), sessions: account().sessions.slice(0, 1) };
    const requests = serve([...councilRoutes(), on(accountRoutes.endSession, () => ok(one))]);
    const { user } = open('/account');
    const table = await screen.findByRole('table', { name: 'Where you are signed in' });
    expect(within(table).getByText('Firefox on Windows (this one)')).toBeVisible();
    await user.click(within(table).getByRole('button', { name: /End the session: Safari on iPhone/u }));
    expect(await screen.findByText('Firefox on Windows (this one)')).toBeVisible();
    expect(requests.some(({ path }) => path === `/account/sessions/${idOf(71)}`)).toBe(true);
    expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull();
  });
});
