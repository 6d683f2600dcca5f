import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { screen, waitFor, within } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { upload } from '../../../testing/import-fixtures.ts';
import { said } from '../../../testing/said.ts';
import { open } from '../../../testing/open.tsx';

test('what no row says is asked once, unknown until somebody says it, and an assumed day is sent as one', async () => {
  const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
  const { user } = open(`/imports/${idOf(200)}?step=questions`);
  const received = await screen.findByRole('group', { name: 'When did the executive receive them?' });
  expect(within(received).getByRole('radio', { name: 'Not known' })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Where did these recommendations come from?' })).toHaveDisplayValue(
    'Not known',
  );
  await user.click(within(received).getByRole('radio', { name: 'On a day that I know' }));
  await user.click(screen.getByRole('button', { name: 'Save these answers' }));
  expect(screen.getByRole('group', { name: 'Day received' })).toHaveAccessibleDescription(/Error/u);
  expect(requests.some(({ method }) => method === 'PUT')).toBe(false);
  await user.click(within(received).getByRole('radio', { name: 'Assume that it was the day of the meeting' }));
  await user.click(screen.getByRole('button', { name: 'Save these answers' }));
  await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    facts: [{ field: 'received_on', value: 'meeting_day' }],
  });
});

test('rows that do not say what was recommended are left out, unless somebody says that the words come later', async () => {
  const anomalies = ['one', 'two'].map((words) => ({
    code: 'no_recommendation_words',
    where: { table: 1, row: 2 },
    message: said(words),
  }));
  const wordless = upload({ anomalies });
  const requests = serve([
    ...councilRoutes(),
    on(importsRoutes.read, () => ok(wordless)),
    on(importsRoutes.correct, () => ok(wordless)),
  ]);
  const { user } = open(`/imports/${idOf(200)}?step=questions`);
  const rows = await screen.findByRole('group', { name: /^2 rows do not say what was recommended/u });
  expect(within(rows).getByRole('radio', { name: 'Leave out' })).toBeChecked();
  await user.click(within(rows).getByRole('radio', { name: 'Import, and add the committee’s words later' }));
  await user.click(screen.getByRole('button', { name: 'Save these answers' }));
  await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    facts: [{ field: 'without_words', value: 'add_later' }],
  });
});

test('answers about the paper and choices of names are kept by one save, and nobody goes on past one that is not', async () => {
  const name = {
    kind: 'committee' as const,
    words: 'Quay Panel',
    rows: 2,
    mayMake: true,
    suggestions: [],
    chosen: null,
  };
  const made = { ...name, chosen: { choice: 'make' as const, name: null } };
  let kept = upload({ names: [name] });
  const requests = serve([
    ...councilRoutes(),
    on(importsRoutes.read, () => ok(kept)),
    on(importsRoutes.correct, () => {
      const facts = [{ field: 'source_kind' as const, value: 'audit' }];
      kept = upload({ names: [made], corrections: { ...upload().corrections, facts }, revision: 5 });
      return ok(kept);
    }),
  ]);
  const { user } = open(`/imports/${idOf(200)}?step=questions`);
  const source = await screen.findByRole('combobox', { name: 'Where did these recommendations come from?' });
  await user.selectOptions(source, 'Audit');
  await user.click(screen.getByRole('button', { name: 'Save these answers' }));
  const goOn = await screen.findByRole('link', { name: 'See what will change' });
  expect(requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toMatchObject([
    { facts: [{ field: 'source_kind', value: 'audit' }], names: [{ words: 'Quay Panel', choice: 'make' }] },
  ]);
  expect(source).toHaveDisplayValue('Audit');
  expect(goOn).toBeVisible();
  await user.selectOptions(source, 'Petition');
  expect(screen.queryByRole('link', { name: 'See what will change' })).toBeNull();
});
