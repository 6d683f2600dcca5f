import { homeRoutes } from '@holdfast/contracts/home/routes';
import { screen, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, registerRow } from '../../testing/fixtures.ts';
import { home } from '../../testing/home-fixtures.ts';
import { uploadRow } from '../../testing/import-fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const late = registerRow({
  coreStatus: 'response_overdue',
  overdue: [{ what: 'response', since: '2012-09-12' }],
});

const headings = async (): Promise<readonly (string | null)[]> => {
  await screen.findByRole('heading', { level: 1 });
  return screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
};

describe('home', () => {
  test('tells a scrutiny officer what is overdue, since when, and what waits', async () => {
    serve([
      ...councilRoutes(),
      on(homeRoutes.read, () =>
        ok(
          home({
            overdueResponses: { total: 9, shown: { due: 'response_overdue', sort: 'due' }, items: [late] },
            importsWaiting: [uploadRow()],
          }),
        ),
      ),
    ]);
    open('/');
    expect(await headings()).toEqual([
      'Imports waiting for you 1',
      'Responses overdue 9',
      'Next meeting',
      'The register today',
    ]);
    expect(screen.getByText('Response overdue since 12 Sep 2012 (8 days)')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See all 9' })).toHaveAttribute(
      'href',
      '/register?due=response_overdue&sort=due',
    );
    expect(screen.getByText('Thursday 11 October 2012')).toBeVisible();
  });

  test('begins with what changed for a councillor', async () => {
    serve([
      ...councilRoutes(['committee_member']),
      on(homeRoutes.read, () =>
        ok(
          home({
            overdueResponses: { total: 1, shown: {}, items: [late] },
            changedSinceLastMeeting: { total: 1, shown: { changedAfter: '2012-07-12' }, items: [registerRow()] },
          }),
        ),
      ),
    ]);
    open('/');
    expect((await headings())[0]).toBe('Changed since the last meeting 1');
    expect(screen.queryByRole('link', { name: 'Import the table that you keep' })).toBeNull();
  });

  test('tells a responder everything that they owe, each with its day, and never that nothing needs them', async () => {
    const items = [
      late,
      registerRow({ recommendationId: idOf(71), overdue: [], responseDueOn: '2013-01-21' }),
      registerRow({ recommendationId: idOf(72), overdue: [], coreStatus: 'on_track', dueOn: null }),
    ];
    const shown = { mine: 'yes', list: 'owed', sort: 'due' } as const;
    serve([...councilRoutes(['responder']), on(homeRoutes.read, () => ok(home({ owes: { total: 3, shown, items } })))]);
    open('/');
    expect((await headings())[0]).toBe('What is due from you 3');
    expect(screen.getByText('Response overdue since 12 Sep 2012 (8 days)')).toBeVisible();
    expect(screen.getByText('Response due by 21 Jan 2013')).toBeVisible();
    expect(screen.getByText('No day is set')).toBeVisible();
    expect(screen.queryByText('Nothing needs your attention today.')).toBeNull();
  });

  test('shows a new council how to begin', async () => {
    serve([
      ...councilRoutes(),
      on(homeRoutes.read, () =>
        ok(home({ counts: { ...home().counts, all: { total: 0, shown: {} } }, nextMeeting: null })),
      ),
    ]);
    open('/');
    expect(await screen.findByRole('link', { name: 'Import the table that you keep' })).toHaveAttribute(
      'href',
      '/imports/new',
    );
  });

  test('groups the updates that are due by committee, each with its own day, and opens what was counted', async () => {
    const committees = [
      { committeeId: idOf(1), committeeName: 'Ferry Panel', heldOn: '2012-10-11', updatesBy: '2012-10-01', total: 5 },
      { committeeId: idOf(2), committeeName: 'Harbour Panel', heldOn: '2012-11-08', updatesBy: '2012-10-29', total: 1 },
    ].map((one) => ({
      ...one,
      shown: { list: 'update_wanted', committee: one.committeeId } as const,
      items: [registerRow({ words: `Asked by the ${one.committeeName}` })],
    }));
    const updatesDue = { total: 6, shown: { list: 'update_wanted' }, committees } as const;
    const workLists = [{ list: 'words_wanted', total: 3, shown: { list: 'words_wanted' } } as const];
    serve([...councilRoutes(), on(homeRoutes.read, () => ok(home({ updatesDue, workLists })))]);
    open('/');
    const panel = within(await screen.findByRole('region', { name: 'Ferry Panel 5' }));
    expect(panel.getByText('Due by 1 Oct 2012, for the meeting of 11 Oct 2012.')).toBeVisible();
    expect(panel.getByText('Asked by the Ferry Panel')).toBeVisible();
    expect(panel.queryByText('Asked by the Harbour Panel')).toBeNull();
    expect(panel.getByRole('link', { name: 'See all 5' })).toHaveAttribute(
      'href',
      `/register?list=update_wanted&committee=${idOf(1)}`,
    );
    const other = within(screen.getByRole('region', { name: 'Harbour Panel 1' }));
    expect(other.getByText('Due by 29 Oct 2012, for the meeting of 8 Nov 2012.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The committee’s words are missing' })).toHaveAttribute(
      'href',
      '/register?list=words_wanted',
    );
    expect(screen.getByRole('link', { name: '33 Open' })).toHaveAttribute('href', '/register?list=open');
  });

  test('says of what is late since this morning that it is so since today', async () => {
    const items = [
      registerRow({
        overdue: [{ what: 'response', since: '2012-09-20' }],
      }),
    ];
    serve([
      ...councilRoutes(),
      on(homeRoutes.read, () => ok(home({ overdueResponses: { total: 1, shown: {}, items } }))),
    ]);
    open('/');
    expect(await screen.findByText('Response overdue since today')).toBeVisible();
  });

  test('tells an administrator what could not end on its day, and leads there', async () => {
    const problem = 'Homes Panel does not stand on 7 May 2013: choose a committee that does.';
    const stuck = {
      what: 'committee',
      subjectId: idOf(70),
      name: 'Housing Panel',
      lastDay: '2013-05-06',
      problem: said(problem),
    } as const;
    serve([...councilRoutes(), on(homeRoutes.read, () => ok(home({ endingsStuck: [stuck] })))]);
    open('/');
    expect(await screen.findByText(problem)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Housing Panel, last day 6 May 2013' })).toHaveAttribute(
      'href',
      `/settings/committees/${idOf(70)}`,
    );
  });

  test('says that nothing is lost when the server is away, and comes back when it does', async () => {
    let away = true;
    serve([
      ...councilRoutes(),
      on(homeRoutes.read, () =>
        away ? refuse(503, { code: 'unavailable', detail: 'The database is away.' }) : ok(home()),
      ),
    ]);
    const { user } = open('/');
    expect(await screen.findByRole('heading', { name: 'Holdfast is not available for a moment' })).toBeVisible();
    away = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'What needs your attention' })).toBeVisible();
  });

  test('says so when there is nothing at an address', async () => {
    serve(councilRoutes());
    open('/nowhere');
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});
