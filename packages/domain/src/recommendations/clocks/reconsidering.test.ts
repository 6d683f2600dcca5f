import { inEnglish } from '@holdfast/words/testing/in-english';
import type { GovernanceForm } from '../../councils/governance.ts';
import { isoDate } from '../../dates/iso-date.ts';
import type { SourceKind } from '../source-kind.ts';
import { reconsiderBy, reconsiderWords } from './reconsidering.ts';

test.each([
  ['2017-05-08', '2017-05-18'],
  ['2024-02-20', '2024-03-01'],
  ['2024-06-03', '2024-06-13'],
  ['2025-12-22', '2026-01-01'],
])('a decision of which the recommendations were received on %s is reconsidered by %s', (received, by) => {
  expect(reconsiderBy(isoDate(received))).toBe(by);
});

const told = (form: GovernanceForm, receivedOn: string | null, sourceKind: SourceKind = 'call_in') =>
  reconsiderWords({ sourceKind, sourceDate: '2024-06-01', receivedOn }, () => form).map((one) =>
    String(inEnglish(one)),
  );

test('a call-in in a combined authority says by when a meeting reconsiders, and by which order', () => {
  expect(told('combined_authority', '2024-06-03')).toEqual([
    'Where it recommends that a decision be reconsidered that is not yet acted on, a meeting to reconsider it has to be held by 13 June 2024: no later than 10 days after 3 June 2024, the day the recommendations were received (SI 2017/68, art. 7). A direction not to act on the decision can have effect for 14 days from its day at the most.',
  ]);
  expect(told('combined_county_authority', '2024-06-03')[0]).toContain('with SI 2024/430');
  expect(told('combined_authority', null)[0]).toContain('Nobody has recorded on which day that was.');
});

test('nothing is said of it elsewhere, of another source, or before the order held', () => {
  expect(told('leader_and_cabinet', '2024-06-03')).toEqual([]);
  expect(told('combined_authority', '2024-06-03', 'inquiry')).toEqual([]);
  expect(told('combined_county_authority', '2024-05-06')).toEqual([]);
  expect(told('combined_authority', '2017-05-07')).toEqual([]);
});
