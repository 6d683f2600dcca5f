import { inEnglish } from '@holdfast/words/testing/in-english';
import { isoDate } from '../dates/iso-date.ts';
import { changesKeyDecision, keyDecisionFault, keyDecisionNotice } from './key-decision.ts';

const [heldOn, today] = [isoDate('2012-12-17'), isoDate('2012-11-20')];
const cabinet = {
  committee: 'Cabinet',
  kind: 'cabinet',
  nation: 'england',
  governance: 'leader_and_cabinet',
  heldOn,
  today,
} as const;
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

const notice = (body: Partial<Parameters<typeof keyDecisionNotice>[0]>, day: string) =>
  keyDecisionNotice(
    { kind: 'cabinet', nation: 'england', governance: 'leader_and_cabinet', ...body },
    isoDate(day),
    [],
  );

test.each([
  ['2013-03-14', '2013-02-13', '2013-03-06'],
  ['2012-10-31', '2012-10-02', '2012-10-23'],
  ['2023-03-01', '2023-01-31', '2023-02-21'],
  ['2012-07-12', '2012-06-18', '2012-07-04'],
  ['2012-04-20', '2012-03-19', '2012-04-12'],
  ['2012-01-16', '2011-12-20', '2012-01-06'],
  ['2002-10-01', '2002-09-17', '2002-09-23'],
  ['2002-09-30', '2002-08-19', '2002-09-24'],
  ['2001-03-14', '2001-02-15', '2001-03-08'],
])(
  'of a decision in England on %s notice is out by %s, and for the general exception by %s',
  (day, by, exceptionBy) => {
    expect(notice({}, day)).toMatchObject({ latest: by, exceptionBy });
  },
);

test('by nation, form and day: who has no executive, or no such law, gives no notice', () => {
  const day = '2024-03-14';
  expect(notice({ governance: 'elected_mayor' }, day)?.source).toBe('SI 2012/2089, reg. 9');
  expect(notice({ governance: 'combined_authority' }, day)?.source).toBe('SI 2017/68, art. 11');
  expect(notice({ governance: 'combined_county_authority' }, '2024-05-06')).toBeNull();
  expect(notice({ governance: 'combined_county_authority' }, '2024-05-07')?.latest).toBe('2024-04-08');
  expect(notice({ governance: 'combined_authority' }, '2016-03-14')).toBeNull();
  expect(notice({ governance: 'committee_system' }, day)).toBeNull();
  expect(notice({}, '2000-03-14')).toBeNull();
  for (const nation of ['wales', 'scotland'] as const) expect(notice({ nation }, day)).toBeNull();
  expect(notice({ nation: 'northern_ireland', governance: 'committee_system' }, day)).toBeNull();
  expect(notice({ nation: 'northern_ireland', governance: 'executive_arrangements' }, day)).toMatchObject({
    latest: '2024-02-14',
    source: 'SR 2015/44',
  });
});

test('an item is told why it cannot be one, by form and nation', () => {
  const why = (more: Partial<Parameters<typeof keyDecisionFault>[1]>) =>
    inEnglish(keyDecisionFault(key(null), { ...cabinet, ...more })?.sentence);
  expect(why({ governance: 'committee_system' })).toContain('committee system');
  expect(why({ nation: 'scotland' })).toContain('England');
  expect(why({ heldOn: isoDate('1999-12-17') })).toContain('on that day');
});
