import type { CouncilRecords } from '../council-database.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import type { NewRecommendation, StatusStep } from './changes.ts';
import type { RecommendationPage } from './recommendation-page.ts';

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

const add = async (values: Partial<NewRecommendation> = {}): Promise<string> => {
  const outcome = await within(({ recommendations }) =>
    recommendations.add(
      { reference: null, words: 'That the ferry be kept.', coreStatus: 'awaiting_response', ...values },
      today,
      by,
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
    recommendations.add({ reference: 'R1', words: 'Another', coreStatus: 'unknown' }, today, by),
  );
  expect(again).toEqual({ kind: 'reference_taken', recommendationId });
});

test('of two people who edit the same version the second is told, and nothing of theirs is written', async () => {
  const id = await add();
  const first = await within(({ recommendations }) => recommendations.edit(id, 1, { note: 'Mine' }, by));
  const second = await within(({ recommendations }) => recommendations.edit(id, 1, { note: 'Yours' }, by));
  expect([first, second]).toEqual([
    { kind: 'changed', revision: 2 },
    { kind: 'stale', revision: 2 },
  ]);
  expect((await read(id)).note).toBe('Mine');
});

test('also when both save in the same moment, one of them is told', async () => {
  const id = await add();
  const outcomes = await Promise.all(
    ['Mine', 'Yours'].map((note) => within(({ recommendations }) => recommendations.edit(id, 1, { note }, by))),
  );
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'stale']);
});

test('an edit is noted field by field, by the names that people know', async () => {
  const id = await add({ lead: ['Ada Brook'] });
  await within(async ({ committees, recommendations }) => {
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, by);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const due = { words: 'Autumn 2012', from: '2012-09-01', to: '2012-11-30', precision: 'season' } as const;
    await recommendations.edit(
      id,
      1,
      { committeeId: committee.committeeId, lead: ['Ben Hill', 'Cai Rees'], due, note: null },
      by,
    );
  });
  const { history, revision } = await read(id);
  expect(revision).toBe(2);
  expect(
    history.filter(({ kind }) => kind === 'edit').map(({ field, before, after }) => ({ field, before, after })),
  ).toEqual([
    { field: 'committee', before: null, after: 'Ferry Panel' },
    { field: 'due', before: null, after: 'Autumn 2012' },
    { field: 'lead', before: 'Ada Brook', after: 'Ben Hill; Cai Rees' },
  ]);
  expect(history.every((line) => line.by?.membershipId === by)).toBe(true);
});

test('an edit that changes nothing is no new version', async () => {
  const id = await add({ note: 'As it is' });
  expect(await within(({ recommendations }) => recommendations.edit(id, 1, { note: 'As it is' }, by))).toEqual({
    kind: 'changed',
    revision: 1,
  });
});

test('an answer, an update and a status each leave a line of history and show in the register', async () => {
  const id = await add();
  await within(async ({ recommendations }) => {
    await recommendations.addResponse(
      id,
      1,
      { decision: 'holding', words: 'Being looked at.', respondedOn: '2012-08-01' },
      null,
      by,
    );
    const accepted = { decision: 'accepted', words: 'Agreed.', respondedOn: '2012-08-10' } as const;
    await recommendations.addResponse(
      id,
      2,
      accepted,
      step({ coreStatus: 'not_started', changedOn: '2012-08-10' }),
      by,
    );
    await recommendations.addProgress(id, 3, { words: 'Begun.', asOf: '2012-08-12' }, by);
    await recommendations.addProgress(id, 4, { words: 'What we did in May.', asOf: '2012-05-31' }, by);
    await recommendations.changeStatus(
      id,
      5,
      step({ coreStatus: 'claimed_complete', statusWords: 'Done', changedOn: '2012-08-15' }),
      by,
    );
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
    'progress',
    'progress',
    'response',
    'response',
    'status',
    'status',
    'status',
  ]);
  expect(page.history.at(-1)?.kind).toBe('added');
});

