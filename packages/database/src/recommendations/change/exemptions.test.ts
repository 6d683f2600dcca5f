import type { CouncilRecords } from '../../council-database.ts';
import { openCouncil, type TestCouncil } from '../../testing/open-council.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import { held, respond, update } from '../../testing/acts.ts';
import type { NewExemption } from './exemptions.ts';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';

const today = '2012-09-01';
const inPlace = 'Exempt: paragraph 3 of Schedule 12A';
const mark = { paragraph: 3, inPlace, reason: 'It names the bidders.', agendaItemId: null };

const { source, councils } = await openTestDatabase();
let council: TestCouncil;
beforeAll(async () => {
  council = await openCouncil();
});
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords, by: string) => Promise<Result>): Promise<Result> =>
  councils.inCouncil(council.councilId, (records) => work(records, council.memberships.scrutiny_officer));

const addOne = (values: { words: string; sourceTitle?: string; actionWords?: string }): Promise<string> =>
  within(async ({ recommendations }, by) => {
    const added = await recommendations.add({ reference: null, coreStatus: 'awaiting_response', ...values }, today, by);
    if (added.kind !== 'added') throw new Error('It was not added.');
    return added.recommendationId;
  });

const markOn = (id: string, change: Pick<NewExemption, 'fields'>) =>
  within(async (records, by) =>
    records.recommendations.markExempt(await held(records, id), { ...mark, ...change }, by),
  );

const searched = async (search: string): Promise<number> => {
  const query = { search, sort: 'newest', limit: 10, today } as const;
  const page = await within(({ recommendations }) => recommendations.registerPage(query, 'register_editor'));
  return page.kind === 'page' ? page.total : -1;
};

test('a mark is a new version, stands in the record by field, and is lifted by a row of its own', async () => {
  const id = await addOne({ words: 'That the contract ends.', sourceTitle: 'Contracts' });
  const set = await markOn(id, { fields: ['recommendation', 'source_title'] });
  expect(set).toMatchObject({ revision: 2, exempt: { recommendation: inPlace, source_title: inPlace } });
  const marked = await within(({ recommendations }) => recommendations.read(id, today, 'register_editor'));
  expect(marked?.exempt).toEqual({ recommendation: inPlace, source_title: inPlace });
  const exemptionId = marked?.exemptions[0]?.exemptionId ?? '';
  const lift = within(async (records, by) => {
    const marks = await records.recommendations.exemptions(id, 'register_editor');
    const lifting = { exemptionId, marks };
    return records.recommendations.liftExemption(await held(records, id), lifting, 'The contract is signed.', by);
  });
  expect(await lift).toMatchObject({ revision: 3, exempt: {} });
  const lifted = await within(({ recommendations }) => recommendations.read(id, today, 'register_editor'));
  expect(lifted?.exempt).toEqual({});
  expect(lifted?.exemptions).toMatchObject([
    { reason: mark.reason, inPlace, inheritedFrom: null, lifted: { reason: 'The contract is signed.' } },
  ]);
  expect(lifted?.history.map(({ kind }) => kind).slice(0, 2)).toEqual(['exemption_lifted', 'marked_exempt']);
});

test('nobody finds a recommendation by words of it that are exempt', async () => {
  const id = await addOne({
    words: 'That quillonwords are counted.',
    sourceTitle: 'The quillontitle',
    actionWords: 'Count the quillonaction',
  });
  await within(async (records, by) => {
    const response = { decision: 'accepted', words: 'Yes to quillonresponse', respondedOn: today } as const;
    await respond(records, id, response, null, by);
    await update(records, id, { words: 'Half of quillonprogress', asOf: today }, by);
  });
  const words = ['quillonwords', 'quillontitle', 'quillonaction', 'quillonresponse', 'quillonprogress'];
  const counts = async (): Promise<number[]> => {
    const found: number[] = [];
    for (const word of words) found.push(await searched(word));
    return found;
  };
  expect(await counts()).toEqual([1, 1, 1, 1, 1]);
  await markOn(id, { fields: exemptFields });
  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
});

test('an action is exempt for every recommendation that it serves', async () => {
  const [one, other] = [await addOne({ words: 'That one is done.' }), await addOne({ words: 'That two is done.' })];
  const nothing = { lead: [], timescale: null, dueOn: null, cost: null, outcomeMeasure: null };
  await within(async ({ recommendations }, by) =>
    recommendations.addAction(await recommendations.lock([one, other]), { ...nothing, words: 'Pay the builder' }, by),
  );
  await markOn(one, { fields: ['action'] });
  const page = await within(({ recommendations }) => recommendations.read(other, today, 'register_editor'));
  expect([page?.exempt, page?.actions[0]?.exempt]).toEqual([{}, { action: inPlace }]);
});

test('a mark makes its recommendation due to be looked at, and what a reminder says of it is what may leave', async () => {
  const id = await addOne({ words: 'That quillonreminder is paid.' });
  await within(({ reminders }) => reminders.lookAgain([{ recommendationId: id, on: null }]));
  expect(await within(({ reminders }) => reminders.changed([id]))).toEqual([]);
  await markOn(id, { fields: ['recommendation'] });
  expect(await within(({ reminders }) => reminders.changed([id]))).toEqual([id]);
  const about = { recommendationId: id, actionId: null, meetingId: null };
  const [words] = await within(({ reminders }) => reminders.words([about]));
  expect(words?.words).toBe(inPlace);
});

test('a field that is no field of words, and what is confidential without a reason, are refused by the table', async () => {
  const id = await addOne({ words: 'That a third is done.' });
  const refused = (change: object) => markOn(id, { fields: ['recommendation'], ...change });
  await expect(refused({ fields: ['reference'] })).rejects.toThrow(/check constraint/u);
  await expect(refused({ paragraph: null, reason: '' })).rejects.toThrow(/check constraint/u);
  await expect(refused({ paragraph: 19 })).rejects.toThrow(/check constraint/u);
});

test('the table takes a mark of each field that can be exempt, and of no other', async () => {
  const [check] = await source.query<{ readonly says: string }[]>(
    `select pg_get_constraintdef(oid) as says from pg_constraint where conname = 'exemption_fields_check'`,
  );
  const named = [...(check?.says ?? '').matchAll(/'([a-z_]+)'/gu)].map(([, field = '']) => field);
  expect(named.toSorted()).toEqual(exemptFields.toSorted());
});
