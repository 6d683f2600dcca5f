import { inEnglish } from '@holdfast/words/testing/in-english';
import { councilOfEachTest } from '../testing/council-of-each-test.ts';

const own = await councilOfEachTest('council_administrator');
const { within: records } = own;
const setPeriod = (days: number, validFrom: string, seen = 0) =>
  records((all) => all.councils.changeSetting({ name: 'response_period', value: { days }, validFrom }, seen, own.by));
const putBackLatest = () =>
  records(async ({ settings }) => {
    const [latest] = await settings.history(
      { noun: 'council_setting', nounId: null, before: null, limit: 1 },
      'register_editor',
    );
    return settings.putBack(latest?.eventId ?? '', own.by);
  });

const ask = (receivedOn: string, responseDueOn: string) =>
  records(async ({ recommendations }) => {
    const values = { reference: null, words: 'That it is done.', receivedOn, responseDueOn };
    const added = await recommendations.add(
      { ...values, sourceKind: 'inquiry', coreStatus: 'awaiting_response' },
      receivedOn,
      own.by,
    );
    return added.kind === 'added' ? added : { recommendationId: '', reference: '' };
  });
const dueOf = (recommendationId: string) =>
  records(
    async ({ councils: all }) =>
      (await all.openClocks()).find((clock) => clock.recommendationId === recommendationId)?.dueOn,
  );

test('a setting holds from its day on, and the usual before', async () => {
  await setPeriod(28, '2012-09-01');
  const period = (on: string) => records(async ({ councils: all }) => (await all.read(on)).settings.response_period);
  expect([await period('2012-08-31'), await period('2012-09-01')]).toEqual([{ months: 2 }, { days: 28 }]);
});

test('a shorter time moves the clocks that began under it, with a line in their history, and back again', async () => {
  const [before, after] = [await ask('2012-08-31', '2012-10-30'), await ask('2012-09-03', '2012-11-02')];
  await setPeriod(28, '2012-09-01');
  expect([await dueOf(before.recommendationId), await dueOf(after.recommendationId)]).toEqual([
    '2012-10-30',
    '2012-09-30',
  ]);
  const page = await records(({ recommendations }) =>
    recommendations.read(after.recommendationId, '2012-09-04', 'register_editor'),
  );
  expect(JSON.stringify(page?.history)).toContain('2012-09-30');
  expect((await putBackLatest()).kind).toBe('changed');
  expect(await dueOf(after.recommendationId)).toBe('2012-11-02');
});

test('longer than the law gives is refused, and nothing is saved', async () => {
  expect(inEnglish(await setPeriod(90, '2012-09-01'))).toMatchObject({
    kind: 'refused',
    refusal: { field: 'value', sentence: expect.stringContaining('two months') as unknown },
  });
  expect(await records(({ councils: all }) => all.datedSettings())).toEqual([]);
});

test('of two who set the same at once the second is told who was first', async () => {
  const outcomes = await Promise.all([setPeriod(28, '2012-09-01'), setPeriod(42, '2012-10-01')]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'stale']);
  expect(outcomes.find(({ kind }) => kind === 'stale')).toMatchObject({ last: { by: 'Sam council administrator' } });
});

test('another value from the same day takes the place of the first, and can be put back', async () => {
  await setPeriod(28, '2012-09-01');
  await setPeriod(42, '2012-09-01', 1);
  const values = () => records(async ({ councils: all }) => (await all.datedSettings()).map(({ value }) => value));
  expect(await values()).toEqual([{ days: 42 }]);
  await putBackLatest();
  expect(await values()).toEqual([{ days: 28 }]);
});

test('references go on by the council’s own pattern from its day on', async () => {
  const first = await ask('2012-07-12', '2012-09-11');
  await records(({ councils: all }) =>
    all.changeSetting(
      { name: 'reference_pattern', value: { example: 'SR (12/13) 01', per: 'council' }, validFrom: '2012-09-01' },
      0,
      own.by,
    ),
  );
  const [second, third] = [await ask('2012-09-03', '2012-11-02'), await ask('2012-09-04', '2012-11-03')];
  expect([first, second, third].map(({ reference }) => reference)).toEqual([
    'SR12-13-001',
    'SR (12/13) 01',
    'SR (12/13) 02',
  ]);
});

describe('a word', () => {
  const closed = (coreStatus: 'claimed_complete' | 'verified_complete', validFrom: string) =>
    records((all) => all.councils.addStatusWord({ word: 'Closed', coreStatus, validFrom }, null, own.by));
  const words = () =>
    records(async (all) => (await all.councils.statusWords()).filter(({ word }) => word === 'Closed'));

  test('ends the day before it means something else', async () => {
    await closed('claimed_complete', '2006-01-01');
    await closed('verified_complete', '2012-05-01');
    expect(await words()).toMatchObject([
      { coreStatus: 'claimed_complete', validTo: '2012-04-30' },
      { coreStatus: 'verified_complete', validTo: null },
    ]);
  });

  test('never means two things on one day, also when it is put back', async () => {
    await closed('verified_complete', '2012-05-01');
    expect(inEnglish(await closed('claimed_complete', '2011-01-01'))).toMatchObject({
      kind: 'refused',
      refusal: { sentence: expect.stringMatching(/“Closed” means “Verified complete” from 1 May 2012/u) as unknown },
    });
    const [word] = await words();
    await records((all) => all.councils.removeStatusWord(word?.statusWordId ?? '', 1, own.by));
    await closed('claimed_complete', '2011-01-01');
    const back = await records(async ({ settings }) => {
      const history = await settings.history(
        { noun: 'status_word', nounId: null, before: null, limit: 9 },
        'register_editor',
      );
      return settings.putBack(history.find(({ kind }) => kind === 'removed')?.eventId ?? '', own.by);
    });
    expect(back).toMatchObject({ kind: 'refused', refusal: { code: 'recommendations.word_means_from' } });
  });
});
