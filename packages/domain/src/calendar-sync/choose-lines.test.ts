import { isoDate } from '../dates/iso-date.ts';
import { chooseLines, leftForPeople, sameProposal } from './choose-lines.ts';
import type { DifferenceItem } from './difference.ts';
import type { DifferenceKind } from './merge-meeting.ts';

const item = (key: string, kind: DifferenceKind, day = '2026-07-12'): DifferenceItem => {
  const values = { heldOn: isoDate(day), startsAt: null, place: null, cancelled: false };
  return {
    key,
    kind,
    committeeId: 'panel',
    meetingId: null,
    outsideId: key,
    title: 'Panel',
    before: kind === 'add' ? null : values,
    after: values,
    says: values,
    sentence: '',
    takeable: key !== 'stuck',
  };
};
const all = [
  item('a', 'add'),
  item('m', 'move'),
  item('c', 'conflict'),
  item('stuck', 'conflict'),
  item('u', 'unchanged'),
];
const chosen = (choices: Partial<Parameters<typeof chooseLines>[1]>) =>
  chooseLines(all, { leave: [], take: [], keep: [], ...choices }).map((line) => `${line.choice} ${line.item.key}`);

it('carries out what is sure, and no conflict that nobody has decided', () => {
  expect(chosen({})).toEqual(['take a', 'take m', 'keep u']);
  expect(chosen({ leave: ['m'], take: ['c', 'stuck'] })).toEqual(['take a', 'take c', 'keep u']);
  expect(chosen({ keep: ['c', 'stuck'] })).toEqual(['take a', 'take m', 'keep c', 'keep stuck', 'keep u']);
});

it('does by itself only what the council has allowed, and nothing to a day that is over', () => {
  const today = isoDate('2026-07-01');
  expect(leftForPeople(all, ['add'], today).leave).toEqual(['m', 'c', 'stuck', 'u']);
  expect(leftForPeople([item('a', 'add', '2026-06-01')], ['add'], today).leave).toEqual(['a']);
});

it('sees that what was shown is no more what would be done', () => {
  expect(sameProposal(all, [...all].reverse())).toBe(true);
  expect(sameProposal(all, all.slice(1))).toBe(false);
  expect(sameProposal([item('a', 'add')], [item('a', 'add', '2026-07-13')])).toBe(false);
  expect(sameProposal(all, all.slice(0, -1))).toBe(true);
});
