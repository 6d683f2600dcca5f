import { inEnglish } from '@holdfast/words/testing/in-english';
import { statedDay } from '../testing/stated-day.ts';
import { type CommitteeValues, keptCommittee } from '../committees/kept-committee.ts';
import type { CouncilRecords } from '../council-database.ts';
import { CouncilTransaction } from '../council-transaction.ts';
import { keptMeeting, type MeetingValues } from '../meetings/kept-meeting.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

const within = <Result>(work: (transaction: CouncilTransaction) => Promise<Result>) =>
  CouncilTransaction.within(
    source,
    { councilId: council.councilId, today: statedDay(), origin: { via: 'screen' } },
    'write',
    work,
  );
const records = <Result>(work: (council: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

const panel: CommitteeValues = {
  name: 'Housing Panel',
  formerNames: [],
  kind: 'panel',
  parentId: null,
  formerParents: [],
  termsOfReference: null,
  startsOn: null,
  endedOn: null,
  successorId: null,
};
const changed = (outcome: KeptOutcome) => {
  if (outcome.kind !== 'changed') throw new Error(outcome.kind);
  return outcome;
};
const add = async () => changed(await within((transaction) => keptCommittee.add(transaction, panel, by)));
const rename = (id: string, revision: number | null, name: string) =>
  within((transaction) => keptCommittee.change(transaction, id, revision, { name }, by));
const history = () =>
  records(({ settings }) =>
    settings.history({ noun: 'committee', nounId: null, before: null, limit: 10 }, 'register_editor'),
  );
const putBack = (eventId: string) => records(({ settings }) => settings.putBack(eventId, by));
const latest = async () => {
  const [line] = await history();
  if (line === undefined) throw new Error('The history is empty.');
  return line;
};

test('a change is remembered with who, when, before and after, and nothing else of the record', async () => {
  const { id } = await add();
  expect(await rename(id, 1, 'Homes Panel')).toEqual({ kind: 'changed', id, revision: 2 });
  expect(await history()).toEqual([
    expect.objectContaining({
      kind: 'changed',
      nounName: 'Housing Panel',
      before: { name: 'Housing Panel' },
      after: { name: 'Homes Panel' },
      by: { membershipId: by, name: 'Sam council administrator' },
    }),
    expect.objectContaining({ kind: 'added', before: null, after: panel }),
  ]);
});

test('what stands so already is no change', async () => {
  const { id } = await add();
  expect(await rename(id, 1, 'Housing Panel')).toEqual({ kind: 'changed', id, revision: 1 });
  expect(await history()).toHaveLength(1);
});

test('18:00 and 18:00:00 are one time', async () => {
  const { id: committeeId } = await add();
  const meeting: MeetingValues = {
    committeeId,
    heldOn: '2012-07-12',
    startsAt: '18:00',
    endsAt: null,
    preMeetingAt: null,
    place: null,
    state: 'scheduled',
  };
  const { id } = changed(await within((transaction) => keptMeeting.add(transaction, meeting, by)));
  const again = await within((transaction) => keptMeeting.change(transaction, id, 1, { startsAt: '18:00' }, by));
  expect(again).toEqual({ kind: 'changed', id, revision: 1 });
});

test('who comes second is told who came first, and nothing is written', async () => {
  const { id } = await add();
  await rename(id, 1, 'Homes Panel');
  expect(await rename(id, 1, 'Dwellings Panel')).toEqual({
    kind: 'stale',
    revision: 2,
    last: { by: 'Sam council administrator', at: expect.any(String) as unknown },
  });
  expect((await records(({ committees }) => committees.list())).map(({ name }) => name)).toEqual(['Homes Panel']);
});

test('a refusal names the record in the way', async () => {
  await add();
  expect(
    inEnglish(await within((transaction) => keptCommittee.add(transaction, { ...panel, name: 'HOUSING panel' }, by))),
  ).toEqual({
    kind: 'refused',
    refusal: {
      code: 'committees.name_taken',
      field: 'name',
      sentence: 'There is a committee called “Housing Panel” already.',
    },
  });
});

test('a change is put back, and the putting back is put back', async () => {
  const { id } = await add();
  await rename(id, 1, 'Homes Panel');
  const change = await latest();
  expect((await putBack(change.eventId)).kind).toBe('changed');
  const back = await latest();
  expect(back).toMatchObject({ putsBack: change.eventId, after: { name: 'Housing Panel' } });
  await putBack(back.eventId);
  expect((await records(({ committees }) => committees.find(id)))?.name).toBe('Homes Panel');
});

test('an addition is put back by taking it out, and comes back whole', async () => {
  const { id } = await add();
  await putBack((await latest()).eventId);
  expect(await records(({ committees }) => committees.find(id))).toBeNull();
  const removal = await latest();
  expect(removal).toMatchObject({ kind: 'removed', after: null, before: panel });
  await putBack(removal.eventId);
  expect(await records(({ committees }) => committees.find(id))).toMatchObject(panel);
  expect((await latest()).kind).toBe('restored');
});

test('what was changed again since is not put back', async () => {
  const { id } = await add();
  await rename(id, 1, 'Homes Panel');
  const change = await latest();
  await rename(id, 2, 'Dwellings Panel');
  expect((await putBack(change.eventId)).kind).toBe('stale');
  expect((await records(({ committees }) => committees.find(id)))?.name).toBe('Dwellings Panel');
});

test('putting back obeys the rules that any change obeys', async () => {
  const { id } = await add();
  await rename(id, 1, 'Homes Panel');
  const change = await latest();
  await add();
  expect(await putBack(change.eventId)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'committees.name_taken' },
  });
});

test('two who change one setting at once are answered one after the other', async () => {
  const { id } = await add();
  const outcomes = await Promise.all([rename(id, 1, 'Homes Panel'), rename(id, 1, 'Dwellings Panel')]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'stale']);
});

test('another council’s change is not to be found', async () => {
  await add();
  const theirs = await latest();
  council = await openCouncil();
  expect(await putBack(theirs.eventId)).toEqual({ kind: 'not_found' });
});
