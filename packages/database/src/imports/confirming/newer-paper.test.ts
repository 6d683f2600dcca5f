import { importsOfEachTest } from '../../testing/imports-of-each-test.ts';
import { confirmPaper, understandPaper } from '../../testing/papers.ts';
import { edit } from '../../testing/acts.ts';

const { own, bringIn, only } = await importsOfEachTest();
const { within } = own;

test('a newer paper updates, keeps what a person edited since, and shows both where they differ', async () => {
  const older = {
    recommendation: 'That lamps be lit.',
    progress: 'Asked',
    status: 'Open',
    lead: ['Ada Brook'],
    portfolio: 'Streets',
  };
  await bringIn([older]);
  const { recommendationId } = await only();
  await within((records) => edit(records, recommendationId, { lead: ['Cai Rees'], rag: 'G' }, own.by));
  const uploadId = await bringIn([
    { ...older, progress: 'Lit', status: 'Closed', core_status: 'claimed_complete', lead: ['Ben Hill'] },
  ]);
  const page = await only();
  expect(page).toMatchObject({
    progressWords: 'Lit',
    statusWords: 'Closed',
    storedStatus: 'claimed_complete',
    lead: ['Cai Rees'],
    rag: 'G',
  });
  const rows = await within(({ imports }) => imports.rows(uploadId, 'register_editor', { limit: 10 }));
  expect(rows).toMatchObject({
    kind: 'page',
    items: [{ outcome: 'conflict', recommendationId }],
  });
  if (rows.kind === 'page') {
    expect(rows.items[0]?.changes).toContainEqual({
      field: 'lead',
      before: ['Cai Rees'],
      after: ['Ben Hill'],
      decision: 'conflict',
    });
    expect(rows.items[0]?.changes).toContainEqual({
      field: 'progress',
      before: 'Asked',
      after: 'Lit',
      decision: 'change',
    });
  }
  expect(page.history.filter((line) => line.upload?.uploadId === uploadId).map(({ kind }) => kind)).toEqual([
    'status_changed',
    'updated',
  ]);
});

test('a status that no person chose gives way to one that a newer paper says', async () => {
  await bringIn([{ recommendation: 'That lamps be lit.', progress: 'Asked' }]);
  expect(await only()).toMatchObject({ reference: 'SR12-13-001', storedStatus: 'unknown' });
  await bringIn([{ recommendation: 'That lamps be lit.', core_status: 'at_risk' }]);
  expect(await only()).toMatchObject({ reference: 'SR12-13-001', storedStatus: 'at_risk' });
});

test('a decision is written where a cell of its own states it, not where it is made of words that are held', async () => {
  const words = { recommendation: 'That the ferry run on Sundays.', response: 'Agreed. It will.' };
  await bringIn([words]);
  const decided = { ...words, response_decision: 'accepted' } as const;
  const uploadId = await within((records) => understandPaper(records, [decided], own.by));
  const stated = () =>
    within(async ({ imports }) => (await imports.prepareConfirm(uploadId))?.incoming.map((row) => row.statesDecision));
  expect(await stated()).toEqual([true]);
  const set = async (fields: string) => {
    const sql = `update import_row set fields = jsonb_set(fields, '{response_decision}', fields->'response_decision' || ${fields})
      where council_id = $1 and upload_id = $2`;
    await own.source.transaction(async (manager) => {
      await manager.query(`select set_config('app.council_id', $1, true)`, [own.council.councilId]);
      await manager.query('set local search_path to holdfast');
      await manager.query(sql, [own.council.councilId, uploadId]);
    });
  };
  await set(`'{"guess": "mapped_status"}'`);
  expect(await stated()).toEqual([true]);
  await set(`jsonb_build_object('from', fields->'response'->'from')`);
  expect(await stated()).toEqual([false]);
});

test('a day that the paper says was put off is kept as the first, and no later paper overwrites it', async () => {
  const day = (to: string) => ({ words: to, from: to, to, precision: 'day' }) as const;
  const paper = { recommendation: 'One', due: day('2012-12-31') };
  const uploadId = await within((records) => understandPaper(records, [paper], own.by));
  const putOff = `update import_row set fields = jsonb_set(fields, '{original_due}',
    jsonb_build_object('value', jsonb_build_object('words', 'June', 'to', '2012-06-30'))) where council_id = $1 and upload_id = $2`;
  await own.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [own.council.councilId]);
    await manager.query('set local search_path to holdfast');
    await manager.query(putOff, [own.council.councilId, uploadId]);
  });
  await within((records) => confirmPaper(records, uploadId, own.by));
  expect(await only()).toMatchObject({ originalDueOn: '2012-06-30', dueOn: '2012-12-31' });
  await bringIn([{ ...paper, due: day('2013-03-31') }]);
  expect(await only()).toMatchObject({ originalDueOn: '2012-06-30', dueOn: '2013-03-31' });
});
