import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { screen, within } from '@testing-library/react';
import { committee, page } from '../../testing/committee-fixtures.ts';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, sessionOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(committeesRoutes.overview, () =>
    ok({
      on: '2012-08-16',
      items: [{ ...committee, depth: 0, stands: true, chair: 'Cllr Ada Brook', members: 1, vacancies: 1 }],
    }),
  ),
  on(committeesRoutes.read, () => ok(page)),
  ...more,
];
const address = `/settings/committees/${committee.committeeId}`;

test('the room lists the committees with their chair and what is vacant, and leads to each', async () => {
  serve(routes());
  const { user } = open('/settings/committees');
  expect(await screen.findByRole('cell', { name: /Cllr Ada Brook/u })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Housing Panel' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Housing Panel' })).toBeVisible();
});

test('the room shows the committees of a chosen day under their names of it, and leads to them on that day', async () => {
  const line = { ...committee, depth: 0, stands: true, chair: null, members: 0, vacancies: 0 };
  const items = [
    { ...line, name: 'Estates Panel', endedOn: '2012-05-15' },
    { ...line, committeeId: idOf(76), name: 'Homes Panel', startsOn: '2012-05-16', stands: false },
  ];
  serve(routes([on(committeesRoutes.overview, () => ok({ on: '2011-05-01', items }))]));
  const { user, address } = open('/settings/committees?on=2011-05-01');
  expect(await screen.findByText(/On 1 May 2011/u)).toBeVisible();
  expect(screen.queryByText('Homes Panel')).toBeNull();
  expect(screen.queryByText('Add a committee')).toBeNull();
  expect(screen.getByText('Ends 15 May 2012')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Estates Panel' }));
  expect(address()).toBe(`/settings/committees/${committee.committeeId}?on=2011-05-01`);
});

test('a new name asks from which day, and says what a mistake is', async () => {
  const asked = serve(routes([on(committeesRoutes.change, () => ok(page))]));
  const { user } = open(address);
  expect(await screen.findByText('Estates Panel until 17 May 2011')).toBeVisible();
  await user.click(screen.getByText('Change this committee'));
  const form = screen.getByText('Change this committee').closest('details');
  if (form === null) throw new Error('There is no form.');
  expect(within(form).queryByText(/First day of the new name/u)).toBeNull();
  const name = within(form).getByLabelText('Name of the committee');
  await user.clear(name);
  await user.type(name, 'Homes Panel');
  expect(within(form).getByText(/Reports of meetings before this day say “Housing Panel”/u)).toBeVisible();
  await user.click(within(form).getByRole('button', { name: 'Save this committee' }));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.body).toMatchObject({ name: 'Homes Panel', calledFrom: expect.stringMatching(/^\d{4}-/u) as unknown });
});

test('another place asks from which day, and the page says where it stood before', async () => {
  const parentsBefore = [{ parent: null, lastDay: '2011-05-17' }];
  const asked = serve(
    routes([
      on(committeesRoutes.read, () => ok({ ...page, parentsBefore })),
      on(committeesRoutes.change, () => ok(page)),
    ]),
  );
  const { user } = open(address);
  expect(await screen.findByText('No committee until 17 May 2011')).toBeVisible();
  await user.click(screen.getByText('Change this committee'));
  expect(screen.queryByText(/First day in its new place/u)).toBeNull();
  await user.selectOptions(screen.getByLabelText('Parent committee'), 'Homes Panel');
  expect(screen.getByText(/First day in its new place/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save this committee' }));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.body).toMatchObject({ parentId: idOf(74), underFrom: expect.stringMatching(/^\d{4}-/u) as unknown });
});

test('a vacant seat says what it is for and why its holder would vote', async () => {
  serve(routes());
  open(address);
  const vacant = await screen.findByRole('table', { name: 'Vacant seats' });
  expect(within(vacant).getByText(/Parent governor/u, { selector: '.quiet' })).toBeVisible();
  expect(within(vacant).getByText(/on education matters/u)).toBeVisible();
});

test('a refusal stands at its field and keeps what was chosen', async () => {
  const sentence = 'Cllr Ada Brook holds the portfolio Homes since 16 May 2012.';
  serve(
    routes([
      on(committeesRoutes.addMember, () =>
        refuse(422, { code: 'invalid', detail: sentence, fields: [{ field: 'personId', message: sentence }] }),
      ),
    ]),
  );
  const { user } = open(address);
  await user.click(await screen.findByText('Add a seat'));
  const form = screen.getByText('Add a seat').closest('details');
  if (form === null) throw new Error('There is no form.');
  const who = within(form).getByLabelText('Name');
  await user.selectOptions(who, 'Cllr Ada Brook');
  await user.click(within(form).getByRole('button', { name: 'Save this seat' }));
  expect(await within(form).findByRole('link', { name: sentence })).toBeVisible();
  expect(who).toHaveValue(idOf(72));
  expect(who).toHaveAccessibleDescription(expect.stringContaining(sentence));
});

test('ending shows what would happen, and ends only where nothing stands in the way', async () => {
  let refusal: string | null =
    '2 recommendations of Housing Panel are open: choose the committee that takes them over.';
  const asked = serve(
    routes([
      on(committeesRoutes.previewEnding, () =>
        ok({
          items: [{ recommendationId: idOf(75), reference: 'SR 1', words: 'That it be done.', statusWords: null }],
          meetings: [],
          seats: [],
          later: false,
          refusal: refusal === null ? null : said(refusal),
        }),
      ),
      on(committeesRoutes.end, () => ok(page)),
    ]),
  );
  const { user } = open(`${address}/end`);
  await user.click(await screen.findByRole('button', { name: 'See what would happen' }));
  expect(await screen.findByText(refusal)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'End this committee' })).not.toBeInTheDocument();
  refusal = null;
  await user.selectOptions(screen.getByLabelText('Who takes over open items'), 'Homes Panel');
  await user.click(screen.getByRole('button', { name: 'See what would happen' }));
  await user.click(await screen.findByRole('button', { name: 'End this committee' }));
  expect(await screen.findByText('Housing Panel has ended')).toBeVisible();
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({ successorId: idOf(74), callOffMeetings: false });
  expect(sent?.headers.get('if-match')).toBe('"3"');
});

