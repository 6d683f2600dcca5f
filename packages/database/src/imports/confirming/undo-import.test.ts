import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { CouncilRecords } from '../../council-database.ts';
import type { FullRow } from '../../recommendations/register/register-row.ts';
import { importsOfEachTest } from '../../testing/imports-of-each-test.ts';
import { undoPaper } from '../../testing/papers.ts';
import { without } from '../../without.ts';
import { edit, held, respond, setStatus, update } from '../../testing/acts.ts';

const today = '2012-08-16';
const { own, bringIn, register, read, only } = await importsOfEachTest();
const { within } = own;
const counts = (papers: readonly TrackerValues[]) =>
  within(async ({ imports }) => planImport(papers, await imports.registerForPlan()).counts);

const another: TrackerValues = { recommendation: 'That the ferry run on Sundays.', action: 'Run it', progress: 'Crew' };

test('undo takes back everything that the import wrote, and the same paper can come again', async () => {
  const kept = { recommendation: 'That lamps be lit.', progress: 'Asked', action: 'Light them', lead: ['Ada Brook'] };
  await bringIn([kept]);
  const before = await register();
  const papers = [{ ...kept, progress: 'Lit', action: 'Light them all', status: 'Done', response: 'Agreed' }, another];
  const uploadId = await bringIn(papers);
  expect(await register()).toHaveLength(2);
  const { outcome, plan } = await within((records) => undoPaper(records, uploadId, own.by));
  expect(outcome).toMatchObject({ kind: 'changed' });
  expect(plan.kept).toEqual([]);
  const after = await register();
  const present = (rows: readonly FullRow[]) => rows.map((row) => without(row, 'changedAt', 'revision'));
  expect(present(after)).toEqual(present(before));
  const page = await only();
  expect(page.actions.map(({ words }) => words)).toEqual(['Light them']);
  expect(page.provenance.every((cell) => cell.uploadId !== uploadId)).toBe(true);
  expect(await counts(papers)).toMatchObject({ add: 1, change: 1 });
  await bringIn(papers);
  expect(await register()).toHaveLength(2);
});

test('undo keeps what somebody worked on since, and says so', async () => {
  const uploadId = await bringIn([
    { recommendation: 'One' },
    { recommendation: 'Two' },
    { recommendation: 'Three', lead: ['Ada Brook'] },
  ]);
  const rows = await register();
  const idOf = (words: string) => rows.find((row) => row.words === words)?.recommendationId ?? '';
  await within(async (records) => {
    await update(records, idOf('One'), { words: 'Begun', asOf: today }, own.by);
    await edit(records, idOf('Three'), { lead: ['Ben Hill'] }, own.by);
  });
  const { plan } = await within((records) => undoPaper(records, uploadId, own.by));
  expect(plan.kept.map(({ id }) => id).sort()).toEqual([idOf('One'), idOf('Three')].sort());
  expect((await register()).map(({ words }) => words).sort()).toEqual(['One', 'Three']);
  expect((await read(idOf('Two'))).history[0]).toMatchObject({ kind: 'withdrawn', by: { membershipId: own.by } });
});

test('two imports can be undone in turn, back to nothing', async () => {
  const first = await bringIn([{ recommendation: 'One', progress: 'a' }]);
  const second = await bringIn([{ recommendation: 'One', progress: 'b' }]);
  await within((records) => undoPaper(records, second, own.by));
  expect((await only()).progressWords).toBe('a');
  const { plan } = await within((records) => undoPaper(records, first, own.by));
  expect(plan.kept).toEqual([]);
  expect(await register()).toEqual([]);
});

/** Everything that a person can do to a recommendation, each by itself. */
const works: Readonly<Record<string, (records: CouncilRecords, id: string) => Promise<unknown>>> = {
  edit: (records, id) => edit(records, id, { lead: ['Ben Hill'] }, own.by),
  'an edit back to the same': async (records, id) => {
    await edit(records, id, { lead: ['Ben Hill'] }, own.by);
    await edit(records, id, { lead: [] }, own.by);
  },
  response: (records, id) =>
    respond(records, id, { decision: 'accepted', words: 'Agreed.', respondedOn: today }, null, own.by),
  progress: (records, id) => update(records, id, { words: 'Begun', asOf: today }, own.by),
  status: (records, id) => {
    const said = { statusWords: null, reason: null, evidence: null, meetingId: null, changedOn: today };
    return setStatus(records, id, { coreStatus: 'on_track', ...said }, own.by);
  },
  action: async (records, id) => {
    const action = { words: 'Ask', lead: [], timescale: null, dueOn: null, cost: null, outcomeMeasure: null };
    return records.recommendations.addAction([await held(records, id)], action, own.by);
  },
  'more time': async (records, id) =>
    records.recommendations.askExtension(await held(records, id), { dueAsked: '2013-03-31', reason: 'New' }, own.by),
  'exempt mark': async (records, id) =>
    records.recommendations.markExempt(
      await held(records, id),
      { fields: ['note'], paragraph: 3, inPlace: 'A contract', reason: 'Trade', agendaItemId: null },
      own.by,
    ),
};

test.each(Object.keys(works))('a row that saw work stays with who and when: %s', async (work) => {
  const uploadId = await bringIn([{ recommendation: 'One' }, { recommendation: 'Two' }]);
  const one = (await register()).find(({ words }) => words === 'One')?.recommendationId ?? '';
  await within((records) => works[work]?.(records, one) ?? Promise.reject(new Error(work)));
  const { plan } = await within((records) => undoPaper(records, uploadId, own.by));
  expect(plan.kept).toMatchObject([
    {
      id: one,
      field: null,
      sentence: { code: 'imports.kept_worked_on_by', parameters: { name: 'Sam scrutiny officer' } },
    },
  ]);
  expect(plan.remove).toHaveLength(1);
});

