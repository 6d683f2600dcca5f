import { edit, held, respond, setStatus, update } from '../testing/acts.ts';
import { councilOfEachTest } from '../testing/council-of-each-test.ts';
import type { NewRecommendation, StatusStep } from './changes.ts';
import type { RecommendationPage } from './page/recommendation-page.ts';

const today = '2012-08-16';
const own = await councilOfEachTest();

const { within } = own;

const add = async (values: Partial<NewRecommendation> = {}): Promise<string> => {
  const outcome = await within(({ recommendations }) =>
    recommendations.add(
      { reference: null, words: 'That the ferry be kept.', coreStatus: 'awaiting_response', ...values },
      today,
      own.by,
    ),
  );
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  return outcome.recommendationId;
};

const read = async (recommendationId: string): Promise<RecommendationPage> => {
  const page = await within(({ recommendations }) => recommendations.read(recommendationId, today, 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};

const step = (values: Partial<StatusStep>): StatusStep => ({
  coreStatus: 'on_track',
  statusWords: null,
  reason: null,
  evidence: null,
  meetingId: null,
  changedOn: today,
  ...values,
});

test('references are made by municipal year, each once', async () => {
  const made = [await add(), await add(), await add({ sourceDate: '2011-06-17' })];
  const pages = await Promise.all(made.map(read));
  expect(pages.map(({ reference }) => reference)).toEqual(['SR12-13-001', 'SR12-13-002', 'SR11-12-001']);
});

test('two clerks who add at once get two references', async () => {
  const added = await Promise.all(Array.from({ length: 6 }, () => add()));
  const references = (await Promise.all(added.map(read))).map(({ reference }) => reference);
  expect(new Set(references).size).toBe(6);
});

test('a reference that stands already is not given to another by hand', async () => {
  const recommendationId = await add({ reference: 'R1' });
  const again = await within(({ recommendations }) =>
    recommendations.add({ reference: 'R1', words: 'Another', coreStatus: 'unknown' }, today, own.by),
  );
  expect(again).toEqual({ kind: 'reference_taken', recommendationId });
});

test('an edit is noted field by field, by the names that people know', async () => {
  const id = await add({ lead: ['Ada Brook'] });
  await within(async (records) => {
    const { committees } = records;
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, own.by);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const due = { words: 'Autumn 2012', from: '2012-09-01', to: '2012-11-30', precision: 'season' } as const;
    await edit(
      records,
      id,
      { committeeId: committee.committeeId, lead: ['Ben Hill', 'Cai Rees'], due, note: null },
      own.by,
    );
  });
  const { history, revision } = await read(id);
  expect(revision).toBe(2);
  expect(
    history.filter(({ kind }) => kind === 'changed').map(({ field, before, after }) => ({ field, before, after })),
  ).toEqual([
    { field: 'committee', before: null, after: 'Ferry Panel' },
    { field: 'due', before: null, after: 'Autumn 2012' },
    { field: 'lead', before: 'Ada Brook', after: 'Ben Hill; Cai Rees' },
  ]);
  expect(history.every((line) => line.by?.membershipId === own.by)).toBe(true);
});

test('an edit that changes nothing is no new version', async () => {
  const id = await add({ note: 'As it is' });
  expect(await within((records) => edit(records, id, { note: 'As it is' }, own.by))).toBe(0);
  expect((await read(id)).revision).toBe(1);
});

test('an answer, an update and a status each leave a line of history and show in the register', async () => {
  const id = await add();
  await within(async (records) => {
    await respond(
      records,
      id,
      { decision: 'holding', words: 'Being looked at.', respondedOn: '2012-08-01' },
      null,
      own.by,
    );
    const accepted = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-10' } as const;
    await respond(records, id, accepted, step({ coreStatus: 'not_started', changedOn: '2012-08-10' }), own.by);
    await update(records, id, { words: 'Begun.', asOf: '2012-08-12' }, own.by);
    await update(records, id, { words: 'What we did in May.', asOf: '2012-05-31' }, own.by);
    const claimed = { coreStatus: 'claimed_complete', statusWords: 'Done', changedOn: '2012-08-15' } as const;
    await setStatus(records, id, step(claimed), own.by);
  });
  const page = await read(id);
  expect(page).toMatchObject({
    revision: 6,
    responseDecision: 'accepted',
    respondedOn: '2012-08-10',
    progressWords: 'Begun.',
    progressedOn: '2012-08-12',
    storedStatus: 'claimed_complete',
    claimedCompleteOn: '2012-08-15',
    verifiedCompleteOn: null,
  });
  expect(page.history.map(({ kind }) => kind).sort()).toEqual([
    'added',
    'responded',
    'responded',
    'status_changed',
    'status_changed',
    'status_changed',
    'updated',
    'updated',
  ]);
  expect(page.history.at(-1)?.kind).toBe('added');
});

test('a holding reply stops no clock and takes no answer’s place', async () => {
  const id = await add({ responseDueOn: '2012-08-01' });
  const holding = { decision: 'holding', words: 'Wait.', respondedOn: '2012-08-10' } as const;
  await within((records) => respond(records, id, holding, null, own.by));
  expect(await read(id)).toMatchObject({
    coreStatus: 'response_overdue',
    respondedOn: null,
    responseDecision: 'holding',
  });
  await within(async (records) => {
    await respond(records, id, { decision: 'noted', words: 'Noted.', respondedOn: '2012-08-11' }, step({}), own.by);
    await respond(records, id, holding, null, own.by);
  });
  expect(await read(id)).toMatchObject({
    responseDecision: 'noted',
    responseWords: 'Noted.',
    respondedOn: '2012-08-11',
  });
});

test('claimed and verified are two facts, and going back to work clears both', async () => {
  const id = await add();
  const take = (coreStatus: StatusStep['coreStatus'], changedOn: string) =>
    within((records) => setStatus(records, id, step({ coreStatus, changedOn }), own.by));
  await take('claimed_complete', '2012-08-01');
  await take('verified_complete', '2012-08-16');
  expect(await read(id)).toMatchObject({ claimedCompleteOn: '2012-08-01', verifiedCompleteOn: '2012-08-16' });
  await take('on_track', '2012-09-01');
  expect(await read(id)).toMatchObject({ claimedCompleteOn: null, verifiedCompleteOn: null });
});

test('an approved extension moves the date, is counted once, and keeps the original', async () => {
  const id = await add({ dueOn: '2012-09-30' });
  await within(async (records) => {
    const { committees, meetings, recommendations } = records;
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, own.by);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const { committeeId } = committee;
    const met = await meetings.add({ committeeId, heldOn: '2012-09-13', startsAt: null, place: null }, own.by);
    if (met.kind !== 'added') throw new Error('Not met.');
    const asks = { dueAsked: '2012-12-31', reason: 'New ship' };
    const asking = await recommendations.askExtension(await held(records, id), asks, own.by);
    const [asked] = await recommendations.extensions(asking);
    if (asked === undefined) throw new Error('Not asked.');
    const decision = { approved: true, meetingId: met.meeting.meetingId, reason: null };
    await recommendations.decideExtension(asking, asked, decision, own.by);
    expect(await recommendations.extensions(asking)).toMatchObject([{ decided: true }]);
  });
  expect(await read(id)).toMatchObject({
    dueOn: '2012-12-31',
    due: { words: '31 December 2012' },
    originalDueOn: '2012-09-30',
    extensionCount: 1,
    extensions: [
      { dueBefore: '2012-09-30', dueAsked: '2012-12-31', decision: { approved: true, heldOn: '2012-09-13' } },
    ],
  });
});

test('when the work throws, nothing of it is written', async () => {
  const id = await add();
  const broken = within(async (records) => {
    await update(records, id, { words: 'Never', asOf: today }, own.by);
    throw new Error('The world ended');
  });
  await expect(broken).rejects.toThrow('The world ended');
  expect((await read(id)).history.map(({ kind }) => kind)).not.toContain('updated');
});

test('work that only reads cannot write', async () => {
  const writing = own.councils.readCouncil(own.council.councilId, ({ committees }) =>
    committees.add({ name: 'X', kind: 'panel' }, own.by),
  );
  await expect(writing).rejects.toThrow('read-only');
});
