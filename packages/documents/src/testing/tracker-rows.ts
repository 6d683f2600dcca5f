import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import type { ReportedChange, ReportedRecommendation } from '@holdfast/domain/reports/reported-recommendation';
import fc from 'fast-check';
import { oddCell, oddWords } from './odd-words.ts';

const plain = fc.constantFrom(
  'lamps',
  'café',
  'Ŵyl',
  '“quiet”',
  '"hours"',
  '£5,000',
  'A&E',
  '<b>',
  'it’s',
  'wards,',
  '😀',
  '½',
);
const line = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '• ', '(a) ', "'=", '– '),
    fc.constantFrom('The', 'Its', 'All'),
    fc.array(plain, { minLength: 2, maxLength: 6 }),
    fc.constantFrom('', '.', ';', '?'),
  )
  .map(([mark, first, rest, end]) => `${mark}${first} ${rest.join(' ')}${end}`);

/** Words as officers leave them: several lines, bullets, quotes, signs that begin a formula. */
const plainWords = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'));
const anyWords = fc.oneof({ weight: 3, arbitrary: plainWords }, { weight: 1, arbitrary: oddWords });
const maybeWords = fc.option(anyWords);

const statuses = fc.constantFrom(
  { words: 'Ongoing', core: 'on_track' },
  { words: 'Completed', core: 'claimed_complete' },
  { words: null, core: 'awaiting_response' },
  { words: null, core: 'at_risk' },
  { words: 'Report awaited', core: 'unknown' },
  { words: null, core: 'unknown' },
  { words: 'Ongoing', core: 'at_risk' },
  { words: 'As above', core: 'off_track' },
);

/** A row of a register as people keep it, every field filled or blank or filled with what looks like something else. */
export const anyRow: fc.Arbitrary<TrackerValues> = fc
  .record({
    place: fc.constantFrom('Highways', 'Parks & Leisure', 'Children’s Services'),
    date: fc.constantFrom('2012-07-12', '2012-09-13', '2011-02-28'),
    reference: fc.constantFrom('', '1', '2', '12', 'R3', 'SC/12/07'),
    part: fc.constantFrom('', '', 'a', 'ii'),
    recommendation: anyWords,
    title: fc.option(oddCell, { freq: 1 }),
    response: fc.constantFrom(
      { words: null, decision: null },
      { words: 'Agreed. The “work” begins\n• in May', decision: 'accepted' },
      { words: '=Not agreed, in fact', decision: null },
      { words: 'To be updated at the next meeting', decision: 'holding' },
      { words: 'To be updated at the next meeting', decision: null },
      { words: 'Agreed', decision: 'rejected' },
    ),
    response_date: fc.constantFrom(null, '2012-10-01'),
    action: maybeWords,
    lead: fc.constantFrom([], ['Head of Highways'], ['Head of Highways', 'Ann Lee, Team Manager']),
    due: fc.constantFrom(null, 'Autumn 2012', 'tbc', '31 March 2013', 'within six months'),
    timescale: fc.constantFrom(null, 'by the end of 2013', 'Ongoing'),
    cost: fc.constantFrom(null, '£5,000', '-£300', 'Within budget'),
    outcome_measure: maybeWords,
    progress: maybeWords,
    status: statuses,
    rag: fc.constantFrom(null, 'Red', 'Green'),
    note: maybeWords,
  })
  .map(({ place, title, date, response, due, timescale, status, ...rest }) => ({
    ...rest,
    committee: 'Scrutiny Committee',
    source_date: date,
    source_title: title ?? `${place}: a review`,
    portfolio: rest.rag === 'Red' ? null : (title ?? place),
    source_kind: rest.rag === 'Green' ? 'inquiry' : null,
    response: response.words,
    response_decision: response.decision,
    due: due === null ? null : parseProseDate(due),
    timescale: timescale === null ? null : parseProseDate(timescale),
    status: status.words,
    core_status: status.core,
  }));

/** What a report needs of a row. */
export const reportedOf = (
  values: TrackerValues,
  index: number,
  changes: readonly ReportedChange[] = [],
): ReportedRecommendation => ({
  id: String(index),
  values,
  status: coreStatuses.find((one) => one === values.core_status) ?? 'unknown',
  changes,
});
