import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { screen, waitFor } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { upload } from '../../../testing/import-fixtures.ts';
import { open } from '../../../testing/open.tsx';

const holder = {
  name: 'Communities',
  why: 'holder' as const,
  term: { name: 'Cllr Pers Lesk', startsOn: '2011-05-19', endsOn: null },
};
const asked = upload({
  names: [
    { kind: 'committee', words: 'Quay Panel', rows: 2, mayMake: true, suggestions: [], chosen: null },
    { kind: 'portfolio', words: 'Mr PM Lesk OBE', rows: 1, mayMake: false, suggestions: [holder], chosen: null },
    { kind: 'portfolio', words: 'Cllr Orme', rows: 1, mayMake: false, suggestions: [], chosen: null },
  ],
});

test('each new name is asked about before anything is made, with why, and a person is never made a portfolio', async () => {
  const requests = serve([
    ...councilRoutes(),
    on(importsRoutes.read, () => ok(asked)),
    on(importsRoutes.correct, () => ok(asked)),
  ]);
  const { user } = open(`/imports/${idOf(200)}`);
  await user.click(await screen.findByRole('link', { name: 'Continue to the questions' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'What the paper does not say' })).toBeVisible();
  const choice = await screen.findByRole('combobox', { name: 'Mr PM Lesk OBE (1 row)' });
  expect(choice).toHaveDisplayValue('It is Communities');
  expect(choice).toHaveAccessibleDescription(/Cllr Pers Lesk has held Communities since 19 May 2011/u);
  const orme = screen.getByRole('combobox', { name: 'Cllr Orme (1 row)' });
  expect(orme).toHaveDisplayValue('Leave it out of this field and keep the words as a note');
  expect(orme).not.toHaveTextContent('Add it as a new portfolio');
  await user.click(screen.getByRole('button', { name: 'Save these answers' }));
  await waitFor(() => expect(requests.some(({ method }) => method === 'PUT')).toBe(true));
  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    names: [
      { kind: 'committee', words: 'Quay Panel', choice: 'make', name: null },
      { kind: 'portfolio', words: 'Mr PM Lesk OBE', choice: 'match', name: 'Communities' },
      { kind: 'portfolio', words: 'Cllr Orme', choice: 'leave', name: null },
    ],
  });
});

test('nothing can be brought in while a name is open', async () => {
  serve([...councilRoutes(), on(importsRoutes.read, () => ok(asked))]);
  open(`/imports/${idOf(200)}?step=changes`);
  expect(await screen.findByText(/3 names are new to the council/u)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
});
