import { peopleRoutes } from '@holdfast/contracts/people/routes';
import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Directory, Leaving, Person } from '@holdfast/contracts/people/shapes';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const nothing = { open: 0, overdue: 0, nextOn: null };
const person = (values: Partial<Person> = {}): Person => ({
  personId: idOf(80),
  kind: 'officer',
  name: 'Ada Brook',
  post: 'Head of Housing',
  politicalGroup: null,
  email: null,
  standsInForId: null,
  endedOn: null,
  plannedEnd: null,
  membership: null,
  owes: { open: 3, overdue: 1, nextOn: '2012-09-30' },
  revision: 4,
  ...values,
});
const directory: Directory = {
  today: '2012-08-16',
  unlisted: [],
  invitations: [],
  withoutLead: nothing,
  sendsMail: false,
  people: [person(), person({ personId: idOf(81), name: 'Ben Dale', post: null, owes: nothing })],
  staleLeads: [{ lead: 'A. Brooke', open: 2, overdue: 0, nextOn: null }],
  needsSecondAdministrator: true,
};
const leaving: Leaving = {
  person: { personId: idOf(80), name: 'Ada Brook', post: 'Head of Housing', revision: 4 },
  items: [
    {
      kind: 'recommendation',
      id: idOf(82),
      recommendationId: idOf(82),
      reference: 'SR 1',
      words: 'That it be done.',
      lead: ['Head of Housing'],
      dueOn: null,
      by: 'post',
    },
  ],
  places: [{ what: 'seat', name: 'Housing Panel' }],
  signsIn: true,
  later: false,
  refusal: null,
  heirs: [{ personId: idOf(81), name: 'Ben Dale', post: null }],
};
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(peopleRoutes.list, () => ok(directory)),
  on(peopleRoutes.read, () => ok({ person: person(), seats: [], items: [], leaving: null })),
  on(peopleRoutes.previewLeaving, () => ok(leaving)),
  ...more,
];

test('the directory says who owes what, and that a second administrator is wanted', async () => {
  serve(routes());
  open('/settings/people');
  expect(await screen.findByText('3 open, 1 overdue, next 30 Sep 2012')).toBeVisible();
  expect(screen.getByText('Invite a second administrator')).toBeVisible();
});

test('a stale name is joined to a person in one step', async () => {
  const asked = serve(routes([on(peopleRoutes.joinLead, () => ok({ changed: 2 }))]));
  const { user } = open('/settings/people');
  await user.selectOptions(await screen.findByLabelText('Match “A. Brooke” to'), 'Ada Brook');
  await user.click(screen.getByRole('button', { name: 'Match A. Brooke' }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ lead: 'A. Brooke', personId: idOf(80) });
});

