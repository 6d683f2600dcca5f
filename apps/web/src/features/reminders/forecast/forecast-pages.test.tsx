import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import type { ForecastDigestView, ForecastView } from '@holdfast/contracts/reminders/forecast';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const digest = (change: Partial<ForecastDigestView> = {}): ForecastDigestView => ({
  day: '2012-08-23',
  kind: 'ordinary',
  state: null,
  heldBack: null,
  total: 1,
  recipient: { id: idOf(90), name: 'Ada Brook', address: 'ada@example.gov.uk', personId: idOf(90) },
  items: [
    {
      kind: 'response_due',
      recommendationId: idOf(91),
      meetingId: null,
      reference: '2012/13-001',
      words: 'That the sea wall is surveyed.',
      portfolio: 'Environment',
      askedAs: 'lead',
      step: 0,
      isNew: true,
      why: said(
        'A response is due by 31 August 2012. It is asked for the first time, 5 working days before it is due.',
      ),
    },
  ],
  ...change,
});
const forecast = (change: Partial<ForecastView> = {}): ForecastView => ({
  today: '2012-08-16',
  until: '2012-09-14',
  reminds: true,
  sending: { from: '08:00', until: '18:00' },
  digests: [digest()],
  unreached: [],
  unasked: 0,
  quietDays: [{ day: '2012-08-27', because: said('Summer bank holiday'), holdsBack: 2, goesOn: '2012-08-28' }],
  recipients: [{ id: idOf(90), name: 'Ada Brook' }],
  portfolios: [{ portfolioId: idOf(92), name: 'Environment' }],
  ...change,
});
const routes = (of: ForecastView, more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['scrutiny_officer', 'council_administrator']),
  on(remindersRoutes.forecast, () => ok(of)),
  ...more,
];

test('each message says on which day it leaves, to whom, and why; a bank holiday says what it holds back', async () => {
  serve(routes(forecast()));
  open('/reminders');
  const day = await screen.findByRole('region', { name: /^Thursday 23 August 2012/u });
  expect(within(day).getByText('Ada Brook')).toBeVisible();
  expect(within(day).getByText(/5 working days before it is due/u)).toBeVisible();
  expect(
    within(day).getByRole('link', { name: 'See the message to Ada Brook of Thursday 23 August 2012' }),
  ).toHaveAttribute('href', `/reminders/preview?day=2012-08-23&recipient=${idOf(90)}&kind=ordinary`);
  const holiday = screen.getByRole('region', { name: 'Monday 27 August 2012' });
  expect(holiday).toHaveTextContent('No message is sent on this day: Summer bank holiday.');
  expect(holiday).toHaveTextContent('2 things that would be asked for now are asked for on Tuesday 28 August 2012.');
});

test('what stands on no list of ten is on the page of the message', async () => {
  serve(routes(forecast({ digests: [digest({ total: 12 })] })));
  open('/reminders');
  expect(await screen.findByRole('link', { name: 'See 11 more, on the page of the message' })).toHaveAttribute(
    'href',
    `/reminders/preview?day=2012-08-23&recipient=${idOf(90)}&kind=ordinary#items`,
  );
});

test('what a pause holds back cannot be seen as a message, and says when it goes', async () => {
  const heldBack = { what: 'council', reason: 'Recess', untilOn: '2012-08-31', goesOn: null } as const;
  serve(routes(forecast({ digests: [digest({ heldBack })] })));
  open('/reminders');
  expect(await screen.findByText('Held back until 31 Aug 2012: Recess')).toBeVisible();
  expect(screen.getByText(/It goes after these days\./u)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^See the message/u })).toBeNull();
});

test('who cannot be reached is said with why, and where an administrator adds an address', async () => {
  const unreached = [
    {
      name: 'Ben Dale',
      personId: idOf(93),
      why: said('Ben Dale has no email address in the directory.'),
      reminders: 3,
    },
  ];
  serve(routes(forecast({ unreached })));
  open('/reminders');
  expect(await screen.findByRole('link', { name: 'Add an address for Ben Dale' })).toHaveAttribute(
    'href',
    `/settings/people/${idOf(93)}`,
  );
  expect(screen.getByText('3 things in these days.')).toBeVisible();
});

test('one person’s messages are asked for, and stand in the address', async () => {
  const asked = serve(routes(forecast()));
  const { user } = open('/reminders');
  await user.selectOptions(await screen.findByLabelText('To'), 'Ada Brook');
  expect(asked.some(({ query }) => query.get('recipient') === idOf(90))).toBe(true);
});

test('an empty forecast says so, and a council that does not remind says that', async () => {
  const nothing = { digests: [], recipients: [], portfolios: [], quietDays: [] };
  serve(routes(forecast(nothing)));
  const { unmount } = open('/reminders');
  expect(await screen.findByText('Nothing will be sent in these days')).toBeVisible();
  unmount();
  serve(routes(forecast({ ...nothing, reminds: false })));
  open('/reminders');
  expect(await screen.findByText('This council sends no reminders')).toBeVisible();
});

test('a message is shown in a frame in which nothing runs, and as plain text', async () => {
  const recipient = { name: 'Ada Brook', address: 'ada@example.gov.uk' };
  const { items } = digest();
  const preview = {
    day: '2012-08-23',
    state: null,
    recipient,
    subject: [said('1 thing to answer')],
    plain: [said('Dear Ada,')],
    items,
  };
  serve(routes(forecast(), [on(remindersRoutes.digest, () => ok(preview))]));
  open(`/reminders/preview?day=2012-08-23&recipient=${idOf(90)}&kind=urgent`);
  const frame = await screen.findByTitle('The message as its reader will see it');
  expect(frame).toHaveAttribute('sandbox', '');
  expect(frame.getAttribute('src')).toBe(
    `/api/reminders/forecast/preview/page?day=2012-08-23&recipient=${idOf(90)}&kind=urgent`,
  );
  expect(screen.getByText('Dear Ada,')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'What it asks for, and why 1' })).toBeVisible();
  expect(screen.getByText(/^A response is due by 31 August 2012/u)).toBeVisible();
});

test('a message of today that has left says so', async () => {
  const recipient = { name: 'Ada Brook', address: 'ada@example.gov.uk' };
  const sent = {
    day: '2012-08-16',
    state: 'sent' as const,
    recipient,
    subject: [said('1 thing')],
    plain: [said('Dear Ada,')],
    items: [],
  };
  serve(routes(forecast(), [on(remindersRoutes.digest, () => ok(sent))]));
  open(`/reminders/preview?day=2012-08-16&recipient=${idOf(90)}`);
  expect(await screen.findByText(/^This is what was sent, without what has been answered since\./u)).toBeVisible();
  expect(screen.getByText('Sent')).toBeVisible();
});

test('a message that is sent no more says what to do', async () => {
  serve(
    routes(forecast(), [
      on(remindersRoutes.digest, () => refuse(404, { code: 'not_found', detail: 'Open the list again.' })),
    ]),
  );
  open(`/reminders/preview?day=2012-08-23&recipient=${idOf(90)}`);
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
});
