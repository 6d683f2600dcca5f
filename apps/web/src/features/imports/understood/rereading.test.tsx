import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { screen, waitFor } from '@testing-library/react';
import { ok, on, serve } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { upload } from '../../../testing/import-fixtures.ts';
import { open } from '../../../testing/open.tsx';

const rereading = 'The paper is being read again with your change…';

/** A paper that is read again for a while after each change of it. */
const readAgain = () => {
  let left = 0;
  let revision = 4;
  return [
    ...councilRoutes(),
    on(importsRoutes.read, () => ok(upload({ state: left-- > 0 ? 'received' : 'understood', revision }))),
    on(importsRoutes.correct, () => {
      left = 1;
      revision += 1;
      return ok(upload({ state: 'received', revision }));
    }),
  ];
};

test('the reader keeps place and focus when the new reading is there', async () => {
  serve(readAgain());
  const { user } = open(`/imports/${idOf(200)}`);
  await user.click(await screen.findByRole('button', { name: 'Change Portfolio of row 1' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(rereading)).toBeVisible();
  await waitFor(() => expect(screen.queryByText(rereading)).toBeNull(), { timeout: 3_000 });
  expect(screen.getByRole('button', { name: 'Change Portfolio of row 1' })).toHaveFocus();
});

test('what else was changed in the meantime stays where it was typed', async () => {
  serve(readAgain());
  const { user } = open(`/imports/${idOf(200)}`);
  await user.click(await screen.findByRole('button', { name: 'Change What was asked of row 1' }));
  const box = screen.getByRole('textbox', { name: 'What was asked, in words' });
  await user.clear(box);
  await user.type(box, 'That the quay is swept');
  await user.click(screen.getByRole('button', { name: 'Change Portfolio of row 1' }));
  await user.click(screen.getAllByRole('button', { name: 'Save' }).at(0) ?? box);
  expect(await screen.findByText(rereading)).toBeVisible();
  await waitFor(() => expect(screen.queryByText(rereading)).toBeNull(), { timeout: 3_000 });
  expect(screen.getByRole('textbox', { name: 'What was asked, in words' })).toHaveValue('That the quay is swept');
});

test('what nobody has ticked off is not said to be checked', async () => {
  serve([...councilRoutes(), on(importsRoutes.read, () => ok(upload({ anomalies: [], leftOut: [] })))]);
  open(`/imports/${idOf(200)}`);
  expect(await screen.findByText(/^Nothing looks odd, and nothing was left out\./u)).toBeVisible();
  expect(screen.queryByText(/ticked off/u)).toBeNull();
});
