import { messagesRoutes } from '@holdfast/contracts/messages/routes';
import { homeRoutes } from '@holdfast/contracts/home/routes';
import type { UndeliveredView } from '@holdfast/contracts/messages/shapes';
import { screen } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { home } from '../../testing/home-fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const message = {
  keptMessageId: idOf(80),
  about: 'digest',
  address: 'ada@example.gov.uk',
  recipientName: 'Ada Brook',
  subject: [said('Two answers are wanted')],
  keptAt: '2012-08-15T08:00:00.000Z',
  digest: { digestId: idOf(81), forDay: '2012-08-15', kind: 'ordinary', state: 'kept' },
} as const;
const again = { by: 'Tobias Wren', at: '2012-08-16T09:05:00.000Z', address: 'ada.brook@example.gov.uk' };
const line = (change: Partial<UndeliveredView> = {}): UndeliveredView => ({
  digestId: idOf(81),
  forDay: '2012-08-15',
  kind: 'ordinary',
  recipientName: 'Ada Brook',
  personId: idOf(82),
  address: 'ada@example.gov.uk',
  addressNow: 'ada@example.gov.uk',
  state: 'failed',
  attempts: 4,
  items: 2,
  because: said('It could not be sent.'),
  overAt: null,
  seenAt: null,
  sentAgain: [],
  ...change,
});

test('a message is read in a frame in which no script runs, and as plain text', async () => {
  serve([
    ...councilRoutes(),
    on(messagesRoutes.list, () => ok({ items: [message], nextCursor: null })),
    on(messagesRoutes.read, () =>
      ok({ ...message, plain: [said('Dear Ada,')], html: '<p>Dear Ada,</p>', sentAgain: [again] }),
    ),
  ]);
  const { user } = open('/reminders/messages');
  await user.click(await screen.findByRole('link', { name: 'Two answers are wanted' }));
  const frame = await screen.findByTitle('As its reader sees it');
  expect(frame).toHaveAttribute('src', `/api/messages/${message.keptMessageId}/page`);
  expect(frame.getAttribute('sandbox')).not.toMatch(/allow-scripts|allow-same-origin/u);
  expect(screen.getByText('Dear Ada,')).toBeInTheDocument();
  expect(
    screen.getByText('Sent again by Tobias Wren on 16 Aug 2012, 10:05, to ada.brook@example.gov.uk'),
  ).toBeVisible();
});

test('a message in both languages is marked part by part, and one of which nobody knows it says so', async () => {
  const both = [
    { text: 'Dau beth i’w hateb', language: 'cy' },
    { text: 'Two answers are wanted', language: 'en' },
  ] as const;
  const plain = [...both, { text: 'Dear Ada,', language: null }];
  serve([
    ...councilRoutes(),
    on(messagesRoutes.read, () => ok({ ...message, subject: [...both], plain, html: null, sentAgain: [] })),
  ]);
  open(`/reminders/messages/${message.keptMessageId}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Message to Ada Brook' })).toBeVisible();
  const [welsh, ...others] = screen.getAllByText('Dau beth i’w hateb');
  expect([welsh, ...others].map((part) => part?.getAttribute('lang'))).toEqual(['cy', 'cy']);
  expect(screen.getByText('Dear Ada,')).toHaveAttribute('lang', '');
});

test('what may have arrived is sent again only with the warning read', async () => {
  const asked = serve([
    ...councilRoutes(),
    on(messagesRoutes.undelivered, () => ok({ unseen: 1, items: [line({ state: 'perhaps_sent' })] })),
    on(messagesRoutes.sendAgain, () => ok({})),
  ]);
  const { user } = open('/reminders/messages/undelivered');
  expect(await screen.findByText(/may have arrived already/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /although a second one may arrive/u }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ state: 'perhaps_sent', secondMayArrive: true });
});

test('the home page says that messages did not arrive', async () => {
  serve([...councilRoutes(), on(homeRoutes.read, () => ok(home({ undelivered: 2 })))]);
  open('/');
  expect(await screen.findByRole('heading', { name: '2 messages did not arrive' })).toBeVisible();
});

test('a notice that came into the mailbox is brought in, and what it was of is said', async () => {
  const sentence = 'The message to Ada Brook of 15 August 2012 came back.';
  const asked = serve([
    ...councilRoutes(),
    on(messagesRoutes.undelivered, () => ok({ unseen: 0, items: [] })),
    on(messagesRoutes.cameBack, () => ok({ isNew: true, sentence: said(sentence) })),
  ]);
  const { user } = open('/reminders/messages/undelivered');
  await user.click(await screen.findByText('A message came back to your mailbox'));
  const file = new File(['Subject: Returned'], 'returned.eml', { type: 'message/rfc822' });
  await user.upload(screen.getByLabelText('The notice of the mail server'), file);
  expect(await screen.findByRole('status')).toHaveTextContent(sentence);
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
