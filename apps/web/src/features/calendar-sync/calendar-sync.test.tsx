import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { screen, waitFor } from '@testing-library/react';
import { calendarLine, feed, run, runDetail, source } from '../../testing/calendar-fixtures.ts';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { committee, idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const room = '/settings/calendars';
const page = `/settings/calendars/${idOf(410)}`;

const routes = (
  roles: Parameters<typeof councilRoutes>[0] = ['council_administrator'],
  change: FakeRoutes = [],
): FakeRoutes => [
  ...councilRoutes(roles),
  on(calendarSyncRoutes.feeds, () => ok({ items: [feed()] })),
  on(calendarSyncRoutes.sources, () => ok({ items: [source()] })),
  on(calendarSyncRoutes.runs, () => ok({ items: [run()] })),
  on(calendarSyncRoutes.run, () => ok(runDetail())),
  ...change,
];

describe('calendars that people subscribe to', () => {
  test('stand there with an address to copy', async () => {
    serve(routes());
    const { user } = open(room);
    const address = await screen.findByLabelText(`Address of ${committee.name}`);
    expect(address).toHaveValue(`http://localhost/api/calendars/subscribe/${idOf(400)}.ics`);
    await user.click(screen.getByRole('button', { name: `Copy: Address of ${committee.name}` }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`http://localhost/api/calendars/subscribe/${idOf(400)}.ics`);
  });

  test('show a secret address once, to whoever opened it', async () => {
    const requests = serve(
      routes(undefined, [
        on(calendarSyncRoutes.openFeed, () =>
          ok({ calendarFeedId: idOf(401), path: '/api/calendars/subscribe/secret.ics' }),
        ),
      ]),
    );
    const { user } = open(room);
    await user.click(await screen.findByText('Open a calendar'));
    await user.selectOptions(screen.getByLabelText('Whose meetings'), committee.name);
    await user.click(screen.getByRole('button', { name: 'Open this calendar' }));
    expect(await screen.findByLabelText('Secret address of the new calendar')).toHaveValue(
      'http://localhost/api/calendars/subscribe/secret.ics',
    );
    expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({
      committeeId: committee.committeeId,
      isPublic: false,
    });
  });

  test('are closed after one question', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.closeFeed, () => ok({}))]));
    const { user } = open(room);
    await user.click(await screen.findByRole('button', { name: `Close the calendar ${committee.name}` }));
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Yes, close it' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'DELETE')).toBe(true));
  });

  test('are there for every member, who need not know where meetings come from', async () => {
    serve(
      routes(
        ['committee_member'],
        [on(calendarSyncRoutes.sources, () => refuse(403, { code: 'not_allowed', detail: 'Ask your administrator.' }))],
      ),
    );
    open(room);
    expect(await screen.findByLabelText(`Address of ${committee.name}`)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Imported/u })).toBeNull();
  });

  test('are opened and closed by administrators only', async () => {
    serve(routes(['scrutiny_officer']));
    open(room);
    await screen.findByLabelText(`Address of ${committee.name}`);
    expect(screen.queryByText('Open a calendar')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Close/u })).toBeNull();
  });
});

