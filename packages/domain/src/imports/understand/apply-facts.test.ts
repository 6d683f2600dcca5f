import type { PaperFact } from '../paper/corrections.ts';
import { paperOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';

const paper = paperOf(
  tableOf([
    ['Date', 'Recommendation', 'Lead officer', 'Status'],
    ['12 July 2012', 'That the quay wall is surveyed', 'Harbour Master', 'Ongoing'],
  ]),
);
const undated = paperOf(
  tableOf([
    ['Ref', 'Recommendation', 'Lead officer', 'Status'],
    ['1', 'That moorings are let by ballot', 'Clerk', 'Ongoing'],
  ]),
);
const rowOf = (given: typeof paper, facts: readonly PaperFact[]) => {
  const { source_date, source_kind, received_on, received_basis } =
    understandPaper(given, { facts }).documents[0]?.rows[0]?.fields ?? {};
  return [source_date, source_kind, received_on, received_basis].map((field) => field?.value ?? null);
};

test('no paper is taken to say when it was received', () => {
  expect(rowOf(paper, [])).toEqual(['2012-07-12', null, null, null]);
});

test('a day of receipt that is taken to be the day of the meeting is marked as assumed', () => {
  const assumed: PaperFact = { field: 'received_on', value: 'meeting_day' };
  expect(rowOf(paper, [assumed])).toEqual(['2012-07-12', null, '2012-07-12', 'assumed']);
  expect(rowOf(undated, [assumed])).toEqual([null, null, null, null]);
  expect(rowOf(undated, [assumed, { field: 'source_date', value: '2012-09-13' }])).toEqual([
    '2012-09-13',
    null,
    '2012-09-13',
    'assumed',
  ]);
});

test('what is said once fills in what rows do not say, and nothing that they say', () => {
  const facts: readonly PaperFact[] = [
    { field: 'source_date', value: '2012-09-13' },
    { field: 'source_kind', value: 'call_in' },
    { field: 'received_on', value: '2012-07-20' },
  ];
  expect(rowOf(paper, facts)).toEqual(['2012-07-12', 'call_in', '2012-07-20', 'stated']);
  expect(
    rowOf(undated, [
      { field: 'source_kind', value: 'gossip' },
      { field: 'source_date', value: '31 June' },
    ]),
  ).toEqual([null, null, null, null]);
});
