import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import { minutesRoutes } from '@holdfast/contracts/minutes/routes';
import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import { screen, waitFor, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { council } from '../../testing/council-fixtures.ts';
import { idOf, meeting, registerRow } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const proceedings: Proceedings = {
  meeting: meeting(),
  agenda: [
    {
      agendaItemId: idOf(40),
      position: 1,
      kind: 'report',
      title: 'A tender for ferries',
      words: null,
      reportOf: 'Head of Transport',
      exempt: { paragraph: 3, reason: 'Prices of a tender.' },
      isKeyDecision: false,
      noticePublishedOn: null,
      revision: 1,
    },
  ],
  callInRule: null,
  dueBackStanding: { knownOn: '2012-09-20', published: null, lines: [said('As known today, 20 September 2012.')] },
  dueBack: [
    { ...registerRow(), why: ['asked_back'], sentences: [said('The committee asked for it back by 1 October 2012.')] },
  ],
  attendance: [],
  declarations: [],
  minutes: [
    {
      minuteId: idOf(41),
      agendaItemId: null,
      number: 7,
      heading: 'Ferry fares',
      text: 'RESOLVED\n(i) that the fares be noted\n(ii) that winter times be given',
      words: '',
      stem: '',
      resolutions: [
        { resolutionId: idOf(42), mark: '(i)', words: 'that the fares be noted', recommendation: null },
        { resolutionId: idOf(43), mark: '(ii)', words: 'that winter times be given', recommendation: null },
      ],
      revision: 3,
      corrections: [],
    },
  ],
  withdrawnMinutes: [],
  noticeBy: null,
  noticeRule: null,
  numberFaults: [said('There is no minute 6.')],
  nextNumber: 8,
  people: [{ personId: idOf(50), name: 'Cllr Ada Brook' }],
};
const address = `/meetings/${proceedings.meeting.meetingId}/minutes`;
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(),
  on(minutesRoutes.read, () => ok(proceedings)),
  ...more,
];

