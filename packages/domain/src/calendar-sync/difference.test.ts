import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../dates/iso-date.ts';
import type { AssignedMeeting } from './assign-committees.ts';
import { type DifferenceItem, type Known, type Read, differenceOf } from './difference.ts';
import type { KnownMeeting, OutsideValues } from './outside-meeting.ts';
import { carryOut } from './testing/carry-out.ts';

const at = (day: string, rest: Partial<OutsideValues> = {}): OutsideValues => ({
  heldOn: isoDate(day),
  startsAt: '18:00',
  place: null,
  cancelled: false,
  ...rest,
});
const read = (outsideId: string, values: OutsideValues, committeeId = 'panel'): AssignedMeeting => ({
  outsideId,
  outsideCommitteeId: null,
  title: 'Housing Panel',
  committeeId,
  ...values,
});
const known = (meetingId: string, values: OutsideValues, said?: OutsideValues, outsideId = '1'): KnownMeeting => ({
  meetingId,
  committeeId: 'panel',
  ...values,
  link: said === undefined ? null : { outsideId, said },
});
const window = { from: isoDate('2026-05-20'), to: isoDate('2027-05-19'), today: isoDate('2026-06-01') };
const difference = (meetings: KnownMeeting[], found: AssignedMeeting[], listed = found.map((m) => m.outsideId)) =>
  differenceOf({ meetings: found, listed }, { ...window, meetings });
const items = (meetings: KnownMeeting[], found: AssignedMeeting[], listed?: string[]): readonly DifferenceItem[] => {
  const made = difference(meetings, found, listed);
  if (!made.ok) throw new Error(made.sentence.code);
  return made.items;
};
const kinds = (meetings: KnownMeeting[], found: AssignedMeeting[], listed?: string[]) =>
  items(meetings, found, listed).map(({ kind, sentence }) => `${kind}: ${inWords('en', sentence)}`);

it('adds what is not here, unless it was cancelled already', () => {
  expect(kinds([], [read('1', at('2026-07-12')), read('2', at('2026-07-19', { cancelled: true }))])).toEqual([
    'add: It is not here yet.',
    'unchanged: It was cancelled before it was ever entered here.',
  ]);
});

it('takes the day, the time and the place that the calendar has changed since it was last read', () => {
  const before = at('2026-07-12');
  expect(kinds([known('a', before, before)], [read('1', at('2026-07-14', { startsAt: '18:30' }))])).toEqual([
    'move: It moves from Sunday 12 July 2026 to Tuesday 14 July 2026. It begins at 18:30 instead of 18:00.',
  ]);
});

it('keeps what was changed here while the calendar stayed as it was', () => {
  expect(kinds([known('a', at('2026-07-13'), at('2026-07-12'))], [read('1', at('2026-07-12'))])).toEqual([
    'unchanged: It is the same here.',
  ]);
});

it('asks a person where both changed the same thing', () => {
  expect(kinds([known('a', at('2026-07-13'), at('2026-07-12'))], [read('1', at('2026-07-14'))])).toEqual([
    'conflict: It was changed here since. Here it is on Monday 13 July 2026; the calendar says Tuesday 14 July 2026. Say which is right.',
  ]);
});

it('fills a blank of a meeting that was entered by hand, and disputes what was entered otherwise', () => {
  const byHand = known('a', at('2026-07-12', { startsAt: null }));
  expect(kinds([byHand], [read('1', at('2026-07-12'))])).toEqual(['move: It begins at 18:00.']);
  expect(kinds([known('a', at('2026-07-12'))], [read('1', at('2026-07-12', { startsAt: '17:00' }))])).toEqual([
    'conflict: It was entered here by hand. Here it begins at 18:00; the calendar says 17:00. Say which is right.',
  ]);
});

it('cancels what the calendar cancels or lists no more, and leaves alone what it could not read', () => {
  const before = at('2026-07-12');
  const other = read('9', at('2026-09-01'));
  const cancelled = read('1', at('2026-07-12', { cancelled: true }));
  expect(kinds([known('a', before, before)], [cancelled])[0]).toMatch(/^cancel: It is cancelled\./u);
  expect(kinds([known('a', before, before)], [other])).toEqual([
    'add: It is not here yet.',
    'cancel: The calendar no longer lists it.',
  ]);
  expect(kinds([known('a', before, before)], [other], ['9', '1'])).toEqual(['add: It is not here yet.']);
});

