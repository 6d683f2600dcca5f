import type { CouncilRecords } from '../council-database.ts';
import { fillCouncil } from '../testing/fill-council.ts';
import { openCouncil, type TestCouncil } from '../testing/open-council.ts';
import { confirmPaper, undoPaper, understandPaper } from '../testing/papers.ts';
import { statedDay } from '../testing/stated-day.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { realTime } from '../real-time.ts';
import { newId } from '../new-id.ts';
import { CouncilTransaction } from '../council-transaction.ts';
import { eventEntity, type EventRecord } from './event.record.ts';
import type { Origin } from './origin.ts';
import { edit, respond } from '../testing/acts.ts';

const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let by: string;
beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
});
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords) => Promise<Result>, origin: Origin = { via: 'screen' }) =>
  councils.as(origin).inCouncil(council.councilId, work);

const reading = <Result>(work: (transaction: CouncilTransaction) => Promise<Result>) =>
  CouncilTransaction.within(
    source,
    { councilId: council.councilId, today: statedDay(), origin: { via: 'screen' } },
    'read',
    work,
  );
/** The log, oldest first. */
const events = (noun = 'recommendation'): Promise<EventRecord[]> =>
  reading(({ councilId, manager }) =>
    manager.find(eventEntity, { where: { councilId, noun }, order: { recordedAt: 'asc', eventId: 'asc' } }),
  );
const draftOf = async (recommendationId: string): Promise<string> => {
  const sql = `select answer_id as id from answer where council_id = $1 and recommendation_id = $2 and state = 'draft'`;
  return (await reading((transaction) => transaction.row<{ id: string }>('draft', sql, [recommendationId])))?.id ?? '';
};
const add = async (origin?: Origin): Promise<string> => {
  const added = await within(
    ({ recommendations }) =>
      recommendations.add(
        { reference: '12/1', part: '(a)', words: 'That rents be frozen.', coreStatus: 'unknown' },
        '2012-08-16',
        by,
      ),
    origin,
  );
  if (added.kind !== 'added') throw new Error(added.kind);
  return added.recommendationId;
};

test('an event tells who, as what, from where, of what and what differs', async () => {
  const id = await add();
  await within((records) => edit(records, id, { reference: '12/2', rag: 'G', lead: ['Head of Homes'] }, by), {
    via: 'bulk',
  });
  expect(await events()).toMatchObject([
    { kind: 'added', nounId: id, nounName: '12/1(a)', via: 'screen', recordedBy: by, roles: ['scrutiny_officer'] },
    {
      kind: 'changed',
      nounName: '12/1(a)',
      via: 'bulk',
      uploadId: null,
      linkId: null,
      before: { reference: '12/1', rag: null, lead: [] },
      after: { reference: '12/2', rag: 'G', lead: ['Head of Homes'] },
    },
  ]);
});

test('one act is one event, whatever it leaves behind, and the event names it', async () => {
  const id = await add();
  const step = {
    coreStatus: 'on_track',
    statusWords: null,
    reason: 'Agreed.',
    evidence: null,
    meetingId: null,
  } as const;
  await within((records) =>
    respond(
      records,
      id,
      { decision: 'accepted', words: 'Agreed in full.', respondedOn: '2012-08-20' },
      { ...step, changedOn: '2012-08-20' },
      by,
    ),
  );
  const [, told] = await events();
  expect(told).toMatchObject({
    kind: 'responded',
    before: { core_status: 'unknown' },
    reason: 'Agreed.',
    after: { response_decision: 'accepted', core_status: 'on_track' },
  });
  // The words of the answer stand once, with the answer.
  expect(JSON.stringify(told)).not.toContain('Agreed in full.');
  const page = await within(({ recommendations }) => recommendations.read(id, '2012-08-21', 'register_editor'));
  expect(page?.history.map(({ kind, words }) => [kind, words])).toEqual([
    ['status_changed', 'Agreed.'],
    ['responded', 'Agreed in full.'],
    ['status_changed', null],
    ['added', 'That rents be frozen.'],
  ]);
});

test('what is rolled back leaves no event', async () => {
  const id = await add();
  await within(async (records) => {
    await edit(records, id, { rag: 'G' }, by);
    throw new Error('on purpose');
  }).catch(() => undefined);
  expect((await events()).map(({ kind }) => kind)).toEqual(['added']);
});

test('whatever a paper writes comes by the paper: added, changed and withdrawn', async () => {
  const own = { reference: '12/1', recommendation: 'That rents be frozen.' };
  const bring = async (rows: Parameters<typeof understandPaper>[1], name: string) => {
    const uploadId = await within((records) => understandPaper(records, rows, by, name));
    expect(await within((records) => confirmPaper(records, uploadId, by))).toMatchObject({ kind: 'changed' });
    return uploadId;
  };
  const first = await bring([own, { recommendation: 'That a list be kept.' }], 'one.csv');
  const second = await bring([{ ...own, progress: 'Begun.', rag: 'G' }], 'two.csv');
  await within((records) => undoPaper(records, second, by));
  await within((records) => undoPaper(records, first, by));
  const told = await events();
  expect(told.every(({ via, roles }) => via === 'import' && roles?.[0] === 'scrutiny_officer')).toBe(true);
  expect(told.map(({ kind, uploadId, after }) => [kind, uploadId, after])).toEqual([
    ['added', first, null],
    ['added', first, null],
    ['changed', second, { rag: 'G' }],
    ['changed', second, { rag: null }],
    ['withdrawn', first, null],
    ['withdrawn', first, null],
  ]);
});

test('an answer by a link is told with the link and the name of whoever holds it', async () => {
  const { recommendationId } = await within((records) => fillCouncil(records, council));
  const linkId = newId();
  const draft = await draftOf(recommendationId);
  await within(
    ({ answers }) => answers.send([draft], { name: 'Pat Lead', membershipId: null, digestId: linkId }, realTime()),
    { via: 'link', linkId },
  );
  expect((await events()).at(-1)).toMatchObject({
    kind: 'answer_sent',
    nounId: recommendationId,
    via: 'link',
    linkId,
    byName: 'Pat Lead',
    recordedBy: null,
    roles: null,
  });
});

test('what is kept bears how its keeper came in', async () => {
  await within(({ portfolios }) => portfolios.add({ name: 'Housing', postHolder: 'Cllr Ada Brook' }, by), {
    via: 'worker',
  });
  expect(await events('portfolio')).toMatchObject([{ kind: 'added', nounName: 'Housing', via: 'worker' }]);
});
