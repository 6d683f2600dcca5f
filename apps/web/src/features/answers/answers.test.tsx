import { answersRoutes } from '@holdfast/contracts/answers/routes';
import type { AskedPage, WaitingAnswer } from '@holdfast/contracts/answers/shapes';
import { screen, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const page = (state: 'open' | 'sent' = 'open'): AskedPage => ({
  council: { name: 'Testwick Council', accent: null },
  name: 'Robin Vale',
  until: '2012-09-30T17:00:00.000Z',
  today: '2012-08-16',
  items: [
    {
      reminderId: '0190a1b2-0000-7000-8000-000000000001',
      what: 'update',
      because: said('The panel meets.'),
      dueOn: null,
      reference: '2012/13-001',
      words: 'That the sea wall is surveyed.',
      actionWords: null,
      withheld: null,
      lastSaid: null,
      mayAskForTime: true,
      state,
      sentAt: '2012-08-16T09:00:00.000Z',
      returnedWith: null,
      revision: 0,
      draft: { words: '', decision: null, claimsComplete: false, revisedDueOn: null, revisedBecause: null },
    },
  ],
});

test.each([
  [
    'exempt',
    'Exempt: paragraph 3 of Schedule 12A',
    'Eithriedig: paragraff 3 o Atodlen 12A',
    /^Some of these words are exempt and are not shown here\. Ask/u,
  ],
  [
    'confidential',
    'Confidential: not to be disclosed',
    'Cyfrinachol: ni chaniateir ei ddatgelu',
    /^Some of these words are confidential and are not shown/u,
  ],
] as const)(
  'the page behind a link says that words are %s, whom to ask about them, and takes an answer',
  async (withheld, words, welsh, told) => {
    const { items, ...rest } = page();
    serve([
      on(answersRoutes.lookByLink, () => ok({ ...rest, items: items.map((item) => ({ ...item, words, withheld })) })),
    ]);
    const { user } = open('/answer/a-token');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(told)).toBeVisible();
    expect(screen.getByLabelText('What has been done since')).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByText(welsh)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText(words)).toBeVisible();
  },
);

test('the page behind a link shows what was asked, saves what is written, and sends it', async () => {
  let state: 'open' | 'sent' = 'open';
  const asked = serve([
    on(answersRoutes.lookByLink, () => ok(page(state))),
    on(answersRoutes.saveDraftByLink, () => ok({ revision: 1 })),
    on(answersRoutes.sendByLink, () => {
      state = 'sent';
      return ok({ sent: 1, refused: [] });
    }),
  ]);
  const { user } = open('/answer/a-token');
  await screen.findByText('That the sea wall is surveyed.');
  await user.type(screen.getByLabelText('What has been done since'), 'Half done.');
  await user.click(screen.getByRole('button', { name: 'Send to the scrutiny officer' }));
  await screen.findByText('1 answer is sent');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ token: 'a-token', words: 'Half done.' });
  expect(asked.some(({ path }) => path === '/session')).toBe(false);
});

test('a link that leads nowhere says what to do', async () => {
  serve([on(answersRoutes.lookByLink, () => refuse(404, { code: 'not_found', detail: 'Ask your scrutiny officer.' }))]);
  open('/answer/nothing');
  await screen.findByText('Ask your scrutiny officer.');
});

test('the choices of the page behind a link are as large as a thumb needs', async () => {
  serve([on(answersRoutes.lookByLink, () => ok(page()))]);
  open('/answer/a-token');
  const choice = await screen.findByRole('radio', { name: 'This is done' });
  expect(choice.closest('.govuk-radios')).not.toHaveClass('govuk-radios--small');
});

describe('answers to accept', () => {
  const answer: WaitingAnswer = {
    answerId: idOf(60),
    revision: 2,
    givenByName: 'Robin Vale',
    sentAt: '2012-08-15T09:00:00.000Z',
    kind: 'response_due',
    because: said('A response is due.'),
    decision: 'accepted',
    recommendationId: idOf(62),
    what: 'response',
    coreStatus: 'awaiting_response',
    proposedStatus: null,
    saidOn: null,
    replaces: null,
    reference: '2012/13-001',
    recommendation: 'That the sea wall is surveyed.',
    actionWords: null,
    dueOn: '2012-08-31',
    words: 'Agreed, by may.',
    claimsComplete: false,
    revisedDueOn: null,
    revisedBecause: null,
    response: null,
    progress: null,
  };
  const routes = (items: readonly WaitingAnswer[]) => [
    ...councilRoutes(),
    on(answersRoutes.waiting, () => ok({ items, total: items.length, nextCursor: null })),
    on(answersRoutes.asked, () => ok({ ...page(), items: [] })),
    on(answersRoutes.accept, () => ok({})),
    on(answersRoutes.sendBack, () => ok({})),
  ];

  test('an answer stands beside the committee’s words, and is accepted in better words for the version that was seen', async () => {
    const asked = serve(routes([answer]));
    const { user } = open('/answers');
    const one = await screen.findByRole('article', { name: /2012\/13-001.+Robin Vale/u });
    expect(one).toHaveTextContent('That the sea wall is surveyed.');
    const words = within(one).getAllByRole('textbox')[0];
    if (words === undefined) throw new Error('There is no field.');
    await user.clear(words);
    await user.type(words, 'Agreed, by May.');
    expect(within(one).getByRole('radio', { name: 'It becomes: Not started' })).toBeChecked();
    await user.click(within(one).getByRole('radio', { name: 'It becomes: On track' }));
    await user.click(within(one).getByRole('button', { name: 'Accept into the register' }));
    const [sent] = asked.filter(({ path }) => path.endsWith('/accept'));
    expect([sent?.path, sent?.body, sent?.headers.get('if-match')]).toEqual([
      `/answers/${idOf(60)}/accept`,
      { words: 'Agreed, by May.', statusAfter: 'on_track' },
      '"2"',
    ]);
  });

  test('an answer that somebody else has decided meanwhile is refused with a sentence, and nothing typed is lost', async () => {
    serve([
      ...routes([answer]),
      on(answersRoutes.accept, () => refuse(409, { code: 'stale_version', detail: 'It was decided meanwhile.' })),
    ]);
    const { user } = open('/answers');
    await user.click(await screen.findByRole('button', { name: 'Accept into the register' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByDisplayValue('Agreed, by may.')).toBeVisible();
  });

  test('with nothing to accept the room says so', async () => {
    serve(routes([]));
    open('/answers');
    expect(await screen.findByText(/^No answer waits/u)).toBeVisible();
  });
});
