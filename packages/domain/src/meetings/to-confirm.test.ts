import { inWords } from '@holdfast/words/say';
import { isoDate } from '../dates/iso-date.ts';
import {
  confirmables,
  dayToConfirm,
  moveToConfirm,
  needsNoticeReason,
  type ToConfirm,
  unconfirmed,
} from './to-confirm.ts';

const calendar = { nation: 'england', closures: [isoDate('2026-12-30')] } as const;
const panel = { name: 'Ferry Panel', startsOn: '2026-05-14' };
const kinds = (list: readonly ToConfirm[]) => list.map(({ kind }) => kind);
const on = (heldOn: string, committee: typeof panel | null = panel) => ({
  calendar,
  heldOn: isoDate(heldOn),
  today: isoDate('2026-11-20'),
  committee,
});

test.each([
  ['a working day', '2026-12-10', []],
  ['Christmas Day', '2026-12-25', ['odd_day']],
  ['a Sunday', '2026-12-06', ['odd_day']],
  ['a Saturday', '2026-12-05', ['odd_day']],
  ['a day on which the council is closed', '2026-12-30', ['odd_day']],
  ['a day before the committee began', '2026-05-13', ['before_committee']],
  ['its first day', '2026-05-14', []],
  ['a bank holiday before the committee began', '2026-05-04', ['odd_day', 'before_committee']],
])('%s', (_, day, expected) => {
  expect(kinds(dayToConfirm(on(day)))).toEqual(expected);
});

test('nobody knows since when every committee is: then it is not asked', () => {
  expect(dayToConfirm(on('2001-03-01', null))).toEqual([]);
});

test('a meeting that moves says what had gone out and what was written', () => {
  const follows = moveToConfirm(on('2026-12-10'), { agendaPublishedOn: '2026-12-01', minutes: 2 });
  expect(kinds(follows)).toEqual(['agenda_out', 'minutes']);
  expect(follows.map(({ sentence }) => inWords('en', sentence))).toEqual([
    'Its agenda was published on 1 December 2026 for the day it has now: it has to be published again.',
    '2 minutes are written of it: they move along.',
  ]);
  expect(kinds(unconfirmed(follows, ['minutes']))).toEqual(['agenda_out']);
  expect(unconfirmed(follows, confirmables)).toEqual([]);
});

// Thursday 10 December 2026: five clear days before are out by Wednesday 2 December, three by Friday 4 December.
test.each([
  ['england', '2026-12-02', []],
  ['england', '2026-12-03', ['short_notice']],
  ['england', '2026-12-10', ['short_notice']],
  ['england', '2026-12-11', []],
  ['wales', '2026-12-04', []],
  ['wales', '2026-12-05', ['short_notice']],
  ['scotland', '2026-12-07', ['short_notice']],
  ['northern_ireland', '2026-12-03', ['short_notice']],
] as const)('in %s, seen on %s', (nation, today, expected) => {
  const heldOn = isoDate('2026-12-10');
  const follows = dayToConfirm({ calendar: { nation, closures: [] }, heldOn, today: isoDate(today), committee: null });
  expect(kinds(follows)).toEqual(expected);
  expect(needsNoticeReason(follows)).toBe(expected.length > 0);
});