test('a holding reply stops no clock and takes no answer’s place', async () => {
  const id = await add({ responseDueOn: '2012-08-01' });
  const holding = { decision: 'holding', words: 'Wait.', respondedOn: '2012-08-10' } as const;
  await within(({ recommendations }) => recommendations.addResponse(id, null, holding, null, by));
  expect(await read(id)).toMatchObject({
    coreStatus: 'response_overdue',
    respondedOn: null,
    responseDecision: 'holding',
  });
  await within(async ({ recommendations }) => {
    await recommendations.addResponse(
      id,
      null,
      { decision: 'noted', words: 'Noted.', respondedOn: '2012-08-11' },
      step({}),
      by,
    );
    await recommendations.addResponse(id, null, holding, null, by);
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
    within(({ recommendations }) => recommendations.changeStatus(id, null, step({ coreStatus, changedOn }), by));
  await take('claimed_complete', '2012-08-01');
  await take('verified_complete', '2012-08-16');
  expect(await read(id)).toMatchObject({ claimedCompleteOn: '2012-08-01', verifiedCompleteOn: '2012-08-16' });
  await take('on_track', '2012-09-01');
  expect(await read(id)).toMatchObject({ claimedCompleteOn: null, verifiedCompleteOn: null });
});

test('one action serves several recommendations and is counted once', async () => {
  const [one, two] = [await add(), await add()];
  const action = {
    words: 'Run it on Sundays',
    lead: ['Ada Brook'],
    timescale: null,
    dueOn: '2012-12-31',
    cost: '£20k',
    outcomeMeasure: null,
  };
  await within(async ({ recommendations }) => {
    const added = await recommendations.addAction([one], action, by);
    if (added.kind !== 'added') throw new Error(added.kind);
    await recommendations.linkAction(added.actionId, two, by);
    await recommendations.linkAction(added.actionId, two, by);
    await recommendations.finishAction(added.actionId, '2012-08-16', by);
  });
  const pages = [await read(one), await read(two)];
  expect(pages.map(({ actions }) => actions)).toEqual([
    [expect.objectContaining({ words: action.words, serves: 2, doneOn: '2012-08-16' })],
    [expect.objectContaining({ words: action.words, serves: 2, doneOn: '2012-08-16' })],
  ]);
  expect(pages.map(({ revision }) => revision)).toEqual([3, 3]);
});

test('an action for a recommendation of another council is not added', async () => {
  const theirs = await add();
  council = await openCouncil();
  const action = { words: 'Spy', lead: [], timescale: null, dueOn: null, cost: null, outcomeMeasure: null };
  const outcome = await within(({ recommendations }) =>
    recommendations.addAction([theirs], action, council.memberships.scrutiny_officer),
  );
  expect(outcome).toEqual({ kind: 'not_found', recommendationIds: [theirs] });
});

test('an approved extension moves the date, is counted once, and keeps the original', async () => {
  const id = await add({ dueOn: '2012-09-30' });
  const decisions = await within(async ({ committees, meetings, recommendations }) => {
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, by);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const met = await meetings.add(
      {
        committeeId: committee.committeeId,
        heldOn: '2012-09-13',
        startsAt: null,
        place: null,
      },
      by,
    );
    const asked = await recommendations.askExtension(id, 1, { dueAsked: '2012-12-31', reason: 'New ship' }, by);
    if (asked.kind !== 'changed' || met.kind !== 'added') throw new Error('Not asked.');
    const decision = { approved: true, meetingId: met.meeting.meetingId, reason: null };
    return [
      await recommendations.decideExtension(asked.extensionId, decision, by),
      await recommendations.decideExtension(asked.extensionId, decision, by),
    ];
  });
  expect(decisions.map(({ kind }) => kind)).toEqual(['decided', 'already_decided']);
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

test('parts of one recommendation know each other', async () => {
  const [a, b] = [await add({ reference: 'R7', part: 'a' }), await add({ reference: 'R7', part: 'b' })];
  await add({ reference: 'R7', part: 'c', sourceTitle: 'Another report' });
  expect((await read(a)).otherParts.map((part) => part.recommendationId)).toEqual([b]);
});

test('one edit for many changes those that differ', async () => {
  const made = [await add({ rag: 'R' }), await add({ rag: 'A' }), await add()];
  const changed = await within(async ({ recommendations }) =>
    recommendations.editMany(await recommendations.lock(made), { rag: 'A' }, by),
  );
  expect(changed).toBe(2);
  expect((await Promise.all(made.map(read))).map(({ rag, revision }) => ({ rag, revision }))).toEqual([
    { rag: 'A', revision: 2 },
    { rag: 'A', revision: 1 },
    { rag: 'A', revision: 2 },
  ]);
});

test('when the work throws, nothing of it is written', async () => {
  const id = await add();
  const broken = within(async ({ recommendations }) => {
    await recommendations.addProgress(id, null, { words: 'Never', asOf: today }, by);
    throw new Error('The world ended');
  });
  await expect(broken).rejects.toThrow('The world ended');
  expect((await read(id)).history.map(({ kind }) => kind)).not.toContain('progress');
});

test('work that only reads cannot write', async () => {
  const writing = councils.readCouncil(council.councilId, ({ committees }) =>
    committees.add({ name: 'X', kind: 'panel' }, by),
  );
  await expect(writing).rejects.toThrow('read-only');
});
