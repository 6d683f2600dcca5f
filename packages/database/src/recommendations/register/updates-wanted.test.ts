import { councilOfEachTest } from '../../testing/council-of-each-test.ts';
import { update } from '../../testing/acts.ts';

const own = await councilOfEachTest();
const today = '2012-08-16';

const body = (name: string, kind: 'panel' | 'cabinet', ...days: readonly string[]) =>
  own.councils.inCouncil(own.council.councilId, async ({ committees, meetings }) => {
    const added = await committees.add({ name, kind }, own.by);
    if (added === 'name_taken') throw new Error('Not fresh.');
    const { committeeId } = added;
    for (const heldOn of days) await meetings.add({ committeeId, heldOn, startsAt: null, place: null }, own.by);
    return committeeId;
  });

const ask = (committeeId: string | null, words: string, heardOn: string | null) =>
  own.councils.inCouncil(own.council.councilId, async ({ recommendations }) => {
    const added = await recommendations.add(
      {
        reference: null,
        part: '',
        committeeId,
        portfolioId: null,
        meetingId: null,
        sourceKind: null,
        sourceTitle: null,
        sourceDate: null,
        words,
        receivedOn: null,
        lead: [],
        coreStatus: 'on_track',
      },
      today,
      own.by,
    );
    if (added.kind !== 'added') throw new Error('Not added.');
    if (heardOn === null) return;
    await update({ recommendations }, added.recommendationId, { words: 'Begun.', asOf: heardOn }, own.by);
  });

const due = () =>
  own.councils.readCouncil(own.council.councilId, async ({ recommendations }) => {
    const query = { list: 'update_wanted', today, limit: 10, sort: 'due' } as const;
    const found = await recommendations.registerPage(query, 'register_editor');
    if (found.kind !== 'page') throw new Error('No page.');
    expect(found.total).toBe(found.items.length);
    return found.items.map(({ words }) => words).toSorted();
  });

test('an update is due for the next meeting of the committee that asked, since that committee last met', async () => {
  const often = await body('Ferry Panel', 'panel', '2012-08-09', '2012-09-13');
  const seldom = await body('Harbour Panel', 'panel', '2012-05-10', '2012-11-08');
  const over = await body('Lido Panel', 'panel', '2012-05-10');
  const executive = await body('Cabinet', 'cabinet', '2012-08-14', '2012-08-21');
  for (const [committeeId, words] of [
    [often, 'often'],
    [seldom, 'seldom'],
    [over, 'no meeting to come'],
    [executive, 'does not scrutinise'],
    [null, 'of no committee'],
  ] as const) {
    await ask(committeeId, `${words}, heard of in July`, '2012-07-12');
    await ask(committeeId, `${words}, never heard of`, null);
  }
  expect(await due()).toEqual(['often, heard of in July', 'often, never heard of', 'seldom, never heard of']);
});

test('a meeting that was cancelled or removed asks for nothing', async () => {
  const panel = await body('Ferry Panel', 'panel', '2012-08-09', '2012-09-13');
  await ask(panel, 'never heard of', null);
  await own.councils.inCouncil(own.council.councilId, async ({ meetings }) => {
    const [next] = (await meetings.list({ from: today })).map(({ meetingId }) => meetingId);
    await meetings.change(next ?? '', null, { state: 'cancelled' }, own.by);
  });
  expect(await due()).toEqual([]);
});

test('the next meeting is one of a committee that scrutinises, also when updates for it should be in', async () => {
  const panel = await body('Ferry Panel', 'panel', '2012-08-09', '2012-08-17');
  await body('Cabinet', 'cabinet', '2012-08-14', '2012-08-16');
  const [next, last, around] = await own.councils.readCouncil(own.council.councilId, async ({ meetings }) => [
    await meetings.nextScrutiny(today),
    await meetings.lastScrutiny(today),
    await meetings.around(today),
  ]);
  expect([next?.heldOn, last?.heldOn]).toEqual(['2012-08-17', '2012-08-09']);
  expect(around).toEqual([{ committeeId: panel, next: '2012-08-17', last: '2012-08-09' }]);
});
