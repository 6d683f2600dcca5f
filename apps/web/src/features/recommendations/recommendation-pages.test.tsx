import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf, meeting, recommendation } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const at = `/recommendations/${idOf(100)}`;

describe('a recommendation', () => {
  test('shows the words as minuted, the clock with how it was counted, and the cell that they came from', async () => {
    serve(councilRoutes());
    open(at);
    expect(await screen.findByRole('heading', { level: 1, name: 'Empty homes' })).toBeVisible();
    expect(screen.getByText(/Two months beginning with 12 July 2012/u)).toBeVisible();
    expect(screen.getByText('· read as 1 Sep 2012 to 30 Nov 2012')).toBeVisible();
    expect(screen.getByText('table 1, row 2, column 4')).toBeInTheDocument();
  });

  test('of a call-in says the rule of its day beside its source, and otherwise none', async () => {
    const callInRule = 'The call-in rule of 12 July 2012: It can be called in only once.';
    serve([
      ...councilRoutes(),
      on(recommendationsRoutes.read, () => ok(recommendation({ callInRule: said(callInRule) }))),
    ]);
    open(at);
    const source = await screen.findByText(/^As minuted/u);
    expect(source.nextElementSibling).toHaveTextContent(callInRule);
    cleanup();
    serve(councilRoutes());
    open(at);
    await screen.findByText(/^As minuted/u);
    expect(screen.queryByText(/call-in rule/u)).toBeNull();
  });

  test('is not found in the same words whoever’s it is', async () => {
    serve([...councilRoutes(), on(recommendationsRoutes.read, () => refuse(404, { code: 'not_found', detail: '' }))]);
    open(at);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  test('whose words are not yet here says so, and a form adds them', async () => {
    const wordless = recommendation({ words: '' });
    const requests = serve([
      ...councilRoutes(),
      on(recommendationsRoutes.read, () => ok(wordless)),
      on(recommendationsRoutes.edit, () => ok(wordless)),
    ]);
    const { user } = open(at);
    expect(await screen.findByText('The committee’s words are not yet here')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Add the committee’s words' }));
    await user.click(await screen.findByRole('button', { name: 'Save the words' }));
    expect(screen.getByRole('textbox', { name: /words/u })).toHaveAccessibleDescription(/Enter the committee’s words/u);
    await user.type(screen.getByRole('textbox', { name: /words/u }), 'That it be done.');
    await user.click(screen.getByRole('button', { name: 'Save the words' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'PATCH')).toBe(true));
    expect(requests.find(({ method }) => method === 'PATCH')?.body).toEqual({ words: 'That it be done.' });
  });

  test('offers a reader nothing to change', async () => {
    const acts = { respond: null, update: null, say_status: null, say_done: null, ask_time: null };
    serve([...councilRoutes(['read_only']), on(recommendationsRoutes.read, () => ok(recommendation({ acts })))]);
    open(at);
    await screen.findByRole('heading', { level: 1, name: 'Empty homes' });
    expect(screen.queryByRole('link', { name: 'Record a response' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Change the status' })).toBeNull();
  });
});

describe('what waits to be accepted', () => {
  const proposal = {
    answerId: idOf(61),
    byName: 'Robin Vale',
    at: '2012-08-15T09:00:00.000Z',
    act: 'respond',
    words: 'Too dear.',
    decision: 'rejected',
    proposedStatus: null,
    dueAsked: null,
    reason: null,
    on: '2012-08-15',
    replaces: '2012-08-14T09:00:00.000Z',
    isKept: false,
  } as const;

  test('says who proposed it, and leads whoever keeps the register to it', async () => {
    serve([...councilRoutes(), on(recommendationsRoutes.read, () => ok(recommendation({ proposals: [proposal] })))]);
    open(at);
    expect(await screen.findByText(/^A response: proposed by Robin Vale on 15 Aug/u)).toBeVisible();
    expect(screen.getByText('Too dear.')).toBeVisible();
    expect(screen.getByText(/^It replaces what they sent on 14 Aug/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Accept it or send it back' })).toHaveAttribute('href', '/answers');
    expect(screen.getByText('The executive has not responded yet.')).toBeVisible();
  });

  test('is what whoever only answers sends, without a status of their own, and they are told so', async () => {
    const acts = {
      respond: 'proposed',
      update: 'proposed',
      say_status: 'proposed',
      say_done: 'proposed',
      ask_time: 'proposed',
    } as const;
    const requests = serve([
      ...councilRoutes(['responder']),
      on(recommendationsRoutes.read, () => ok(recommendation({ acts }))),
      on(recommendationsRoutes.addResponse, () => ok(recommendation({ acts }))),
    ]);
    const { user } = open(at);
    await user.click(await screen.findByRole('link', { name: 'Propose a response' }));
    await user.click(await screen.findByRole('radio', { name: 'Rejected' }));
    expect(screen.queryByText('What is its status with this response?')).toBeNull();
    expect(screen.getByText(/goes to the scrutiny officer as a proposal/u)).toBeVisible();
    await user.type(screen.getByLabelText('The response, in their own words'), 'Too dear.');
    await user.type(screen.getByLabelText('Day'), '30');
    await user.type(screen.getByLabelText('Month'), '8');
    await user.type(screen.getByLabelText('Year'), '2012');
    await user.click(screen.getByRole('button', { name: 'Send this to the scrutiny officer' }));
    expect(await screen.findByText('Your proposal waits for the scrutiny officer')).toBeVisible();
    expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ statusAfter: null });
  });
});

describe('changing where it stands', () => {
  test('offers what is allowed, and says of the rest why not before anybody tries', async () => {
    serve(councilRoutes());
    open(`${at}/status`);
    expect(await screen.findByRole('radio', { name: 'On track' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Verified complete' })).toBeNull();
    expect(screen.getByText(/Only the committee can verify/u)).toBeInTheDocument();
  });

  test('offers only meetings that can have decided it: held, and the owning committee’s own', async () => {
    const another = { committeeId: idOf(2), committeeName: 'Streets Panel' };
    const items = [
      meeting({ meetingId: idOf(31), heldOn: '2012-07-12' }),
      meeting({ meetingId: idOf(32), heldOn: '2999-01-14' }),
      meeting({ meetingId: idOf(33), heldOn: '2012-07-19', state: 'cancelled' }),
      meeting({ meetingId: idOf(34), heldOn: '2012-07-26', ...another }),
    ];
    serve([...councilRoutes(), on(meetingsRoutes.list, () => ok({ items }))]);
    const { user } = open(`${at}/status`);
    await user.click(await screen.findByRole('radio', { name: 'On track' }));
    const choices = within(screen.getByLabelText(/At which meeting was it decided/u)).getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Choose a meeting',
      '12 Jul 2012 · Overview and Scrutiny Committee',
    ]);
  });
});

describe('deciding about what nobody owns', () => {
  const verifiable = {
    coreStatus: 'verified_complete',
    allowed: true,
    needsMeeting: true,
    sentence: said('Choose the meeting.'),
  } as const;

  test('asks whose it is, offers that committee’s meetings since it was made, and sends both', async () => {
    const items = [
      meeting({ meetingId: idOf(31), heldOn: '2012-07-19' }),
      meeting({ meetingId: idOf(32), heldOn: '2012-07-05' }),
    ];
    const requests = serve([
      ...councilRoutes(),
      on(meetingsRoutes.list, () => ok({ items })),
      on(recommendationsRoutes.read, () =>
        ok(recommendation({ committee: null, sourceDate: '2012-07-12', statusOptions: [verifiable] })),
      ),
      on(recommendationsRoutes.changeStatus, () => ok(recommendation())),
    ]);
    const { user } = open(`${at}/status`);
    await user.click(await screen.findByRole('radio', { name: /Verified complete/u }));
    const choices = () =>
      within(screen.getByLabelText('At which meeting was it decided?'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(choices()).toEqual(['Choose a meeting']);
    await user.selectOptions(screen.getByLabelText('Which committee owns it?'), 'Overview and Scrutiny Committee');
    expect(choices()).toEqual(['Choose a meeting', '19 Jul 2012 · Overview and Scrutiny Committee']);
    await user.selectOptions(screen.getByLabelText('At which meeting was it decided?'), idOf(31));
    await user.type(screen.getByLabelText(/What shows that it is complete/u), 'Seen.');
    await user.click(screen.getByRole('button', { name: 'Save the status' }));
    await waitFor(() =>
      expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
        committeeId: idOf(1),
        meetingId: idOf(31),
      }),
    );
  });
});
