import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import type { ChannelView } from '@holdfast/contracts/reminders/channel';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { settingValuesWith } from '../../../testing/setting-fixtures.ts';
import { said } from '../../../testing/said.ts';

const channel: ChannelView = {
  kind: 'viewer',
  templateId: null,
  replyTo: null,
  keyEnding: null,
  isChosen: false,
  revision: 0,
  mailFrom: null,
  keepsKeys: true,
  testTo: 'ada@example.gov.uk',
};
const told = 'In the 30 days from 3 September 2012 to 2 October 2012, 14 reminders in 6 messages will be sent.';
const values = settingValuesWith({ escalation: [{ afterWorkingDays: 10, to: { personId: idOf(82) } }] });
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(remindersRoutes.channel, () => ok(channel)),
  on(remindersRoutes.pauses, () =>
    ok({ today: '2012-09-03', items: [], people: [{ personId: idOf(82), name: 'Ada Brook' }] }),
  ),
  on(settingsRoutes.values, () => ok(values)),
  on(settingsRoutes.previewValue, () => ok({ sentences: [said(told)], total: 0, listed: [] })),
  ...more,
];
const change = async () => {
  const { user } = open('/settings/reminders');
  await user.click(await screen.findByText('Change: Reminders'));
  return { user, form: within(screen.getByText('Change: Reminders').closest('details') ?? document.body) };
};
const see = 'See what this changes';

test('what holds is said in a short sentence for each thing, with the names of those who are told next', async () => {
  serve(routes());
  open('/settings/reminders');
  const told = await screen.findByText('Ada Brook is told after 10 working days without an answer.');
  expect(
    within(told.closest('ul') ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'A response is asked for 20 and 5 working days before it is due.',
    'Actions and updates are asked for 10 working days before they are due.',
    'People who do not answer are asked again every 5 working days.',
    'Ada Brook is told after 10 working days without an answer.',
    'An update is also asked for where there has been none for 6 months.',
    'Scrutiny officers are told 3 working days before an agenda has to be published, and 10 before notice of a key decision has to be.',
    'Messages are sent between 08:00 and 18:00 on working days.',
    'The link in a message can be used for 30 days.',
  ]);
});

test('what is asked for only when it is late, on some days, and not of everything, is said so', async () => {
  const change = { responseLeads: [], actionLeads: [], off: ['untouched'], sendingDays: [1, 4] } as const;
  serve(routes([on(settingsRoutes.values, () => ok(settingValuesWith(change)))]));
  open('/settings/reminders');
  expect(await screen.findByText('A response is asked for once it is late, and not before.')).toBeVisible();
  expect(screen.getByText('Messages are sent between 08:00 and 18:00, on Monday and Thursday.')).toBeVisible();
  expect(screen.getByText('Reminders that are off: No update for months.')).toBeVisible();
});

test('other rules are seen with what they come to before they are saved, for the version that was seen', async () => {
  const asked = serve(routes([on(settingsRoutes.changeValue, () => ok(values))]));
  const { user, form } = await change();
  await user.click(form.getByLabelText('No update for months'));
  await user.click(form.getByLabelText('Friday'));
  await user.clear(form.getByLabelText('Working days before a response is due'));
  await user.type(form.getByLabelText('Working days before a response is due'), '30, 10');
  await user.click(form.getByRole('button', { name: 'Add a step' }));
  await user.click(form.getByRole('button', { name: see }));
  expect(await form.findByText(told)).toBeVisible();
  await user.click(form.getByRole('button', { name: 'Save this from 3 September 2012' }));
  expect(await form.findByText(/^Saved from/u)).toBeVisible();
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(sent?.headers.get('if-match')).toBe('"2"');
  expect(sent?.body).toMatchObject({
    value: {
      off: ['untouched'],
      sendingDays: [1, 2, 3, 4],
      responseLeads: [30, 10],
      escalation: [
        { afterWorkingDays: 10, to: { personId: idOf(82) } },
        { afterWorkingDays: 20, to: 'scrutiny_officers' },
      ],
    },
  });
});

test.each([
  ['Working days before a response is due', 'soon', 'Choose 0 to 250 working days before it is due.'],
  ['Working days until people are asked again', '', 'Choose 1 to 60 working days before asking again.'],
] as const)(
  '%s as “%s” is refused in the rule’s own words, and nothing is asked of the server',
  async (label, text, sentence) => {
    const asked = serve(routes());
    const { user, form } = await change();
    await user.clear(form.getByLabelText(label));
    if (text !== '') await user.type(form.getByLabelText(label), text);
    await user.click(form.getByRole('button', { name: see }));
    expect(await form.findByRole('link', { name: sentence })).toBeVisible();
    expect(form.getByLabelText(label)).toHaveAttribute('aria-invalid', 'true');
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  },
);
