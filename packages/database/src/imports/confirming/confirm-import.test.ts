import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import type { CouncilRecords } from '../../council-database.ts';
import type { RecommendationPage } from '../../recommendations/page/recommendation-page.ts';
import type { FullRow } from '../../recommendations/register/register-row.ts';
import { openCouncil, type TestCouncil } from '../../testing/open-council.ts';
import { confirmPaper, undoPaper, understandPaper } from '../../testing/papers.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { edit } from '../../testing/acts.ts';

const today = '2012-08-16';
const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let by: string;

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
});
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const bringIn = async (papers: readonly TrackerValues[], committeeId: string | null = null): Promise<string> => {
  const uploadId = await within((records) => understandPaper(records, papers, by));
  expect(await within((records) => confirmPaper(records, uploadId, by, committeeId))).toMatchObject({
    kind: 'changed',
  });
  return uploadId;
};
const register = (): Promise<FullRow[]> =>
  within(({ recommendations }) =>
    recommendations.registerRows({}, 'reference', today, { audience: 'register_editor', asker: 'register_editor' }),
  );
const read = async (recommendationId: string): Promise<RecommendationPage> => {
  const page = await within(({ recommendations }) => recommendations.read(recommendationId, today, 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};
const only = async (): Promise<RecommendationPage> => {
  const rows = await register();
  expect(rows).toHaveLength(1);
  return read(rows[0]?.recommendationId ?? '');
};
const season = { words: 'Autumn 2012', from: '2012-09-01', to: '2012-11-30', precision: 'season' } as const;
const whole: TrackerValues = {
  reference: 'FER 12/13 01',
  part: 'a',
  received_on: '2012-07-13',
  notice_received_on: '2012-07-16',
  received_basis: 'stated',
  response_required: 'required',
  asked_of: 'executive',
  partner_body: 'Northern Hospitals Trust',
  reply_asked_on: '2012-07-14',
  source_kind: 'call_in',
  source_title: 'The ferry’s  timetable',
  source_date: '2012-07-12',
  committee: 'Transport Panel',
  portfolio: 'Transport & Ferries',
  recommendation: 'That the ferry run on Sundays.\nAnd on Mondays.',
  response: 'Agreed in part.',
  response_decision: 'partially_accepted',
  response_date: '2012-08-01',
  action: '=Run it',
  lead: ['Ada Brook', 'Marine Services'],
  timescale: season,
  due: { words: 'by 30 November', from: '2012-11-30', to: '2012-11-30', precision: 'day' },
  cost: '£20,000',
  outcome_measure: 'Passengers counted',
  progress: 'Crew hired',
  status: 'Nearly there',
  core_status: 'on_track',
  rag: 'A',
  note: 'Column X: yes',
};

test('every field of a tracker is kept to the letter, and comes back as it was', async () => {
  expect(Object.keys(whole).sort()).toEqual([...trackerFields].sort());
  await bringIn([whole]);
  const [row] = await within(({ imports }) => imports.registerForPlan());
  expect(row?.current).toEqual(whole);
  expect(row?.imported).toEqual(whole);
});

test('the same paper twice changes nothing', async () => {
  await bringIn([whole, { recommendation: 'That lamps be lit.' }]);
  const before = await register();
  await bringIn([whole, { recommendation: 'That lamps be lit.' }]);
  expect(await register()).toEqual(before);
});

test('what came with a row is recorded as history, once each', async () => {
  const uploadId = await bringIn([whole]);
  const page = await only();
  expect(page.history.map(({ kind, words }) => ({ kind, words }))).toEqual([
    { kind: 'status_changed', words: 'Nearly there' },
    { kind: 'updated', words: 'Crew hired' },
    { kind: 'responded', words: 'Agreed in part.' },
    { kind: 'added', words: whole.recommendation },
  ]);
  expect(page.history.every(({ upload, by: who }) => upload?.uploadId === uploadId && who?.membershipId === by)).toBe(
    true,
  );
  expect(page.actions).toEqual([
    expect.objectContaining({ words: '=Run it', lead: whole.lead, serves: 1, dueOn: '2012-11-30' }),
  ]);
  expect(page).toMatchObject({ originalDueOn: '2012-11-30', dueOn: '2012-11-30', responseDueOn: '2012-09-15' });
});

test('every field is traced to its cell, and to the paper that last set it', async () => {
  const first = await bringIn([{ recommendation: 'That lamps be lit.', progress: 'Asked', portfolio: 'Streets' }]);
  const second = await bringIn([{ recommendation: 'That lamps be lit.', progress: 'Lit', portfolio: 'Streets' }]);
  const { provenance } = await only();
  expect(provenance.map(({ field, uploadId }) => ({ field, uploadId }))).toEqual([
    { field: 'portfolio', uploadId: first },
    { field: 'progress', uploadId: second },
    { field: 'recommendation', uploadId: first },
  ]);
  expect(provenance[1]).toMatchObject({
    raw: '"Lit"',
    place: { table: 1, row: 2, column: 1 },
    fileName: 'tracker.csv',
  });
});

test('committees and portfolios that a paper names are made once, whatever the case of their letters', async () => {
  await within(({ committees }) => committees.add({ name: 'Transport panel', kind: 'panel' }, by));
  await bringIn([
    { recommendation: 'One', committee: 'Transport Panel', portfolio: 'Streets' },
    { recommendation: 'Two', committee: 'Harbour Board', portfolio: 'STREETS' },
  ]);
  const made = await within(async ({ committees, portfolios }) => [
    await committees.list(),
    await portfolios.list('2012-08-16'),
  ]);
  expect(made[0]?.map(({ name }) => name)).toEqual(['Harbour Board', 'Transport panel']);
  expect(made[1]?.map(({ name }) => name)).toEqual(['Streets']);
});

test('a committee that a paper words another way, or by a former name, is the one that is there', async () => {
  const add = (name: string) => within(({ committees }) => committees.add({ name, kind: 'panel' }, by));
  const overview = await add('Overview and Scrutiny Management Committee');
  const homes = await add('Homes Panel');
  if (overview === 'name_taken' || homes === 'name_taken') throw new Error('Not fresh.');
  const formerNames = [{ name: 'Housing Panel', lastDay: '2012-05-15' }];
  await within(({ committees }) => committees.change(homes.committeeId, null, { formerNames }, by));
  await bringIn([
    { recommendation: 'One', committee: 'The Overview & Scrutiny Management Committee', portfolio: 'Adults & Health' },
    { recommendation: 'Two', committee: 'HOUSING PANEL', portfolio: 'Adults and Health' },
    { recommendation: 'Three', committee: 'Housing Scrutiny Panel' },
  ]);
  const named = await within(async ({ committees, portfolios }) => [
    (await committees.list()).map(({ name }) => name),
    (await portfolios.list(today)).map(({ name }) => name),
  ]);
  expect(named).toEqual([
    ['Homes Panel', 'Housing Scrutiny Panel', 'Overview and Scrutiny Management Committee'],
    ['Adults & Health'],
  ]);
});

test('rows that name no committee go to the one that was chosen, and rows without a reference get one', async () => {
  const committee = await within(({ committees }) => committees.add({ name: 'Ferry Panel', kind: 'panel' }, by));
  if (committee === 'name_taken') throw new Error('Not fresh.');
  await bringIn(
    [{ recommendation: 'One' }, { recommendation: 'Two', committee: 'Harbour Board', reference: 'H 1' }],
    committee.committeeId,
  );
  expect((await register()).map((row) => [row.reference, row.committee?.name])).toEqual([
    ['H 1', 'Harbour Board'],
    ['SR12-13-001', 'Ferry Panel'],
  ]);
});

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
  await within((records) => edit(records, recommendationId, { lead: ['Cai Rees'], rag: 'G' }, by));
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
  const uploadId = await within((records) => understandPaper(records, [decided], by));
  const stated = () =>
    within(async ({ imports }) => (await imports.prepareConfirm(uploadId))?.incoming.map((row) => row.statesDecision));
  expect(await stated()).toEqual([true]);
  const set = async (fields: string) => {
    const sql = `update import_row set fields = jsonb_set(fields, '{response_decision}', fields->'response_decision' || ${fields})
      where council_id = $1 and upload_id = $2`;
    await source.transaction(async (manager) => {
      await manager.query(`select set_config('app.council_id', $1, true)`, [council.councilId]);
      await manager.query('set local search_path to holdfast');
      await manager.query(sql, [council.councilId, uploadId]);
    });
  };
  await set(`'{"guess": "mapped_status"}'`);
  expect(await stated()).toEqual([true]);
  await set(`jsonb_build_object('from', fields->'response'->'from')`);
  expect(await stated()).toEqual([false]);
});

