import { type InLine, speakFor } from './line.ts';

const body = (committeeId: string, more: Partial<InLine> = {}): InLine => ({
  committeeId,
  successorId: null,
  startsOn: null,
  endedOn: null,
  ...more,
});

/** Housing became Homes in 2013, which Places, there since 2012, took over in 2016. */
const committees = [
  body('housing', { successorId: 'homes', endedOn: '2013-05-14' }),
  body('homes', { successorId: 'places', startsOn: '2013-05-15', endedOn: '2016-05-17' }),
  body('places', { startsOn: '2012-05-16' }),
  body('streets', { successorId: 'places', endedOn: '2016-05-17' }),
  body('f', { successorId: 'g', endedOn: '2014-05-14' }),
  body('g', { successorId: 'f', endedOn: '2014-05-14' }),
];
const line = (ownerId: string, day: string) => [...speakFor(committees, ownerId, day)].toSorted().join(' ');

test.each([
  ['housing', '2012-07-12', 'housing'],
  ['housing', '2014-07-10', 'homes'],
  ['housing', '2016-07-14', 'places'],
  ['homes', '2012-07-12', 'housing'],
  ['homes', '2014-07-10', 'homes'],
  // What several were joined into is followed back to none of them: whose an item was before, nobody knows.
  ['places', '2014-07-10', 'places'],
  ['places', '2011-07-14', ''],
  ['streets', '2014-07-10', 'streets'],
  ['streets', '2016-07-14', 'places'],
  ['f', '2012-07-12', 'f g'],
  ['f', '2015-07-16', ''],
])('for what %s owns, on %s there speaks: %s', (ownerId, day, those) => {
  expect(line(ownerId, day)).toBe(those);
});

test('what another committee of the same successor owns, no sibling speaks for', () => {
  for (const day of ['2012-07-12', '2014-07-10', '2018-07-12']) {
    expect(line('streets', day)).not.toContain('homes');
    expect(line('homes', day)).not.toContain('streets');
  }
});