describe('a calendar that is brought in', () => {
  test('is not added without a name and an address', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.sources, () => ok({ items: [] }))]));
    const { user } = open(room);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect((await screen.findAllByText('Enter the address of the committee pages'))[0]).toBeVisible();
    await user.click(screen.getByLabelText('A calendar file (.ics)'));
    expect(screen.queryByLabelText('Address of the committee pages')).toBeNull();
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('is decided line by line: what is clear is ticked, and no conflict is decided', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.applyRun, () => ok(runDetail({ lines: [] })))]));
    const { user } = open(page);
    expect(await screen.findByRole('button', { name: 'Change one meeting' })).toBeVisible();
    const later = screen.getByRole('radio', { name: 'Decide later' });
    expect(later).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /^Keep what is here: Thursday 11 October 2012, 17:00/u }));
    await user.click(screen.getByRole('checkbox', { name: /Thursday 11 October 2012, 18:00/u }));
    await user.click(screen.getByRole('button', { name: 'Change one meeting' }));
    await waitFor(() => {
      const sent = requests.find(({ path }) => path.endsWith('/apply'));
      expect(sent?.headers.get('if-match')).toBe('"3"');
      expect(sent?.body).toEqual({ leave: ['1'], take: [], keep: ['2'] });
    });
    expect(await screen.findByText('One meeting was changed or settled')).toBeVisible();
  });

  test('says why it was not changed, and shows what would be changed now', async () => {
    let lines = [calendarLine()];
    serve(
      routes(undefined, [
        on(calendarSyncRoutes.run, () => ok(runDetail({ lines, revision: lines.length + 2 }))),
        on(calendarSyncRoutes.applyRun, () => {
          lines = [
            calendarLine(),
            calendarLine({ key: '3', after: { ...calendarLine().after, heldOn: '2012-11-08' } }),
          ];
          return refuse(409, { code: 'conflict', detail: 'Meetings were changed here since this was read.' });
        }),
      ]),
    );
    const { user } = open(page);
    await user.click(await screen.findByRole('button', { name: 'Change one meeting' }));
    expect((await screen.findAllByText('Meetings were changed here since this was read.'))[0]).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Change 2 meetings' })).toBeVisible();
  });

  test('that could not be read says why, in a sentence', async () => {
    const fault = 'democracy.marlow-vale.example refuses to answer.';
    serve(
      routes(undefined, [
        on(calendarSyncRoutes.run, () => ok(runDetail({ state: 'failed', fault: said(fault), lines: [] }))),
      ]),
    );
    open(page);
    expect(await screen.findByText(fault)).toBeVisible();
  });

  test('is told whose meetings are whose, and read again', async () => {
    const requests = serve(
      routes(undefined, [
        on(calendarSyncRoutes.changeSource, () => ok(source())),
        on(calendarSyncRoutes.askRun, () => ok({ calendarRunId: idOf(421) })),
      ]),
    );
    const { user } = open(page);
    await user.click(await screen.findByText('The 2 committees in the calendar'));
    await user.selectOptions(screen.getByLabelText('Licensing'), 'None of the committees here');
    await user.click(screen.getByRole('button', { name: 'Save, and read it again' }));
    await waitFor(() =>
      expect(requests.some(({ path }) => path.endsWith('/runs') && path.includes('sources'))).toBe(true),
    );
    expect(requests.find(({ method }) => method === 'PATCH')?.body).toEqual({
      committees: [{ outside: '9', committeeId: null }],
    });
  });

  test('is read by itself as often as is said, and changes only what is allowed', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.changeSource, () => ok(source()))]));
    const { user } = open(page);
    expect(screen.queryByText('Add new meetings')).toBeNull();
    await user.click(await screen.findByRole('radio', { name: 'Every day' }));
    await user.click(screen.getByRole('checkbox', { name: 'Add new meetings' }));
    await user.click(screen.getByRole('button', { name: 'Save how it is read' }));
    await waitFor(() =>
      expect(requests.find(({ method }) => method === 'PATCH')?.body).toEqual({ rhythm: 'daily', allowed: ['add'] }),
    );
  });

  test('keeps what was chosen when somebody else was quicker, and says who', async () => {
    const detail = 'Sam Reed changed this on 16 August 2012 at 10:00, after you opened it.';
    let revision = 1;
    serve(
      routes(undefined, [
        on(calendarSyncRoutes.sources, () => ok({ items: [source({ revision })] })),
        on(calendarSyncRoutes.changeSource, () => {
          revision = 2;
          return refuse(412, { code: 'stale_version', detail });
        }),
      ]),
    );
    const { user } = open(page);
    await user.click(await screen.findByRole('radio', { name: 'Every week' }));
    await user.click(screen.getByRole('button', { name: 'Save how it is read' }));
    expect((await screen.findAllByText(detail))[0]).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Every week' })).toBeChecked();
  });

  test('that holds nothing of the council says so', async () => {
    const others = runDetail().committees.slice(1);
    let committees = others;
    serve(
      routes(undefined, [
        on(calendarSyncRoutes.run, () => ok(runDetail({ state: 'same', lines: [], unchanged: 0, committees }))),
      ]),
    );
    const { unmount } = open(page);
    expect(await screen.findByText(/^None of its meetings belongs to a committee here/u)).toBeVisible();
    unmount();
    committees = [];
    open(page);
    expect(await screen.findByText(/^The calendar has no meetings on these days/u)).toBeVisible();
  });

  test('moves to another address', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.changeSource, () => ok(source()))]));
    const { user } = open(page);
    await user.click(await screen.findByText('Change its name or address'));
    const box = screen.getByLabelText('Address of the committee pages');
    await user.clear(box);
    await user.type(box, 'https://new.example');
    await user.click(screen.getByRole('button', { name: 'Save name and address' }));
    await waitFor(() =>
      expect(requests.find(({ method }) => method === 'PATCH')?.body).toEqual({
        name: 'Committee pages',
        address: 'https://new.example',
      }),
    );
  });

  test('adds councillors who are chosen', async () => {
    const requests = serve(routes(undefined, [on(calendarSyncRoutes.addCouncillors, () => ok(runDetail()))]));
    const { user } = open(page);
    await user.click(await screen.findByText('One councillor'));
    await user.click(screen.getByRole('checkbox', { name: 'Councillor Ada Brook, Independent, Harbour' }));
    await user.click(screen.getByRole('button', { name: 'Add one councillor' }));
    await waitFor(() => expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({ ids: ['31'] }));
  });

  test('is looked at by officers, and decided by administrators', async () => {
    serve(routes(['scrutiny_officer']));
    open(page);
    expect(await screen.findByText('A council administrator decides.')).toBeVisible();
    for (const name of [/^Change /u, /^Read it/u, /^Save/u, /^Follow/u])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
