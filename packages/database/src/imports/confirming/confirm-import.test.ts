import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { importsOfEachTest } from '../../testing/imports-of-each-test.ts';
import { confirmPaper, undoPaper, understandPaper } from '../../testing/papers.ts';

const today = '2012-08-16';
const { own, bringIn, register, only } = await importsOfEachTest();
const { within } = own;
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
  expect(
    page.history.every(({ upload, by: who }) => upload?.uploadId === uploadId && who?.membershipId === own.by),
  ).toBe(true);
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
  await within(({ committees }) => committees.add({ name: 'Transport panel', kind: 'panel' }, own.by));
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
  const add = (name: string) => within(({ committees }) => committees.add({ name, kind: 'panel' }, own.by));
  const overview = await add('Overview and Scrutiny Management Committee');
  const homes = await add('Homes Panel');
  if (overview === 'name_taken' || homes === 'name_taken') throw new Error('Not fresh.');
  const formerNames = [{ name: 'Housing Panel', lastDay: '2012-05-15' }];
  await within(({ committees }) => committees.change(homes.committeeId, null, { formerNames }, own.by));
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
  const committee = await within(({ committees }) => committees.add({ name: 'Ferry Panel', kind: 'panel' }, own.by));
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

test('an import is confirmed once and undone once', async () => {
  const uploadId = await bringIn([{ recommendation: 'One' }]);
  expect(await within((records) => confirmPaper(records, uploadId, own.by))).toEqual({
    kind: 'not_ready',
    state: 'confirmed',
  });
  await within((records) => undoPaper(records, uploadId, own.by));
  expect((await within((records) => undoPaper(records, uploadId, own.by))).outcome).toEqual({
    kind: 'not_ready',
    state: 'undone',
  });
});

test('two who confirm the same paper at once bring it in once', async () => {
  const uploadId = await within((records) => understandPaper(records, [{ recommendation: 'One' }], own.by));
  const outcomes = await Promise.all([1, 2].map(() => within((records) => confirmPaper(records, uploadId, own.by))));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'not_ready']);
  expect(await register()).toHaveLength(1);
});

test('two papers of the same rows, confirmed at once, give each row once', async () => {
  const papers = [{ recommendation: 'That lamps be lit.', source_date: '2012-07-12' }];
  const uploads = await Promise.all([1, 2].map(() => within((records) => understandPaper(records, papers, own.by))));
  await Promise.all(uploads.map((uploadId) => within((records) => confirmPaper(records, uploadId, own.by))));
  expect(await register()).toHaveLength(1);
});

test('a character that Postgres does not know is shown as one that cannot be shown', async () => {
  await bringIn([{ recommendation: 'Nul \0 and half a pair \ud83d' }]);
  expect((await only()).words).toBe('Nul \uFFFD and half a pair \uFFFD');
});