describe('a meeting', () => {
  test('shows what is exempt and why, what is due back and why, and what is wrong with the numbers', async () => {
    serve(routes());
    open(address);
    expect(await screen.findByText(/paragraph 3 of Schedule 12A\. Prices of a tender\./u)).toBeVisible();
    expect(screen.getByText('The committee asked for it back by 1 October 2012.')).toBeVisible();
    expect(screen.getByText('There is no minute 6.')).toBeVisible();
  });

  test('shows what stands in place of an item to whoever may not read it, once and without a reason', async () => {
    const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
    const [item] = proceedings.agenda;
    const agenda = item === undefined ? [] : [{ ...item, title: inPlace, exempt: { paragraph: 3, reason: null } }];
    serve([...councilRoutes(['read_only']), on(minutesRoutes.read, () => ok({ ...proceedings, agenda }))]);
    open(address);
    expect(await screen.findAllByText(/Exempt/u)).toHaveLength(1);
    expect(screen.getByText(inPlace)).toBeVisible();
  });

  test('takes a resolution into the register, and leads to it', async () => {
    let taken = false;
    const requests = serve(
      routes([
        on(minutesRoutes.recommend, () => {
          taken = true;
          return ok({ recommendationId: idOf(60), reference: 'SR 12/13 09' });
        }),
        on(minutesRoutes.read, () => {
          const recommendation = { recommendationId: idOf(60), reference: 'SR 12/13 09' };
          const minutes = proceedings.minutes.map((minute) => ({
            ...minute,
            resolutions: minute.resolutions.map((one) =>
              one.mark === '(ii)' && taken ? { ...one, recommendation } : one,
            ),
          }));
          return ok({ ...proceedings, minutes });
        }),
      ]),
    );
    const { user } = open(address);
    await user.click(await screen.findByText('Add resolution (ii) of minute 7 to the register'));
    const form = within(
      screen.getByText('Add resolution (ii) of minute 7 to the register').closest('details') ?? document.body,
    );
    await user.type(form.getByLabelText('Lead (optional)'), 'Head of Ferries');
    await user.selectOptions(form.getByLabelText(/ask for a response/u), 'Yes');
    await user.click(form.getByRole('button', { name: 'Add to the register' }));
    expect(await screen.findByRole('link', { name: 'In the register as SR 12/13 09' })).toHaveAttribute(
      'href',
      `/recommendations/${idOf(60)}`,
    );
    expect(requests.find(({ path }) => path === `/resolutions/${idOf(43)}/recommendation`)?.body).toMatchObject({
      lead: ['Head of Ferries'],
      responseRequired: 'required',
      portfolioId: null,
      receivedOn: null,
    });
  });

  test('shows what a minute said before it was put right, and one that was withdrawn, with why', async () => {
    const correction = {
      withdrawn: false,
      headingBefore: 'Ferry fairs',
      saidBefore: 'They were considered.',
      reason: 'A slip of the pen.',
      on: '2012-08-01',
      by: 'Kim Vale',
    };
    const minutes = proceedings.minutes.map((minute) => ({ ...minute, corrections: [correction] }));
    const gone = { ...correction, withdrawn: true, headingBefore: 'Trees', reason: 'Of another meeting.' };
    const withdrawnMinutes = [{ minuteId: idOf(44), number: 6, corrections: [gone] }];
    const requests = serve([
      ...councilRoutes(),
      on(minutesRoutes.read, () => ok({ ...proceedings, minutes, withdrawnMinutes })),
      on(minutesRoutes.withdrawMinute, () => ok(proceedings)),
    ]);
    const { user } = open(address);
    expect(await screen.findByText('Corrected on 1 August 2012 by Kim Vale: A slip of the pen.')).toBeVisible();
    expect(screen.getByText('Ferry fairs')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Minute 6 was withdrawn' })).toBeVisible();
    expect(screen.getByText('Withdrawn on 1 August 2012 by Kim Vale: Of another meeting.')).toBeVisible();
    await user.click(screen.getByText('Withdraw minute 7'));
    const form = within(screen.getByText('Withdraw minute 7').closest('details') ?? document.body);
    await user.click(form.getByRole('button', { name: 'Withdraw this minute' }));
    expect(await form.findAllByText('Enter why this minute is withdrawn')).not.toHaveLength(0);
    await user.type(form.getByLabelText('Why is this minute withdrawn?'), 'It was never moved.');
    await user.click(form.getByRole('button', { name: 'Withdraw this minute' }));
    await waitFor(() =>
      expect(requests.find(({ path }) => path.endsWith('/withdrawal'))?.body).toEqual({
        reason: 'It was never moved.',
      }),
    );
  });

  test('keeps what was typed when the number is taken, and says by what', async () => {
    const requests = serve(
      routes([
        on(minutesRoutes.changeMinute, () =>
          refuse(422, {
            code: 'invalid',
            detail: 'Minute 5 is “Trees” already.',
            fields: [{ field: 'number', message: 'Minute 5 is “Trees” already.' }],
          }),
        ),
      ]),
    );
    const { user } = open(address);
    await user.click(await screen.findByText('Correct minute 7'));
    const form = within(screen.getByText('Correct minute 7').closest('details') ?? document.body);
    await user.clear(form.getByLabelText('Number'));
    await user.type(form.getByLabelText('Number'), '5');
    await user.type(form.getByLabelText('Why is this minute corrected?'), 'A slip.');
    await user.click(form.getByRole('button', { name: 'Save the correction' }));
    expect(await form.findAllByText('Minute 5 is “Trees” already.')).not.toHaveLength(0);
    expect(form.getByLabelText('Number')).toHaveValue('5');
    const sent = requests.find(({ method }) => method === 'PUT');
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });

  test('knows a name that is written as the council writes it, and takes in a new one', async () => {
    const requests = serve(routes([on(minutesRoutes.addAttendance, () => ok(proceedings))]));
    const { user } = open(address);
    await user.click(await screen.findByText('Record somebody'));
    const form = within(screen.getByText('Record somebody').closest('details') ?? document.body);
    for (const name of ['cllr ada brook', 'Cllr Ben Dale']) {
      await user.type(form.getByLabelText('Name'), name);
      await user.click(form.getByRole('button', { name: 'Record this person' }));
    }
    const sent = requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/attendance'));
    expect(sent.map(({ body }) => body)).toMatchObject([
      { who: { personId: idOf(50) } },
      { who: { newPerson: { name: 'Cllr Ben Dale', kind: 'councillor' } } },
    ]);
  });

  test('offers a reader nothing to change', async () => {
    serve([...routes(), ...councilRoutes(['read_only']), on(minutesRoutes.read, () => ok(proceedings))]);
    open(address);
    await screen.findByText('A tender for ferries');
    expect(screen.queryByRole('button', { name: /Take|Note|Add/u })).not.toBeInTheDocument();
    expect(screen.queryByText('There is no minute 6.')).not.toBeInTheDocument();
  });
});

test('in Scotland an item is exempt by Schedule 7A: its fifteen paragraphs are offered, and no public interest is asked for', async () => {
  const [item] = proceedings.agenda;
  if (item === undefined) throw new Error('There is no item.');
  const requests = serve([
    ...routes([on(minutesRoutes.addAgendaItem, () => ok(proceedings))]),
    on(councilsRoutes.read, () => ok({ ...council, nation: 'scotland' })),
  ]);
  const { user } = open(address);
  expect(await screen.findByText('Exempt: paragraph 3 of Schedule 7A. Prices of a tender.')).toBeVisible();
  await user.click(screen.getByText('Add an item'));
  const form = within(screen.getByText('Add an item').closest('details') ?? document.body);
  await user.type(form.getByLabelText('Title'), 'A sale of land');
  await user.selectOptions(form.getByLabelText('Who can read it'), 'exempt');
  const paragraphs = form.getByLabelText('Paragraph of Schedule 7A');
  expect(within(paragraphs).getAllByRole('option')).toHaveLength(16);
  await user.click(form.getByRole('button', { name: 'Add this item' }));
  expect(form.getAllByText('Choose a paragraph', { selector: '.govuk-error-message, a' })).not.toHaveLength(0);
  await user.selectOptions(paragraphs, '15');
  expect(form.getByLabelText('Why it is kept back (optional)')).toBeVisible();
  await user.click(form.getByRole('button', { name: 'Add this item' }));
  await waitFor(() => {
    expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
      exempt: { paragraph: 15, reason: '' },
    });
  });
});