test('an invitation without mail shows its link once, and what was typed stays when it is refused', async () => {
  let taken = true;
  serve(
    routes([
      on(peopleRoutes.invite, () =>
        taken
          ? refuse(422, {
              code: 'invalid',
              detail: 'x',
              fields: [{ field: 'email', message: 'Robin is invited already.' }],
            })
          : ok({
              invitationId: idOf(83),
              delivery: 'pass_on',
              token: 'secret-token',
              sentence: said('Pass this link on.'),
            }),
      ),
    ]),
  );
  const { user } = open('/settings/people');
  const form = (await screen.findByText('Invite somebody')).closest('details');
  if (form === null) throw new Error('There is no form.');
  await user.type(within(form).getByLabelText('Name'), 'Robin Vale');
  await user.type(within(form).getByLabelText('Email address'), 'robin@example.gov.uk');
  await user.click(within(form).getByRole('checkbox', { name: 'Council administrator' }));
  await user.click(within(form).getByRole('button', { name: 'Invite' }));
  expect(await within(form).findByRole('link', { name: 'Robin is invited already.' })).toBeVisible();
  expect(within(form).getByLabelText('Email address')).toHaveValue('robin@example.gov.uk');
  taken = false;
  await user.click(within(form).getByRole('button', { name: 'Invite' }));
  expect(await screen.findByText(/\/invitation#secret-token$/u)).toBeVisible();
});

test('the refusal to demote one of the last two administrators stands at the roles', async () => {
  const sentence = 'Ada Brook and Ben Dale are the only two administrators.';
  const membership = { membershipId: idOf(84), roles: ['council_administrator' as const], revision: 1 };
  serve(
    routes([
      on(peopleRoutes.read, () => ok({ person: person({ membership }), seats: [], items: [], leaving: null })),
      on(peopleRoutes.changeRoles, () =>
        refuse(422, { code: 'invalid', detail: sentence, fields: [{ field: 'roles', message: sentence }] }),
      ),
    ]),
  );
  const { user } = open(`/settings/people/${idOf(80)}`);
  await user.click(await screen.findByText('Change the roles of Ada Brook'));
  await user.click(screen.getByRole('checkbox', { name: 'Council administrator' }));
  await user.click(screen.getByRole('checkbox', { name: 'Read only' }));
  await user.click(screen.getByRole('button', { name: 'Save these roles' }));
  expect(await screen.findByRole('link', { name: sentence })).toBeVisible();
});

test('leaving shows what is left behind, and sends the heirs that were chosen', async () => {
  const asked = serve(
    routes([
      on(peopleRoutes.leave, () =>
        ok({ person: person({ endedOn: '2012-08-15' }), seats: [], items: [], leaving: null }),
      ),
    ]),
  );
  const { user } = open(`/settings/people/${idOf(80)}/leaving`);
  await user.click(await screen.findByRole('button', { name: 'See what would happen' }));
  expect(await screen.findByText('Housing Panel')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Who takes over all open items'), 'Ben Dale');
  await user.selectOptions(screen.getByLabelText('Who takes over SR 1'), 'Stays with the post');
  await user.click(screen.getByRole('button', { name: 'Hand over and leave' }));
  expect(await screen.findByText('Ada Brook has left, and everything was handed over')).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    heir: idOf(81),
    single: [{ id: idOf(82), heir: 'stays' }],
  });
});

test('a last day to come is planned, shown, and changed from what was planned', async () => {
  const plan = {
    name: 'Ada Brook',
    lastDay: '2027-05-06',
    heir: 'Ben Dale',
    problem: null,
    revision: 2,
    by: null,
    plannedAt: '2027-03-01T09:00:00.000Z',
    choices: { heir: idOf(81), single: [{ id: idOf(82), heir: 'stays' }] },
  };
  const leaver = { person: person(), seats: [], items: [], leaving: plan };
  const asked = serve(
    routes([
      on(peopleRoutes.read, () => ok(leaver)),
      on(peopleRoutes.previewLeaving, () => ok({ ...leaving, later: true })),
      on(peopleRoutes.changeLeaving, () => ok(leaver)),
    ]),
  );
  const { user } = open(`/settings/people/${idOf(80)}`);
  const notice = await screen.findByRole('region', { name: 'Ada Brook will leave on 6 May 2027' });
  expect(within(notice).getByText(/goes to Ben Dale. One item goes elsewhere/u)).toBeVisible();
  await user.click(within(notice).getByRole('link', { name: 'Change what is planned' }));
  await user.click(await screen.findByRole('button', { name: 'See what would happen' }));
  expect(await screen.findByLabelText('Who takes over SR 1')).toHaveValue('stays');
  expect(screen.getByText('The sign-in ends when 6 May 2027 is over.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Confirm that Ada Brook leaves on 6 May 2027' }));
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(sent?.body).toMatchObject({ lastDay: '2027-05-06', heir: idOf(81) });
  expect(sent?.headers.get('if-match')).toBe('"2"');
});

describe('the page that accepts an invitation', () => {
  const invitation = {
    councilName: 'Testwick Council',
    name: 'Robin Vale',
    email: 'robin@example.gov.uk',
    roles: ['responder'],
    expiresAt: '2012-08-23T09:00:00.000Z',
    needs: 'account',
  } as const;

  test('makes an account with a name and a password of some length', async () => {
    const asked = serve([
      on(identityRoutes.lookAtInvitation, () => ok(invitation)),
      on(identityRoutes.acceptInvitation, () => ok({})),
      ...routes(),
    ]);
    const { user } = open('/invitation#a-token-of-some-length');
    const password = await screen.findByLabelText('Choose a password');
    await user.type(password, 'short');
    await user.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByRole('link', { name: 'Enter a password of 12 characters or more' })).toBeVisible();
    await user.type(password, ' and then long enough');
    await user.click(screen.getByRole('button', { name: 'Join' }));
    await screen.findByText('You have joined Testwick Council');
    expect(asked.find(({ path }) => path === '/invitation/accept')?.body).toEqual({
      token: 'a-token-of-some-length',
      newAccount: { fullName: 'Robin Vale', password: 'short and then long enough' },
    });
  });

  test('says one clear sentence where the link cannot be used', async () => {
    serve([
      on(identityRoutes.lookAtInvitation, () =>
        refuse(404, { code: 'not_found', detail: 'This invitation cannot be used.' }),
      ),
      ...routes(),
    ]);
    open('/invitation#a-token-of-some-length');
    expect(await screen.findByText('This invitation cannot be used.')).toBeVisible();
  });
});
