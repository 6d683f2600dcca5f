import { homeRoutes } from '@holdfast/contracts/home/routes';
import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import type { Language } from '@holdfast/words/languages';
import { screen, waitFor } from '@testing-library/react';
import { ok, on, refuse, serve } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { recommendation, registerRow, sessionOf } from '../../testing/fixtures.ts';
import { home } from '../../testing/home-fixtures.ts';
import { open } from '../../testing/open.tsx';
import { unchosenLanguage } from './language-here.ts';
import { said } from '../../testing/said.ts';

const nobody = sessionOf([], { account: null, council: null, membership: null, councils: [] });
const late = registerRow({
  coreStatus: 'response_overdue',
  overdue: [{ what: 'response', since: '2012-09-12' }],
});

const sessionIn = (language: Language) => {
  const session = sessionOf(['scrutiny_officer']);
  return { ...session, account: session.account && { ...session.account, language } };
};

const routes = () => [
  ...councilRoutes(),
  on(homeRoutes.read, () => ok(home({ overdueResponses: { total: 9, shown: {}, items: [late] } }))),
];

describe('the language that a reader chooses', () => {
  test('holds for the page, its days and its counts, what is asked of the server, and the next visit', async () => {
    const requests = serve(routes());
    const { user, unmount } = open('/');
    expect(await screen.findByText('Response overdue since 12 Sep 2012 (8 days)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' })).toBeVisible();
    expect(screen.getByText('Ymateb yn hwyr ers 12 Medi 2012 (8 diwrnod)')).toBeVisible();
    expect(screen.getByText('Dydd Iau 11 Hydref 2012')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Cofrestr' })).toBeVisible();
    expect(document.documentElement.lang).toBe('cy');
    expect(screen.getByRole('main')).not.toHaveAttribute('lang');
    expect(requests.at(-1)?.headers.get('holdfast-language')).toBe('cy');
    expect(document.cookie).toContain('holdfast-language=cy');
    unmount();
    open('/');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'What needs your attention' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  test('is not that of what an answer says in another: the words say in which language they are', async () => {
    const late = recommendation({
      overdue: [
        {
          what: 'response',
          since: '2012-09-12',
          because: said('Two months have passed.'),
          owedBy: said('Owed by Cllr A. Holder.'),
        },
      ],
    });
    serve([...routes(), on(recommendationsRoutes.read, () => ok(late))]);
    const { user } = open(`/recommendations/${late.recommendationId}`);
    expect(await screen.findByText('Two months have passed.')).not.toHaveAttribute('lang');
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByText('Hanes')).toBeVisible();
    expect(screen.getByText('Two months have passed.')).toHaveAttribute('lang', 'en');
  });

  test('is not that of a refusal which lacks it: it says in which language it is', async () => {
    serve([
      on(identityRoutes.session, () => ok(nobody)),
      on(identityRoutes.signIn, () => refuse(409, { code: 'conflict', detail: 'Only in English.', language: 'en' })),
    ]);
    const { user } = open('/sign-in');
    await user.click(await screen.findByRole('button', { name: 'Cymraeg' }));
    await user.type(await screen.findByLabelText('Cyfeiriad e-bost'), 'a@example.wales');
    await user.type(screen.getByLabelText('Cyfrinair'), 'a long enough password');
    await user.click(screen.getByRole('button', { name: 'Mewngofnodi' }));
    expect(await screen.findByText('Only in English.')).toHaveAttribute('lang', 'en');
    expect(document.documentElement.lang).toBe('cy');
  });

  test('is that of the account where this browser knows none, and is told to the account', async () => {
    const requests = serve([
      ...routes(),
      on(identityRoutes.session, () => ok(sessionIn('cy'))),
      on(identityRoutes.chooseLanguage, () => ok(sessionIn('en'))),
    ]);
    const { user } = open('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'English' }));
    await waitFor(() => expect(requests.at(-1)).toMatchObject({ method: 'PUT', body: { language: 'en' } }));
  });

  test('is the account’s own once somebody has signed in, whoever used this browser before, and the browser follows it', async () => {
    const requests = serve([...routes(), on(identityRoutes.session, () => ok(sessionIn('cy')))]);
    document.cookie = 'holdfast-language=en; path=/';
    open('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' })).toBeVisible();
    expect(document.cookie).toContain('holdfast-language=cy');
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('holds on the next page too where the account could not be told', async () => {
    serve([
      ...routes(),
      on(identityRoutes.session, () => ok(sessionIn('en'))),
      on(identityRoutes.chooseLanguage, () => refuse(503, { code: 'unavailable', detail: 'Try again in a minute.' })),
    ]);
    const { user } = open('/');
    await user.click(await screen.findByRole('button', { name: 'Cymraeg' }));
    await user.click(await screen.findByRole('link', { name: 'Cofrestr' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Cofrestr' })).toBeVisible();
    expect(document.cookie).toContain('holdfast-language=cy');
  });

  test('is the council’s where nobody has chosen one, and then also at the next sign-in here', async () => {
    const session = sessionOf(['scrutiny_officer']);
    const council = session.council && { ...session.council, language: 'cy' as const };
    serve([...routes(), on(identityRoutes.session, () => ok({ ...session, council }))]);
    const { unmount } = open('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' })).toBeVisible();
    unmount();
    expect(unchosenLanguage(null)).toBe('cy');
    expect(document.cookie).not.toContain('holdfast-language');
  });

  test('is that of the link with which somebody comes to sign in, but never over what they chose', async () => {
    serve([on(identityRoutes.session, () => ok(nobody))]);
    const { user, unmount } = open('/sign-in?lang=cy');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mewngofnodi' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'English' }));
    unmount();
    open('/sign-in?lang=cy');
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  });

  test('leaves a page that has no Welsh in English as a whole, and says so', async () => {
    serve(routes());
    const { user } = open('/');
    await user.click(await screen.findByRole('button', { name: 'Cymraeg' }));
    await user.click(await screen.findByRole('link', { name: 'Mewnforion' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'en');
    expect(document.documentElement.lang).toBe('cy');
    expect(screen.getByRole('link', { name: 'Mewnforion' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Hafan' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beth sydd angen eich sylw' })).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveAttribute('lang');
  });
});
