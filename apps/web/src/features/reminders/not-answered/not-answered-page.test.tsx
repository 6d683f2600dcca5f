import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import { homeRoutes } from '@holdfast/contracts/home/routes';
import type { NotAnsweredView, UnansweredView } from '@holdfast/contracts/reminders/not-answered';
import { screen, within } from '@testing-library/react';
import { ok, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { home } from '../../../testing/home-fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const message = (recipientName: string, on: string, step = 0) =>
  ({ on, recipientName, askedAs: step === 0 ? 'lead' : 'escalation', step, state: 'sent' }) as const;
const about = {
  reminderId: idOf(70),
  kind: 'response_overdue',
  because: said('A response was due.'),
  recommendationId: idOf(71),
  reference: '2012/13-001',
  words: 'That the sea wall is surveyed.',
  portfolioId: idOf(72),
  portfolio: 'Environment',
} as const;
const one: UnansweredView = {
  ...about,
  firstOn: '2012-08-30',
  lastOn: '2012-09-06',
  times: 2,
  workingDays: 22,
  isPerhaps: false,
  of: [message('Ada Brook', '2012-09-06')],
  escalatedTo: [message('Ben Dale', '2012-09-26', 1)],
  keptMessageId: idOf(73),
};
const month = (
  name: string,
  portfolioId: string | null,
  portfolio: string | null,
  asked: number,
  notAnswered: number,
) => ({
  month: name,
  portfolioId,
  portfolio,
  asked,
  notAnswered,
  inTime: asked - notAnswered,
  late: 0,
  otherwise: 0,
});
const told = (change: Partial<NotAnsweredView> = {}): NotAnsweredView => ({
  today: '2012-10-01',
  since: '2011-11-01',
  waiting: [one],
  notReached: [],
  byMonth: [],
  byCycle: [],
  ...change,
});
const serveIt = (of: NotAnsweredView) => serve([...councilRoutes(), on(remindersRoutes.notAnswered, () => ok(of))]);

test('what waits says of whom it was asked, when, by which message, who was told, and for how long', async () => {
  serveIt(told());
  open('/reminders/not-answered');
  const row = (await screen.findByText('That the sea wall is surveyed.')).closest('tr');
  expect(row).toHaveTextContent('Ada Brook as the lead');
  expect(row).toHaveTextContent('First on 30 Aug 2012');
  expect(row).toHaveTextContent('2 times, last on 6 Sep 2012');
  expect(row).toHaveTextContent('Ben Dale 26 Sep 2012');
  expect(row).toHaveTextContent('22 working days');
  expect(screen.getByRole('link', { name: 'Read the last message about 2012/13-001' })).toHaveAttribute(
    'href',
    `/reminders/messages/${idOf(73)}`,
  );
});

test('who was not reached stands apart, with where to see why', async () => {
  const notReached = [{ ...about, of: [message('Ada Brook', '2012-09-12')], since: '2012-09-12' }];
  serveIt(told({ waiting: [], notReached }));
  open('/reminders/not-answered');
  const apart = await screen.findByRole('region', { name: /^Not reached/u });
  expect(apart).toHaveTextContent('Ada Brook: no message has arrived since 12 September 2012.');
  expect(within(apart).getByRole('link', { name: /did not arrive/u })).toHaveAttribute(
    'href',
    '/reminders/messages/undelivered',
  );
  expect(screen.getByText('Nothing waits for an answer from before today')).toBeVisible();
});

const cycle = (committee: string, after: string | null, until: string | null, more: object = {}) => ({
  committeeId: idOf(committee === 'Ferry Panel' ? 60 : 61),
  committee,
  after,
  until,
  portfolioId: idOf(72),
  portfolio: 'Environment',
  asked: 4,
  notAnswered: 1,
  inTime: 2,
  late: 1,
  otherwise: 0,
  ...more,
});

test('portfolios are counted from one meeting of a committee to the next, newest first', async () => {
  const none = { portfolioId: null, portfolio: null, asked: 2, notAnswered: 2, inTime: 0, late: 0 };
  const byCycle = [
    cycle('Ferry Panel', null, '2012-08-16'),
    cycle('Ferry Panel', '2012-08-16', '2012-10-11'),
    cycle('Ferry Panel', '2012-08-16', '2012-10-11', none),
    cycle('Harbour Board', '2012-09-06', null),
  ];
  serveIt(told({ byCycle, byMonth: [month('2012-08', idOf(72), 'Environment', 4, 1)] }));
  const { user } = open('/reminders/not-answered');
  const table = await screen.findByRole('table', { name: 'How portfolios answer' });
  const headers = () =>
    within(screen.getByRole('table', { name: 'How portfolios answer' })).getAllByRole('columnheader');
  expect(headers().map(({ textContent }) => textContent)).toEqual([
    'Portfolio',
    'To 11 Oct 2012 from the day after 16 Aug 2012, so far',
    'To 16 Aug 2012 the first on record',
  ]);
  const lines = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.querySelector('div')?.textContent),
    );
  expect(lines).toEqual([
    ['Environment', '1 of 4 not answered', '1 of 4 not answered'],
    ['No portfolio', '2 of 2 not answered', 'none asked'],
    ['All portfolios', '3 of 6 not answered', '1 of 4 not answered'],
  ]);
  await user.selectOptions(screen.getByLabelText('Committee'), 'Harbour Board');
  expect(headers().map(({ textContent }) => textContent)).toEqual([
    'Portfolio',
    'After 6 Sep 2012 no meeting is in the calendar',
  ]);
});

test('portfolios are counted by month, together or one alone', async () => {
  const byMonth = [
    month('2012-08', idOf(72), 'Environment', 4, 1),
    month('2012-09', idOf(72), 'Environment', 2, 2),
    month('2012-09', null, null, 3, 0),
  ];
  serveIt(told({ byMonth }));
  const { user } = open('/reminders/not-answered');
  expect(await screen.findByText(/^Nothing of a committee that meets has been asked for/u)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Counted by'), 'Months');
  const table = await screen.findByRole('table', { name: 'How portfolios answer' });
  const lines = () =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.querySelector('div')?.textContent),
      );
  expect(lines()).toEqual([
    ['September 2012', '5', '3', '0', '2', '0'],
    ['August 2012', '4', '3', '0', '1', '0'],
  ]);
  await user.selectOptions(screen.getByLabelText('Portfolio'), 'No portfolio');
  expect(lines()).toEqual([['September 2012', '3', '3', '0', '0', '0']]);
});

test('the home page says how much is not answered, and for how long', async () => {
  serve([...councilRoutes(), on(homeRoutes.read, () => ok(home({ notAnswered: { count: 7, workingDays: 23 } })))]);
  open('/');
  expect(await screen.findByRole('heading', { name: '7 things asked and not answered' })).toBeVisible();
  expect(screen.getByText(/The oldest for 23 working days\./u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See who was asked, and when' })).toHaveAttribute(
    'href',
    '/reminders/not-answered',
  );
});