test.each([
  ['wales', ['12', '18'], '13', 'Why keeping it back outweighs the public interest in publishing it'],
  ['wales', ['12', '18'], '16', 'Why it is kept back (optional)'],
  ['northern_ireland', ['1', '7'], '7', 'Why keeping it back outweighs the public interest in publishing it'],
] as const)('in %s paragraphs %j are offered, and %s asks: %s', async (nation, ends, paragraph, label) => {
  serve([...routes(), on(councilsRoutes.read, () => ok({ ...council, nation }))]);
  const { user } = open(address);
  await user.click(await screen.findByText('Add an item'));
  const form = within(screen.getByText('Add an item').closest('details') ?? document.body);
  await user.selectOptions(form.getByLabelText('Who can read it'), 'exempt');
  const paragraphs = form.getByLabelText(/^Paragraph of Schedule/u);
  const offered = within(paragraphs)
    .getAllByRole('option')
    .map((option) => option.getAttribute('value'));
  expect([offered[1], offered.at(-1)]).toEqual(ends);
  await user.selectOptions(paragraphs, paragraph);
  expect(form.getByLabelText(label)).toBeVisible();
});

test('the rule of the day stands beside the item that hears a call-in, and beside no other', async () => {
  const callInRule = 'The call-in rule of 12 July 2012: 3 councillors have to sign.';
  const [report] = proceedings.agenda;
  if (report === undefined) throw new Error('There is no item.');
  const callIn = { ...report, agendaItemId: idOf(60), position: 2, kind: 'call_in' as const, title: 'A landing stage' };
  serve(
    routes([
      on(minutesRoutes.read, () => ok({ ...proceedings, callInRule: said(callInRule), agenda: [report, callIn] })),
    ]),
  );
  open(address);
  expect(await screen.findAllByText(callInRule)).toHaveLength(1);
  const item = screen.getByText('A landing stage').closest('li');
  if (item === null) throw new Error('It stands in no list.');
  expect(within(item).getByText(callInRule)).toBeVisible();
});