test('what follows from something else keeps no row: a portfolio passed on, a name joined, a committee renamed', async () => {
  const committee = await within(({ committees }) =>
    committees.add({ name: 'Adults & Health', kind: 'panel' }, own.by),
  );
  const [from, to] = await within(async ({ portfolios }) => [
    await portfolios.add({ name: 'Streets', postHolder: null }, own.by),
    await portfolios.add({ name: 'Places', postHolder: null }, own.by),
  ]);
  if (committee === 'name_taken' || from.kind !== 'changed' || to.kind !== 'changed') throw new Error('Not fresh.');
  const uploadId = await bringIn([
    { recommendation: 'One', committee: 'The Adults and Health', portfolio: 'STREETS', lead: ['A. Brook'] },
  ]);
  const { recommendationId } = await only();
  await within(async ({ recommendations, portfolios }) => {
    await portfolios.change(from.id, null, { scope: 'Kerbs' }, own.by);
    const cause = { what: 'portfolio', from: from.id, to: to.id, cause: 'reshuffle', causeId: to.id } as const;
    await recommendations.handOver({ ...cause, recommendationIds: [recommendationId], passedOn: today }, own.by);
  });
  await within(async ({ people }) => {
    await people.add(
      {
        kind: 'officer',
        name: 'Ada Brook',
        post: null,
        politicalGroup: null,
        email: null,
        membershipId: null,
        endedOn: null,
      },
      own.by,
    );
    await people.changeLeads([{ kind: 'recommendation', id: recommendationId, lead: ['Ada Brook'] }], own.by);
  });
  await within(({ committees }) => committees.change(committee.committeeId, null, { name: 'Care Panel' }, own.by));
  await own.councils
    .as({ via: 'worker' })
    .inCouncil(own.council.councilId, (records) => edit(records, recommendationId, { dueOn: '2013-01-01' }, own.by));
  const { plan } = await within((records) => undoPaper(records, uploadId, own.by));
  expect(plan.kept).toEqual([]);
  expect(await register()).toEqual([]);
});

test('what it changed and somebody changed since stays, with who; the rest goes back', async () => {
  const paper = { recommendation: 'One', lead: ['Ada Brook'], cost: '£1', status: 'Open', core_status: 'on_track' };
  await bringIn([paper]);
  const second = await bringIn([{ ...paper, lead: ['Ben Hill'], cost: '£2', core_status: 'at_risk', status: 'Late' }]);
  const { recommendationId } = await only();
  await within((records) => works['status']?.(records, recommendationId) ?? Promise.resolve());
  const { plan } = await within((records) => undoPaper(records, second, own.by));
  expect(plan.kept.map(({ field }) => field)).toEqual(['status', 'core_status']);
  expect(await only()).toMatchObject({ lead: ['Ada Brook'], cost: '£1', storedStatus: 'on_track', statusWords: null });
});

test('a row that a later paper holds too stays until that paper is undone', async () => {
  const first = await bringIn([{ recommendation: 'One' }, { recommendation: 'Two' }]);
  const second = await bringIn([{ recommendation: 'One' }]);
  const { plan } = await within((records) => undoPaper(records, first, own.by));
  expect(plan.kept).toMatchObject([{ sentence: { code: 'imports.kept_later_paper' } }]);
  expect((await register()).map(({ words }) => words)).toEqual(['One']);
  await within((records) => undoPaper(records, second, own.by));
  expect((await register()).map(({ words }) => words)).toEqual(['One']);
});

test('the committees and portfolios that it made go with it, unless something else uses them by now', async () => {
  const uploadId = await bringIn([
    { recommendation: 'One', committee: 'Harbour Board', portfolio: 'Streets' },
    { recommendation: 'Two', committee: 'Tide Panel', portfolio: 'Places' },
    { recommendation: 'Three', committee: 'Sand Panel', portfolio: 'Kerbs' },
  ]);
  await within(async ({ committees, meetings, portfolios }) => {
    const harbour = (await committees.list()).find(({ name }) => name === 'Harbour Board');
    await meetings.add(
      { committeeId: harbour?.committeeId ?? '', heldOn: '2012-09-13', startsAt: null, place: null },
      own.by,
    );
    const sand = (await committees.list()).find(({ name }) => name === 'Sand Panel');
    await committees.change(sand?.committeeId ?? '', null, { termsOfReference: 'Sand' }, own.by);
    const places = (await portfolios.list(today)).find(({ name }) => name === 'Places');
    await portfolios.addHolder(
      { portfolioId: places?.portfolioId ?? '', name: 'Cllr Ada Brook', startsOn: today, endsOn: null },
      own.by,
    );
  });
  await within((records) => undoPaper(records, uploadId, own.by));
  const undo = (await within(({ imports }) => imports.find(uploadId, 'register_editor')))?.undo;
  expect(undo).toMatchObject({ removed: 3, restored: 0, kept: [] });
  expect(undo?.namesRemoved.toSorted()).toEqual(['Kerbs', 'Streets', 'Tide Panel']);
  expect(undo?.namesKept.map(({ name }) => name).toSorted()).toEqual(['Harbour Board', 'Places', 'Sand Panel']);
  const left = await within(async ({ committees, portfolios }) => [
    ...(await committees.list()).map(({ name }) => name),
    ...(await portfolios.list(today)).map(({ name }) => name),
  ]);
  expect(left).toEqual(['Harbour Board', 'Sand Panel', 'Places']);
});