test('an import is confirmed once and undone once', async () => {
  const uploadId = await bringIn([{ recommendation: 'One' }]);
  expect(await within((records) => confirmPaper(records, uploadId, by))).toEqual({
    kind: 'not_ready',
    state: 'confirmed',
  });
  await within((records) => undoPaper(records, uploadId, by));
  expect((await within((records) => undoPaper(records, uploadId, by))).outcome).toEqual({
    kind: 'not_ready',
    state: 'undone',
  });
});

test('two who confirm the same paper at once bring it in once', async () => {
  const uploadId = await within((records) => understandPaper(records, [{ recommendation: 'One' }], by));
  const outcomes = await Promise.all([1, 2].map(() => within((records) => confirmPaper(records, uploadId, by))));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'not_ready']);
  expect(await register()).toHaveLength(1);
});

test('two papers of the same rows, confirmed at once, give each row once', async () => {
  const papers = [{ recommendation: 'That lamps be lit.', source_date: '2012-07-12' }];
  const uploads = await Promise.all([1, 2].map(() => within((records) => understandPaper(records, papers, by))));
  await Promise.all(uploads.map((uploadId) => within((records) => confirmPaper(records, uploadId, by))));
  expect(await register()).toHaveLength(1);
});

test('a character that Postgres does not know is shown as one that cannot be shown', async () => {
  await bringIn([{ recommendation: 'Nul \0 and half a pair \ud83d' }]);
  expect((await only()).words).toBe('Nul \uFFFD and half a pair \uFFFD');
});

test('a day that the paper says was put off is kept as the first, and no later paper overwrites it', async () => {
  const day = (to: string) => ({ words: to, from: to, to, precision: 'day' }) as const;
  const paper = { recommendation: 'One', due: day('2012-12-31') };
  const uploadId = await within((records) => understandPaper(records, [paper], by));
  const putOff = `update import_row set fields = jsonb_set(fields, '{original_due}',
    jsonb_build_object('value', jsonb_build_object('words', 'June', 'to', '2012-06-30'))) where council_id = $1 and upload_id = $2`;
  await source.transaction(async (manager) => {
    await manager.query(`select set_config('app.council_id', $1, true)`, [council.councilId]);
    await manager.query('set local search_path to holdfast');
    await manager.query(putOff, [council.councilId, uploadId]);
  });
  await within((records) => confirmPaper(records, uploadId, by));
  expect(await only()).toMatchObject({ originalDueOn: '2012-06-30', dueOn: '2012-12-31' });
  await bringIn([{ ...paper, due: day('2013-03-31') }]);
  expect(await only()).toMatchObject({ originalDueOn: '2012-06-30', dueOn: '2013-03-31' });
});