it('lets a meeting move to a day that another one leaves, in an order that can be carried out', () => {
  const first = at('2026-07-12');
  const second = at('2026-07-19');
  const meetings = [known('a', first, first, '1'), known('b', second, second, '2')];
  const moved = items(meetings, [read('1', at('2026-07-19')), read('2', at('2026-07-26'))]);
  expect(moved.map(({ kind, meetingId }) => [kind, meetingId])).toEqual([
    ['move', 'b'],
    ['move', 'a'],
  ]);
});

it('puts a meeting on the day that another was called off', () => {
  const off = at('2026-07-12');
  const found = [read('1', at('2026-07-12', { cancelled: true })), read('2', at('2026-07-12'))];
  expect(items([known('a', off, off)], found).map(({ kind }) => kind)).toEqual(['cancel', 'add']);
});

it('never puts two meetings of a committee on one day', () => {
  expect(kinds([], [read('1', at('2026-07-12')), read('2', at('2026-07-12', { startsAt: '10:00' }))])).toEqual([
    'add: It is not here yet.',
    'conflict: The committee has another meeting on Sunday 12 July 2026, and Holdfast keeps one meeting of a committee a day. Move or cancel one of the two first.',
  ]);
});

it('does not rewrite a day that is over', () => {
  const before = at('2026-05-25');
  expect(kinds([known('a', before, before)], [read('1', at('2026-05-26'))])[0]).toMatch(/^conflict: The day is over/u);
});

it('proposes nothing when the calendar is suddenly empty', () => {
  const before = at('2026-07-12');
  expect(inEnglish(difference([known('a', before, before)], []))).toEqual({
    ok: false,
    sentence:
      'The calendar lists no meeting of the council’s committees between Wednesday 20 May 2026 and Wednesday 19 May 2027, although it listed 1 before. Nothing is proposed: check that it is still the right calendar.',
  });
});

const someValues = fc
  .record({
    day: fc.nat(12),
    startsAt: fc.constantFrom(null, '10:00', '18:00'),
    place: fc.constantFrom(null, 'Town Hall'),
    cancelled: fc.boolean(),
  })
  .map(({ day, ...rest }): OutsideValues => ({ heldOn: addDays(isoDate('2026-05-28'), day), ...rest }));
const outsideIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const committee = fc.constantFrom('panel', 'board');
const someKnown = fc
  .uniqueArray(
    fc.record({
      committeeId: committee,
      values: someValues,
      said: fc.option(someValues, { nil: null }),
      outsideId: fc.constantFrom(...outsideIds),
    }),
    { selector: ({ committeeId, values }) => `${committeeId} ${values.heldOn}`, maxLength: 8 },
  )
  .map((all) => {
    const used = new Set<string>();
    return all.map(({ committeeId, values, said, outsideId }, index): KnownMeeting => {
      const free = !used.has(outsideId);
      used.add(outsideId);
      return {
        meetingId: String(index),
        committeeId,
        ...values,
        link: said && free ? { outsideId, said } : null,
      };
    });
  });
const someRead = fc
  .uniqueArray(fc.record({ committeeId: committee, values: someValues, outsideId: fc.constantFrom(...outsideIds) }), {
    selector: ({ outsideId }) => outsideId,
    minLength: 1,
    maxLength: 8,
  })
  .map((all): Read => {
    const meetings = all.map(({ committeeId, values, outsideId }) => read(outsideId, values, committeeId));
    return { meetings, listed: meetings.map(({ outsideId }) => outsideId) };
  });

const ask = (found: Read, meetings: readonly KnownMeeting[]): readonly DifferenceItem[] => {
  const known: Known = { ...window, meetings };
  const made = differenceOf(found, known);
  return made.ok ? made.items : [];
};
const changes = (lines: readonly DifferenceItem[]) =>
  lines.filter(({ kind }) => kind !== 'unchanged' && kind !== 'conflict');

it('changes nothing when it is carried out and asked again, whatever stood where', () => {
  fc.assert(
    fc.property(someKnown, someRead, fc.constantFrom('keep', 'leave'), (meetings, found, choice) => {
      const once = carryOut(meetings, ask(found, meetings), () => choice);
      const again = ask(found, once);
      expect(changes(again)).toEqual([]);
      expect(carryOut(once, again, () => 'leave')).toEqual(once);
    }),
    { numRuns: 2_000 },
  );
});

it('comes to rest when every conflict is decided for the calendar, although a decision may free a day', () => {
  fc.assert(
    fc.property(someKnown, someRead, (meetings, found) => {
      let now = meetings;
      for (let round = 0; round < 10; round += 1) now = carryOut(now, ask(found, now), () => 'take');
      expect(ask(found, now).filter(({ kind, takeable }) => kind !== 'unchanged' && takeable)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
