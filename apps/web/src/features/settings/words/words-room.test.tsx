import { settingsRoutes } from '@holdfast/contracts/settings/routes';
import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import { screen, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../../testing/fake-api.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';
import { settingsRoutesWith, settingValues } from '../../../testing/settings-routes.ts';

test('words and ratings show what holds, and a word is previewed before it is saved', async () => {
  const requests = serve(
    settingsRoutesWith([
      on(councilsRoutes.previewStatusWord, () =>
        ok({ sentences: [said('37 recommendations say “Closed”.')], total: 37, listed: [] }),
      ),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('Add a word, or change what one means'));
  const form = within(screen.getByText('Add a word, or change what one means').closest('details') ?? document.body);
  await user.type(form.getByLabelText('The council says'), 'Closed');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByText('37 recommendations say “Closed”.')).toBeVisible();
  expect(requests.some(({ path, method }) => method === 'POST' && path === '/council/status-words')).toBe(false);
});

const changedWord = {
  statusWordId: idOf(20),
  word: 'In hand',
  coreStatus: 'on_track',
  validFrom: '2012-05-16',
  validTo: '2012-08-31',
  revision: 2,
} as const;

test('a word is ended once it was shown what that comes to, in the version that was seen', async () => {
  const requests = serve(
    settingsRoutesWith([
      on(councilsRoutes.previewWordEnding, () =>
        ok({ sentences: [said('12 recommendations still read “In hand”.')], total: 12, listed: [] }),
      ),
      on(councilsRoutes.changeStatusWord, () => ok(changedWord)),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('End a word, or remove one'));
  const form = within(screen.getByText('End a word, or remove one').closest('details') ?? document.body);
  await user.selectOptions(form.getByLabelText('Which word'), 'In hand');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByText('12 recommendations still read “In hand”.')).toBeVisible();
  expect(requests.some(({ method }) => method === 'PATCH')).toBe(false);
  await user.click(form.getByRole('button', { name: 'End this word' }));
  expect(await form.findByText(/^“In hand” ends on/u)).toBeVisible();
  expect(requests.find(({ method }) => method === 'PATCH')?.headers.get('if-match')).toBe('"1"');
});

test('a word that nothing would take the place of is refused beside the question', async () => {
  const message = '12 recommendations still read “In hand”. Add the word that takes its place first.';
  serve(
    settingsRoutesWith([
      on(councilsRoutes.previewWordEnding, () =>
        refuse(422, { code: 'invalid', detail: message, fields: [{ field: 'validTo', message }] }),
      ),
    ]),
  );
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('End a word, or remove one'));
  const form = within(screen.getByText('End a word, or remove one').closest('details') ?? document.body);
  await user.selectOptions(form.getByLabelText('Which word'), 'In hand');
  await user.click(form.getByRole('radio', { name: 'It is removed' }));
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  expect(await form.findByRole('link', { name: message })).toBeVisible();
  expect(form.queryByRole('button', { name: 'Remove this word' })).toBeNull();
});

test('the columns of the report are named, put in order and left out', async () => {
  const requests = serve(settingsRoutesWith([on(settingsRoutes.changeValue, () => ok(settingValues))]));
  const { user } = open('/settings/words');
  await user.click(await screen.findByText('Change: Columns of the report'));
  const form = within(screen.getByText('Change: Columns of the report').closest('details') ?? document.body);
  const write = async (column: string, field: string, text: string) => {
    const input = within(form.getByRole('group', { name: column })).getByLabelText(field);
    await user.clear(input);
    await user.type(input, text);
  };
  await write('Title', 'Place from the left', '0');
  await write('Progress status', 'Place from the left', '2');
  await write('Progress status', 'Heading', 'Where it stands');
  await write('Action proposed', 'Place from the left', '1');
  await user.click(form.getByRole('button', { name: 'See what this changes' }));
  await user.click(await form.findByRole('button', { name: 'Save this from 3 September 2012' }));
  await form.findByText(/^Saved from/u);
  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    value: [
      { column: 'actionProposed', heading: 'Action proposed' },
      { column: 'progressStatus', heading: 'Where it stands' },
    ],
  });
});
