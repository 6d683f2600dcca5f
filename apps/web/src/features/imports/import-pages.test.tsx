import { importsRoutes } from '@holdfast/contracts/imports/routes';
import type { Upload } from '@holdfast/contracts/imports/shapes';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ok, refuse, serve, on } from '../../testing/fake-api.ts';
import { councilRoutes } from '../../testing/fake-council.ts';
import { idOf } from '../../testing/fixtures.ts';
import { importRow, upload, uploadRow } from '../../testing/import-fixtures.ts';
import { open } from '../../testing/open.tsx';
import { said } from '../../testing/said.ts';

const ticked = { by: { membershipId: idOf(12), name: 'Ines Officer' }, at: '2012-07-20T09:15:00.000Z' };
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
    expect(await screen.findByText('2 things are still to be looked at below.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: '31 June 2012 is not a day in the calendar.' }));
    expect(await screen.findByText(/looked at by Ines Officer on 20 Jul 2012, 10:15/u)).toBeVisible();
    expect(requests.find((asked) => asked.method === 'PUT')?.body).toEqual({ key, ticked: true });
    expect(screen.getByText('1 thing is still to be looked at below.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Left out 1' }));
    expect(await screen.findByRole('checkbox', { name: 'DRAFT' })).not.toBeChecked();
  });
});

describe('what will change', () => {
  test('shows before and after, and brings the rows in for the chosen committee', async () => {
    const changed = importRow({
      outcome: 'change',
      changes: [{ field: 'status', before: 'Outstanding', after: 'In hand', decision: 'change' }],
    });
    const requests = serve([
      ...councilRoutes(),
      on(importsRoutes.rows, () => ok({ items: [changed], total: 1, nextCursor: null })),
      on(importsRoutes.confirm, () => ok(upload())),
    ]);
    const { user } = open(`${at}?step=changes&outcome=change`);
    const table = await screen.findByRole('table', { name: 'Row 1: before and after' });
    expect(within(table).getByText('Outstanding')).toBeVisible();
    expect(within(table).getByText('will be changed')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }));
    await waitFor(() =>
      expect(requests.find((asked) => asked.path.endsWith('/confirm'))?.body).toEqual({ committeeId: idOf(1) }),
    );
  });

  test('says so when nothing would change, and offers no button', async () => {
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(upload({ summary: { add: 0, change: 0, unchanged: 3, conflict: 0, leftOut: 0 } })),
      ),
    ]);
    open(`${at}?step=changes`);
    expect(await screen.findByText(/the register already says what the paper says \(3 rows\)/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
  });

  test('explains a refusal to confirm', async () => {
    serve([...councilRoutes(), on(importsRoutes.confirm, () => refuse(412, { code: 'stale_version', detail: '' }))]);
    const { user } = open(`${at}?step=changes`);
    await user.click(await screen.findByRole('button', { name: 'Import 3 rows' }));
    expect(await screen.findByText(/Somebody else has changed this import/u)).toBeVisible();
  });
});

describe('an import that is in the register', () => {
  test('is undone after one question, and says ever after what was taken out and what was kept', async () => {
    let state: 'confirmed' | 'undone' = 'confirmed';
    const kept = [
      { recommendationId: idOf(100), reference: 'R100', sentence: said('Kept, because Ada Brook worked on it.') },
    ];
    const undo = {
      removed: 1,
      restored: 1,
      namesRemoved: ['Harbour Board'],
      kept,
      namesKept: [{ name: 'Streets', sentence: said('Kept, because it is in use by now.') }],
    };
    serve([
      ...councilRoutes(),
      on(importsRoutes.read, () =>
        ok(upload({ state, confirmedAt: '2012-07-20T10:00:00.000Z', undo: state === 'undone' ? undo : null })),
      ),
      on(importsRoutes.undo, () => {
        state = 'undone';
        return ok({ upload: uploadRow({ state }), kept });
      }),
    ]);
    const { user } = open(at);
    await user.click(await screen.findByRole('button', { name: 'Undo this import' }));
    await user.click(screen.getByRole('button', { name: 'Yes, undo the import' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'This import was undone' })).toBeVisible();
    expect(await screen.findByText(/Kept, because Ada Brook worked on it/u)).toBeVisible();
    expect(screen.getByText(/Streets: /u)).toHaveTextContent('Streets: Kept, because it is in use by now.');
    expect(screen.getByText('Harbour Board')).toBeVisible();
    expect(screen.queryByText('Added')).toBeNull();
  });
});
