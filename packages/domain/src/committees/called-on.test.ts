import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { calledOn, type Named, rename } from './called-on.ts';

const panel = { name: 'Housing Panel', formerNames: [], startsOn: '2010-05-19' };
const renamed = (committee: Named, name: string, from: string | null, startsOn: string | null = null): Named => {
  const done = rename({ ...committee, startsOn }, name, from, '2026-01-01');
  if (!done.allowed) throw new Error(done.code);
  return done;
};

test('what was written before a new name keeps the old one', () => {
  const homes = renamed(panel, 'Homes Panel', '2013-05-15');
  const places = renamed(homes, 'Places Panel', '2016-05-18');
  expect(
    ['2012-07-12', '2013-05-14', '2013-05-15', '2016-05-17', '2016-05-18'].map((day) => calledOn(places, day)),
  ).toEqual(['Housing Panel', 'Housing Panel', 'Homes Panel', 'Homes Panel', 'Places Panel']);
});

test('a mistake is corrected everywhere', () => {
  expect(renamed(panel, 'Homes Panel', null)).toMatchObject({ name: 'Homes Panel', formerNames: [] });
  const homes = renamed(panel, 'Hoems Panel', '2013-05-15');
  expect(calledOn(renamed(homes, 'Homes Panel', '2013-05-15'), '2013-05-15')).toBe('Homes Panel');
  expect(calledOn(renamed(homes, 'Homes Panel', '2013-05-15'), '2013-05-14')).toBe('Housing Panel');
  expect(renamed(panel, 'Homes Panel', '2010-05-19', panel.startsOn).formerNames).toEqual([]);
});

test('a name begins on a day that has come, after the name before, while there is the committee', () => {
  expect(inEnglish(rename(panel, 'Homes Panel', '2026-01-02', '2026-01-01'))).toMatchObject({
    code: 'committees.called_from_to_come',
    sentence:
      'Housing Panel keeps its name until the new one is in use. Come back on 2 January 2026, or choose a day that has come.',
  });
  const homes = { ...renamed(panel, 'Homes Panel', '2013-05-15'), startsOn: null };
  expect(inEnglish(rename(homes, 'Places Panel', '2013-05-01', '2026-01-01'))).toMatchObject({
    sentence: 'It was called Housing Panel until 14 May 2013: choose a day after that.',
  });
  expect(rename(panel, 'Homes Panel', '2010-05-18', '2026-01-01')).toMatchObject({ code: 'committees.begins_later' });
});

test('on every day it has one of its names, and today its present one', () => {
  const days = fc.uniqueArray(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    { maxLength: 6, selector: (day) => day.toISOString().slice(0, 10) },
  );
  fc.assert(
    fc.property(days, (starts) => {
      const sorted = starts.map((day) => day.toISOString().slice(0, 10)).toSorted();
      const last = sorted.reduce<Named>((now, from) => renamed(now, `Panel ${from}`, from), panel);
      for (const from of sorted) expect(calledOn(last, from)).toBe(`Panel ${from}`);
      expect(calledOn(last, '2026-01-01')).toBe(last.name);
    }),
  );
});