const ending = {
  name: 'Housing Panel',
  lastDay: '2029-05-06',
  heir: 'Homes Panel',
  problem: null,
  revision: 2,
  by: { membershipId: idOf(77), name: 'Sam Reed' },
  plannedAt: '2029-03-01T09:00:00.000Z',
  choices: { successorId: idOf(74), callOffMeetings: true },
};

test('an ending on a day to come says so before and after it is planned', async () => {
  const asked = serve(
    routes([
      on(committeesRoutes.previewEnding, () => ok({ items: [], meetings: [], seats: [], later: true, refusal: null })),
      on(committeesRoutes.end, () => ok({ ...page, ending })),
    ]),
  );
  const { user } = open(`${address}/end`);
  for (const [part, value] of Object.entries({ Day: '6', Month: '5', Year: '2029' })) {
    const field = await screen.findByLabelText(part);
    await user.clear(field);
    await user.type(field, value);
  }
  await user.click(screen.getByRole('button', { name: 'See what would happen' }));
  expect(await screen.findByText(/^Nothing changes before .* 2029 is over/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^End this committee on .* 2029$/u }));
  expect(await screen.findByText(/^Housing Panel will end on .* 2029$/u)).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"3"');
});

test('a planned ending is shown with what was chosen, changed from what was planned, and called off in its version', async () => {
  const asked = serve(
    routes([
      on(committeesRoutes.read, () => ok({ ...page, ending })),
      on(committeesRoutes.previewEnding, () => ok({ items: [], meetings: [], seats: [], later: true, refusal: null })),
      on(committeesRoutes.changeEnding, () => ok({ ...page, ending })),
      on(committeesRoutes.callOffEnding, () => ok(page)),
    ]),
  );
  const { user } = open(address);
  const notice = await screen.findByRole('region', { name: 'Housing Panel will end on 6 May 2029' });
  expect(within(notice).getByText(/goes to Homes Panel.*meetings after that day are cancelled/u)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'End this committee' })).toBeNull();
  await user.click(within(notice).getByRole('link', { name: 'Change what is planned' }));
  expect(await screen.findByLabelText('Who takes over open items')).toHaveValue(idOf(74));
  expect(screen.getByLabelText('Year')).toHaveValue('2029');
  await user.click(screen.getByRole('button', { name: 'See what would happen' }));
  await user.click(await screen.findByRole('button', { name: 'End this committee on 6 May 2029' }));
  expect(asked.find(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"2"');
  await user.click(await screen.findByRole('button', { name: 'Cancel what is planned' }));
  expect(await screen.findByText('Housing Panel goes on: the ending is cancelled')).toBeVisible();
  expect(asked.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"2"');
});

test('an ending that could not be carried out says why, and what to do', async () => {
  const problem = 'Homes Panel does not stand on 7 May 2029: choose a committee that does.';
  serve(routes([on(committeesRoutes.read, () => ok({ ...page, ending: { ...ending, problem: said(problem) } }))]));
  open(address);
  expect(await screen.findByText('Housing Panel could not end on 6 May 2029')).toBeVisible();
  expect(screen.getByText(problem)).toBeVisible();
});

test('whoever does not administer sees who sits there, and no form', async () => {
  serve([...routes(), on(identityRoutes.session, () => ok(sessionOf(['committee_member'])))]);
  open(address);
  expect(await screen.findByRole('table', { name: 'Who sits on it' })).toBeVisible();
  expect(screen.queryByText('Add a seat')).not.toBeInTheDocument();
});
