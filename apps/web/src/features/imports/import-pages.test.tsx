import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { fireEvent, screen } from '@testing-library/react';
import { ok, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { upload } from '../../testing/import-fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const at = `/imports/${idOf(200)}`;

describe('bringing a paper in', () => {
  test('takes one paper at a time', async () => {
    serve(councilRoutes());
    const { user } = open('/imports/new');
    const control = await screen.findByLabelText('Drop the paper here, or choose it');
    control.setAttribute('multiple', '');
    await user.upload(control, [new File(['a'], 'a.csv'), new File(['b'], 'b.csv')]);
    expect((await screen.findAllByText(/2 files were dropped/u))[0]).toBeVisible();
  });

  test('says that an empty file is empty before sending it', async () => {
    serve(councilRoutes());
    const { user } = open('/imports/new');
    await user.upload(await screen.findByLabelText('Drop the paper here, or choose it'), new File([], 'tracker.csv'));
    expect((await screen.findAllByText(/tracker.csv is empty/u))[0]).toBeVisible();
  });
});

describe('pasting a table', () => {
  const paste = async (data: Readonly<Record<string, string>>): Promise<void> => {
    serve(councilRoutes());
    open('/imports/new');
    const box = await screen.findByLabelText('Or paste the table here');
    fireEvent.paste(box, { clipboardData: { getData: (type: string) => data[type] ?? '' } });
  };

  test('says that a picture holds no table', async () => {
    await paste({ 'text/html': '<img src="a.png">' });
    expect((await screen.findAllByText(/There was no table and no text in what you pasted/u))[0]).toBeVisible();
  });
});

describe('an import that is being read', () => {
  test('says how many rows are done of those found, and goes on by itself', async () => {
    let state: 'reading' | 'understood' = 'reading';
    serve([...councilRoutes(), on(importsRoutes.read, () => ok(upload({ state, rowsFound: 400, rowsDone: 143 })))]);
    open(at);
    expect(await screen.findByText('143 of 400 rows')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Reading the paper' })).toHaveValue(143);
    state = 'understood';
    expect(await screen.findByRole('heading', { level: 1, name: 'What we understood' })).toBeVisible();
  });

  test('gives the reason and what to do when a paper is refused', async () => {
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(
          upload({
            state: 'refused',
            problem: { code: 'no_table', message: said('This paper holds no table. Save the table itself.') },
          }),
        ),
      ),
    ]);
    open(at);
    expect(await screen.findByText('This paper holds no table. Save the table itself.')).toBeVisible();
    expect(screen.getByText('Nothing was written to the register.')).toBeVisible();
  });
});
