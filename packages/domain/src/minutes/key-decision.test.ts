import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { changesKeyDecision, keyDecisionFault } from './key-decision.ts';

const [heldOn, today] = [isoDate('2012-12-17'), isoDate('2012-11-20')];
const cabinet = { committee: 'Cabinet', kind: 'cabinet', nation: 'england', heldOn, today } as const;
const key = (noticePublishedOn: string | null, isKeyDecision = true) => ({ isKeyDecision, noticePublishedOn });

test('the executive of a council in England takes key decisions, and nobody else', () => {
  expect(keyDecisionFault(key(null), cabinet)).toBeNull();
  expect(
    inEnglish(keyDecisionFault(key(null), { ...cabinet, committee: 'Housing Panel', kind: 'panel' })?.sentence),
  ).toContain('Housing Panel takes none');
  expect(keyDecisionFault(key(null), { ...cabinet, kind: 'full_council' })?.field).toBe('isKeyDecision');
  expect(keyDecisionFault(key(null), { ...cabinet, nation: 'wales' })?.field).toBe('isKeyDecision');
});

test('notice was published on a day that has come, before the decision, and of a key decision', () => {
  expect(keyDecisionFault(key('2012-11-18'), cabinet)).toBeNull();
  expect(keyDecisionFault(key('2012-11-21'), cabinet)?.field).toBe('noticePublishedOn');
  expect(inEnglish(keyDecisionFault(key('2012-12-18'), cabinet)?.sentence)).toContain('17 December 2012');
  expect(keyDecisionFault(key('2012-11-18', false), cabinet)?.field).toBe('noticePublishedOn');
});

test('an item that was marked stays marked when only its words or its place change', () => {
  expect(changesKeyDecision(key('2012-11-18'), key('2012-11-18'))).toBe(false);
  expect(changesKeyDecision(key('2012-11-18'), key('2012-11-19'))).toBe(true);
  expect(changesKeyDecision(key(null, false), key(null))).toBe(true);
  expect(changesKeyDecision(null, key(null))).toBe(true);
});

test('an item that is no key decision, and has no notice, is asked about by no rule', () => {
  expect(changesKeyDecision(null, key(null, false))).toBe(false);
  expect(changesKeyDecision(key('2012-11-18'), key(null, false))).toBe(false);
  expect(changesKeyDecision(null, key('2012-11-18', false))).toBe(true);
});
