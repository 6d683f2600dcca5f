import { type Role, roles } from '@holdfast/domain/councils/role';
import { may, permissions, type Permission } from '@holdfast/domain/permissions/may';
import type { Access, Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import { newId } from '@holdfast/database/new-id';
import { hashOfToken } from '../../src/platform/session/session-token.ts';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, type TestPerson, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';

/** What a route makes of somebody before it reads what they ask. */
type Reception = 'not_signed_in' | 'not_allowed' | 'let in';

interface Identity {
  readonly name: string;
  readonly arrive: () => Promise<Browser>;
  readonly expected: (access: Access) => Reception;
}

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
});
afterAll(() => api.close());

const isPermission = (access: Access): access is Permission => access in permissions;
const stranger = (access: Access): Reception => (access === 'anybody' ? 'let in' : 'not_signed_in');
const withoutCouncil = (access: Access): Reception =>
  access === 'anybody' || access === 'account' ? 'let in' : 'not_allowed';
const holding =
  (...held: readonly Role[]) =>
  (access: Access): Reception =>
    isPermission(access) && may(held, access) ? 'let in' : withoutCouncil(access);

const signIn = async ({ email, password }: TestPerson): Promise<Browser> => {
  const browser = api.browser();
  await browser.signIn(email, password);
  return browser;
};

type ShuttingOut = (council: TestCouncil, person: TestPerson, browser: Browser) => Promise<unknown>;

/** Somebody whom the council let in, and who is shut out while they are signed in. */
const shutOut = (how: ShuttingOut) => async (): Promise<Browser> => {
  const council = await openTestCouncil();
  const person = await council.person(...roles);
  const browser = await signIn(person);
  await how(council, person, browser);
  return browser;
};

const identities: readonly Identity[] = [
  { name: 'a stranger', arrive: async () => Promise.resolve(api.browser()), expected: stranger },
  {
    name: 'somebody whose account was disabled',
    arrive: shutOut((council, person) => council.disable(person)),
    expected: stranger,
  },
  {
    name: 'somebody whose session is over',
    arrive: shutOut(async (_, __, { sessionToken }) => {
      await api.app.get(SessionRecords).extend(hashOfToken(sessionToken), new Date('2012-08-15T09:00:00Z'));
    }),
    expected: stranger,
  },
  {
    name: 'somebody who has left the council',
    arrive: shutOut((council, { membershipId }) =>
      council.byHand('update membership set ended_at = now() where membership_id = $1', [membershipId]),
    ),
    expected: withoutCouncil,
  },
  {
    name: 'somebody of two councils who has not chosen one',
    arrive: async () => {
      const person = await (await openTestCouncil()).person(...roles);
      await (await openTestCouncil()).join(person, ...roles);
      return signIn(person);
    },
    expected: withoutCouncil,
  },
  ...roles.map((role) => ({
    name: role,
    arrive: async () => api.signedIn(await openTestCouncil(), role),
    expected: holding(role),
  })),
  {
    name: 'an operator of no council',
    arrive: async () => {
      const council = await openTestCouncil();
      const person = await council.person();
      await council.appoint(person);
      await council.byHand('update membership set ended_at = now() where membership_id = $1', [person.membershipId]);
      return signIn(person);
    },
    expected: (access) => (access === 'operator' ? 'let in' : withoutCouncil(access)),
  },
];

const rows: readonly Route[] = Object.values(routes).flatMap((table) => Object.values<Route>(table));
/** Signing out comes last: the others need the session. */
const inOrder = [...rows.filter((row) => row !== routes.identity.signOut), routes.identity.signOut];

/** Asked with ids that nobody has and with nothing to change, so that whoever is let in is refused for that alone. */
const knock = async (browser: Browser, { method, path, terms }: Route): Promise<Reception> => {
  const answer = await browser.ask(
    path.replace(/:\w+/gu, () => newId()),
    {
      method,
      ...(method === 'GET' ? {} : { body: {} }),
    },
  );
  const code = problemOf(answer);
  const itsOwn = terms.refuses?.some((own) => own === code) === true;
  return !itsOwn && (code === 'not_signed_in' || code === 'not_allowed') ? code : 'let in';
};

test.each(identities)(
  '$name gets as far as each row of the table says',
  async ({ arrive, expected }) => {
    const browser = await arrive();
    const received: string[] = [];
    for (const row of inOrder) received.push(`${row.method} ${row.path}: ${await knock(browser, row)}`);
    expect(received).toEqual(inOrder.map((row) => `${row.method} ${row.path}: ${expected(row.terms.may)}`));
  },
  120_000,
);

const namesOf = (access: Access): readonly string[] =>
  rows
    .filter(({ method, terms }) => terms.may === access && method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
    .toSorted();

test('without signing in, and by whoever may only read, little can be changed', () => {
  expect(namesOf('anybody')).toEqual([
    'POST /api/answers/by-link/look',
    'POST /api/answers/by-link/send',
    'POST /api/invitation/accept',
    'POST /api/invitation/look',
    'POST /api/password-reset',
    'POST /api/password-reset/look',
    'POST /api/password-reset/use',
    'POST /api/returned-mail',
    'POST /api/session',
    'PUT /api/answers/by-link/draft',
  ]);
  expect(namesOf('read')).toEqual(['DELETE /api/register-views/:registerViewId', 'PUT /api/register-views']);
});
