import { londonDay, readClock } from './moved-clock.ts';

const now = new Date('2012-07-12T09:00:00Z');
const read = (words: string | undefined, mode?: string) => readClock(words, mode, now);

test.each([
  [undefined, 0],
  ['+36h', 36 * 3_600_000],
  ['-2d', -2 * 86_400_000],
  ['2012-07-13T09:00:00Z', 86_400_000],
  ['2012-07-13T10:00:00+01:00', 86_400_000],
])('the clock %s is moved by %d milliseconds', (words, offset) => {
  expect(read(words)).toEqual({ kind: 'read', offset });
});

test.each(['tomorrow', '36h', '+3w', '2012-07-13', '2012-07-13T09:00:00', '2012-13-45T09:00:00Z', ''])(
  'a clock that says “%s” is refused, with what it may say',
  (words) => {
    expect(read(words)).toMatchObject({ kind: 'refused', why: expect.stringContaining('such as +36h') as string });
  },
);

test('a clock may stand on any day that is over, and not before what is known of bank holidays', () => {
  const of = (words: string) => readClock(words, undefined, new Date('2035-06-01T09:00:00Z')).kind;
  expect([of('2012-07-12T09:00:00Z'), of('2028-02-29T10:00:00Z'), of('2011-07-12T09:00:00Z')]).toEqual([
    'read',
    'read',
    'refused',
  ]);
});

test('a clock that is moved beyond all known bank holidays is refused', () => {
  expect(read('+9999d')).toMatchObject({ kind: 'refused', why: expect.stringContaining('four years') as string });
});

test('where people work in earnest no clock is moved, however it is said', () => {
  const why = 'HOLDFAST_CLOCK is for trying out, and NODE_ENV is production';
  for (const words of ['+36h', 'nonsense']) expect(read(words, 'production')).toEqual({ kind: 'refused', why });
  expect(read(undefined, 'production')).toEqual({ kind: 'read', offset: 0 });
});

test('a moment late on a summer evening is of the next day in London', () => {
  expect(londonDay(new Date('2012-07-12T23:30:00Z'))).toBe('2012-07-13');
  expect(londonDay(new Date('2012-12-12T23:30:00Z'))).toBe('2012-12-12');
});
