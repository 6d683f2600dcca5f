import { remindersRoutes } from '@holdfast/contracts/reminders/routes';
import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import type { ChannelView, TestedChannel } from '@holdfast/contracts/reminders/channel';
import { screen, within } from '@testing-library/react';
import { type FakeRoutes, ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { open } from '../../../testing/open.tsx';
import { settingValuesWith } from '../../../testing/setting-fixtures.ts';
import { said } from '../../../testing/said.ts';

const channel: ChannelView = {
  kind: 'notify',
  templateId: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  replyTo: null,
  keyEnding: 'ab12',
  isChosen: true,
  revision: 3,
  mailFrom: null,
  keepsKeys: true,
  testTo: 'ada@example.gov.uk',
};
const routes = (more: FakeRoutes = []): FakeRoutes => [
  ...councilRoutes(['council_administrator']),
  on(remindersRoutes.channel, () => ok(channel)),
  on(settingsRoutes.values, () => ok(settingValuesWith({}))),
  on(remindersRoutes.pauses, () => ok({ today: '2012-09-03', items: [], people: [] })),
  ...more,
];
const change = async () => {
  const { user } = open('/settings/reminders');
  await user.click(await screen.findByText('Change: How messages are sent'));
  return { user, form: within(screen.getByText('Change: How messages are sent').closest('details') ?? document.body) };
};

test('a new key is sent for the version that was seen, and its box is empty again', async () => {
  const asked = serve(
    routes([on(remindersRoutes.changeChannel, () => ok({ ...channel, keyEnding: 'cd34', revision: 4 }))]),
  );
  const { user, form } = await change();
  expect(screen.getByText('By GOV.UK Notify, with the key that ends in …ab12')).toBeVisible();
  await user.type(form.getByLabelText('API key'), 'another-key');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText(/^Saved\./u)).toBeVisible();
  const sent = asked.find(({ method }) => method === 'PUT');
  expect([sent?.headers.get('if-match'), sent?.body]).toMatchObject(['"3"', { kind: 'notify', key: 'another-key' }]);
  expect(form.getByLabelText('API key')).toHaveValue('');
});

test('a malformed key is told beside its box, and what was typed stays', async () => {
  const detail = 'This is no whole API key.';
  const refused = refuse(422, { code: 'invalid', detail, fields: [{ field: 'key', message: detail }] });
  serve(routes([on(remindersRoutes.changeChannel, () => refused)]));
  const { user, form } = await change();
  await user.type(form.getByLabelText('API key'), 'half');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByRole('link', { name: detail })).toBeVisible();
  expect(form.getByLabelText('API key')).toHaveValue('half');
});

test('a test message goes by what is typed, without saving it, and what became of it is told', async () => {
  const result: TestedChannel = {
    outcome: 'not_sent',
    sentence: said('GOV.UK Notify refused the message. Nothing was sent.'),
    said: said('Template not found'),
    advice: said('Look up the id on the template’s page.'),
  };
  const asked = serve(routes([on(remindersRoutes.testChannel, () => ok(result))]));
  const { user, form } = await change();
  await user.click(form.getByRole('button', { name: 'Send a test message' }));
  expect(await form.findByText(/^It said:/u)).toHaveTextContent('It said: Template not found');
  expect(form.getByText('Look up the id on the template’s page.')).toBeVisible();
  expect(asked.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual(['/channel/test']);
});

test('another way asks for other things, and an officer is offered nothing to change', async () => {
  serve(routes());
  const { user, form } = await change();
  await user.click(form.getByLabelText('Sent by the mail server'));
  expect(form.queryByLabelText('API key')).not.toBeInTheDocument();
  expect(form.getByLabelText('Answers go to')).toHaveValue('');
});

test('an officer sees how messages leave, and is offered nothing to change', async () => {
  serve([...routes(), ...councilRoutes(['scrutiny_officer'])]);
  open('/settings/reminders');
  expect(await screen.findByText('By GOV.UK Notify, with the key that ends in …ab12')).toBeVisible();
  expect(screen.queryByText('Change: How messages are sent')).not.toBeInTheDocument();
});
