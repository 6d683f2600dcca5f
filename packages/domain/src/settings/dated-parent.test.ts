import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { parentOn, type Placed, placedOn, placeUnder } from './dated-parent.ts';
import { treeOrder } from './tree-order.ts';

const panel = { name: 'Housing Panel', startsOn: '2010-05-19', parentId: null, formerParents: [] };
const under = (
  record: Placed,
  parentId: string | null,
  from: string | null,
  startsOn: string | null = null,
): Placed => {
  const done = placeUnder({ ...record, name: panel.name, startsOn }, parentId, from, '2026-01-01');
  if (!done.allowed) throw new Error(done.code);
  const { formerParents } = done;
  return { parentId: done.parentId, formerParents };
};

test('what stands under another from a day on is under its old parent until the day before', () => {
  const place = under(panel, 'place', '2013-05-15');
  const homes = under(place, 'homes', '2016-05-18');
  expect(
    ['2012-07-12', '2013-05-14', '2013-05-15', '2016-05-17', '2016-05-18'].map((day) => parentOn(homes, day)),
  ).toEqual([null, null, 'place', 'place', 'homes']);
  expect(placedOn([homes], '2014-01-01')).toMatchObject([{ parentId: 'place' }]);
  expect(parentOn(under(homes, null, '2020-05-20'), '2026-01-01')).toBeNull();
});

test('a mistake is corrected everywhere, and what goes back has not moved', () => {
  const place = under(panel, 'place', '2013-05-15');
  expect(under(place, 'homes', null)).toEqual({ parentId: 'homes', formerParents: place.formerParents });
  expect(under(place, 'homes', '2013-05-15')).toEqual({ parentId: 'homes', formerParents: place.formerParents });
  expect(under(panel, 'place', '2010-05-19', '2010-05-19').formerParents).toEqual([]);
  expect(under(place, null, '2013-05-15')).toEqual({ parentId: null, formerParents: [] });
});

test('a parent begins on a day that has come, after the last move, while there is the committee', () => {
  expect(inEnglish(placeUnder(panel, 'place', '2026-01-02', '2026-01-01'))).toMatchObject({
    code: 'settings.under_from_to_come',
    sentence:
      'Housing Panel stays where it is until that day. Come back on 2 January 2026, or choose a day that has come.',
  });
  const place = { ...panel, ...under(panel, 'place', '2013-05-15') };
  expect(inEnglish(placeUnder(place, 'homes', '2013-05-14', '2026-01-01'))).toMatchObject({
    code: 'settings.last_moved_on',
    sentence: 'Housing Panel was last moved on 15 May 2013: choose that day or a later one.',
  });
  expect(inEnglish(placeUnder(panel, 'place', '2010-05-18', '2026-01-01'))).toMatchObject({
    sentence: 'Housing Panel begins on 19 May 2010: choose a later day.',
  });
});

test('on every day it stands where the last move before it put it', () => {
  const move = fc.record({
    day: fc.date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    parentId: fc.option(fc.constantFrom('place', 'homes', 'roads')),
  });
  const moves = fc
    .array(move, { maxLength: 12 })
    .map((all) => all.map(({ day, parentId }) => ({ parentId, day: day.toISOString().slice(0, 10) })))
    .map((all) => all.toSorted((a, b) => a.day.localeCompare(b.day)));
  fc.assert(
    fc.property(moves, (sorted) => {
      const last = sorted.reduce<Placed>((now, { parentId, day }) => under(now, parentId, day), panel);
      for (const { day } of [...sorted, { day: '1999-12-31' }])
        expect(parentOn(last, day)).toBe(sorted.findLast((one) => one.day <= day)?.parentId ?? null);
      expect(parentOn(last, '2026-01-01')).toBe(last.parentId);
    }),
  );
});

describe('the order of a tree', () => {
  const one = (id: string, parentId: string | null) => ({ id, parentId });
  const shown = (all: readonly ReturnType<typeof one>[]) =>
    treeOrder(all, ({ id }) => id).map(({ item: { id }, depth }) => `${id}${depth}`);
  test('shows each below its parent', () => {
    const all = [one('b', 'a'), one('a', null), one('c', 'b'), one('d', 'gone')];
    expect(shown(all)).toEqual(['a0', 'b1', 'c2', 'd0']);
  });
  test('loses nothing that stands in a circle', () => {
    expect(shown([one('a', 'b'), one('b', 'a'), one('c', null), one('d', 'b')])).toEqual(['c0', 'a0', 'b0', 'd0']);
  });
});
