import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { Upload } from '@holdfast/contracts/imports/shapes';
import { screen, waitFor, within } from '@testing-library/react';
import { ok, serve, on } from '../../../testing/fake-api.ts';
import { councilRoutes } from '../../../testing/fake-council.ts';
import { idOf } from '../../../testing/fixtures.ts';
import { importRow, upload } from '../../../testing/import-fixtures.ts';
import { open } from '../../../testing/open.tsx';
import { said } from '../../../testing/said.ts';

const ticked = { by: { membershipId: idOf(12), name: 'Ines Officer' }, at: '2012-07-20T09:15:00.000Z' };
const at = `/imports/${idOf(200)}`;

describe('what was understood', () => {
  test('shows each guess by a word beside the cell that it was read from', async () => {
    const requests = serve(councilRoutes());
    open(at);
    const row = await screen.findByRole('table', { name: /^Row 1/u });
    const date = within(row).getByRole('row', { name: /^Date/u });
    expect(date).toHaveTextContent('12:07:12');
    expect(date).toHaveTextContent('table 1, row 2, column 1');
    expect(date).toHaveTextContent('12 Jul 2012');
    expect(date).toHaveTextContent('read as a date');
    expect(requests.find((asked) => asked.path.endsWith('/rows'))?.query.get('guessed')).toBe('true');
  });

  test('lays a changed value over the paper, with the version that was seen', async () => {
    const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Change Portfolio of row 1' }));
    const box = screen.getByRole('combobox', { name: 'Portfolio' });
    expect(box).toHaveFocus();
    await user.selectOptions(box, 'Nothing');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change Portfolio of row 1' })).toHaveFocus());
    const sent = requests.find((asked) => asked.method === 'PUT');
    expect(sent?.headers.get('if-match')).toBe('"4"');
    expect(sent?.body).toMatchObject({ values: [{ document: 0, row: 0, field: 'portfolio', value: null }] });
  });

  test('says beside a day that it is none, sends nothing and keeps what was typed', async () => {
    const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Change Date of row 1' }));
    const group = screen.getByRole('group', { name: /^Date/u });
    const [day, month] = ['Day', 'Month'].map((part) => within(group).getByLabelText(part));
    if (day === undefined || month === undefined) throw new Error('There are no boxes.');
    expect(day).toHaveFocus();
    await user.clear(day);
    await user.type(day, '31');
    await user.clear(month);
    await user.type(month, '6');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(group).toHaveAccessibleDescription(/is not a day in the calendar/u);
    expect(day).toHaveValue('31');
    expect(requests.some(({ method }) => method === 'PUT')).toBe(false);
    await user.clear(day);
    await user.type(day, '30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change Date of row 1' })).toHaveFocus());
    expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      values: [{ field: 'source_date', value: '2012-06-30' }],
    });
  });

  test('keeps a changed value in sight, and gives it back as the paper has it', async () => {
    const row = importRow();
    const portfolio = { value: 'Resources', raw: '', guess: null, from: { table: 1, row: 2, column: 2 } };
    const corrections = {
      ...upload().corrections,
      values: [{ document: 0, row: 0, field: 'portfolio', value: 'Resources' }],
    };
    const requests = serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(upload({ corrections, correctedBy: { ...upload().correctedBy, values: [ticked] } })),
      ),
      on(importsRoutes.rows, () =>
        ok({ items: [{ ...row, fields: { ...row.fields, portfolio } }], total: 1, nextCursor: null }),
      ),
      on(importsRoutes.correct, () => ok(upload())),
    ]);
    const { user } = open(at);
    expect(await screen.findByText('corrected by Ines Officer on 20 Jul 2012, 10:15')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'As in the paper Portfolio of row 1' }));
    await waitFor(() => expect(requests.find((asked) => asked.method === 'PUT')?.body).toMatchObject({ values: [] }));
  });

  test('gives a column another meaning', async () => {
    const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
    const { user } = open(`${at}?view=columns`);
    await user.selectOptions(await screen.findByLabelText('What Remarks means'), 'What was done');
    await user.click(screen.getByRole('button', { name: 'Read the paper again with these columns' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.method === 'PUT')?.body).toMatchObject({
        columns: [{ document: 0, column: 4, field: 'progress' }],
      }),
    );
  });

  test('lets the clerk say which row holds the headings, or that there are none', async () => {
    const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
    const { user } = open(`${at}?view=headings`);
    const group = await screen.findByRole('group', { name: 'Which row of table 1 holds its headings?' });
    expect(within(group).getByRole('radio', { name: 'As Holdfast read it' })).toBeChecked();
    await user.click(within(group).getByRole('radio', { name: /Row 2: Date \| Cabinet portfolio/u }));
    await user.click(screen.getByRole('button', { name: 'Read the paper again with these headings' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.method === 'PUT')?.body).toMatchObject({
        headings: [{ table: 1, rows: [2] }],
      }),
    );
    await user.click(within(group).getByRole('radio', { name: 'There are no headings' }));
    await user.click(screen.getByRole('button', { name: 'Read the paper again with these headings' }));
    await waitFor(() =>
      expect(requests.findLast((asked) => asked.method === 'PUT')?.body).toMatchObject({
        headings: [{ table: 1, rows: [] }],
      }),
    );
  });

  test('offers the headings of a paper that was refused too', async () => {
    const requests = serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(upload({ state: 'refused', problem: { code: 'no_columns', message: said('No headings were found.') } })),
      ),
      on(importsRoutes.correct, () => ok(upload())),
    ]);
    const { user } = open(at);
    await user.click(await screen.findByRole('radio', { name: /^Row 2/u }));
    await user.click(screen.getByRole('button', { name: 'Read the paper again with these headings' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.method === 'PUT')?.body).toMatchObject({
        headings: [{ table: 1, rows: [2] }],
      }),
    );
  });

  test('leaves a row out', async () => {
    const requests = serve([...councilRoutes(), on(importsRoutes.correct, () => ok(upload()))]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Leave this row out Row 1' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.method === 'PUT')?.body).toMatchObject({
        dropped: [{ document: 0, row: 0 }],
      }),
    );
  });

  test('stays on the screen while the paper is read again', async () => {
    let state: 'understood' | 'received' = 'understood';
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () => ok(upload({ state, revision: state === 'understood' ? 4 : 5 }))),
      on(importsRoutes.correct, () => {
        state = 'received';
        return ok(upload({ state }));
      }),
    ]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Leave this row out Row 1' }));
    expect(await screen.findByText('The paper is being read again with your change…')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'What we understood' })).toBeVisible();
  });

  test('lists what looks odd and what was left out, to tick off', async () => {
    const key = 'impossible_date@table1,row3,column1';
    let lookedAt: Upload['lookedAt'] = [];
    const requests = serve([
      ...councilRoutes(),
      on(importsRoutes.read, () => ok(upload({ lookedAt }))),
      on(importsRoutes.lookAt, () => {
        lookedAt = [{ ...ticked, key }];
        return ok({});
      }),
    ]);
    const { user } = open(`${at}?view=notices`);
    expect(await screen.findByText('2 things below still have to be checked.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: '31 June 2012 is not a day in the calendar.' }));
    expect(await screen.findByText(/checked by Ines Officer on 20 Jul 2012, 10:15/u)).toBeVisible();
    expect(requests.find((asked) => asked.method === 'PUT')?.body).toEqual({ key, ticked: true });
    expect(screen.getByText('1 thing below still has to be checked.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Left out 1' }));
    expect(await screen.findByRole('checkbox', { name: 'DRAFT' })).not.toBeChecked();
  });
});
