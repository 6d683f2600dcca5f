import type { RegisterRow } from '@holdfast/database/recommendations/register/register-row';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Timescale } from '@holdfast/domain/dates/prose/timescale';
import { type DeadlineFacts, deadlineLines, lateLine } from '@holdfast/domain/recommendations/deadline-lines';
import { whatIsOverdue } from '@holdfast/domain/recommendations/overdue';
import { percentIn, ragDifference, readRag, ruledRag } from '@holdfast/domain/recommendations/rag';
import type { Sentence } from '@holdfast/words/sentence';
import type { OverdueClock } from './overdue-clock.ts';

const dateOrNull = (date: string | null) => (date === null ? null : isoDate(date));

/** The deadline that counts now: its words are the council's, its day may have been put off by a meeting. */
const presentDue = (row: Pick<RegisterRow, 'due' | 'dueOn'>): Timescale | null => {
  if (row.dueOn === null) return row.due;
  return {
    words: row.due?.words ?? '',
    from: row.due?.from ?? null,
    to: row.dueOn,
    precision: row.due?.precision ?? 'day',
  };
};

/** What the rules of time ask of a row. */
export const factsOf = (row: RegisterRow): DeadlineFacts => ({
  status: row.storedStatus,
  sourceKind: row.sourceKind,
  sourceDate: row.sourceDate,
  receivedOn: row.receivedOn,
  noticeReceivedOn: row.noticeReceivedOn,
  receivedBasis: row.receivedBasis,
  responseRequired: row.responseRequired,
  askedOf: row.askedOf,
  partnerBody: row.partnerBody,
  portfolio: row.portfolio,
  lead: row.lead,
  replyAskedOn: row.replyAskedOn,
  standing: row.standing,
  wordless: row.words === '',
  responseDueOn: row.responseDueOn,
  responses:
    row.responseDecision === null
      ? []
      : [{ decision: row.responseDecision, date: isoDate(row.respondedOn ?? row.receivedOn ?? '1900-01-01') }],
  actions: [
    {
      id: row.recommendationId,
      words: row.words,
      status: row.storedStatus,
      timescale: presentDue(row),
      extensions: [],
    },
  ],
  lastUpdate: dateOrNull(row.progressedOn),
});

/** By which clocks a row is judged: those of its committee. */
export const clocksOf = (row: RegisterRow, clock: OverdueClock) =>
  clock.settingsFor(row.committee?.committeeId ?? null);

/** What is late on a row, why, and who owes it, a sentence each. */
export const lateLines = (row: RegisterRow, clock: OverdueClock): readonly Sentence[] =>
  whatIsOverdue(factsOf(row), clock.today, clocksOf(row, clock)).map((late) => lateLine(late, factsOf(row)));

/** The same with the answer that is awaited, its day, and by which law or rule: as papers tell it. */
export const deadlinesOf = (row: RegisterRow, clock: OverdueClock): readonly Sentence[] =>
  deadlineLines(factsOf(row), clock.today, clocksOf(row, clock));

/** What the council's rule says of the row, where it has one, and whether the officer says otherwise. */
export const ratingsOf = (row: RegisterRow, { ragScheme, today }: OverdueClock) => {
  // Words are looked through for a percentage where the scheme goes by it, and nowhere else.
  const percent =
    ragScheme.rule === 'percentage'
      ? [row.progressWords, row.statusWords].map((words) => percentIn(words ?? '')).find((one) => one !== null)
      : null;
  const ruled = ruledRag(
    ragScheme,
    { status: row.storedStatus, due: dateOrNull(row.dueOn), percent: percent ?? null },
    today,
  );
  return {
    ruledRag: ruled === null ? null : { letter: ruled.letter, word: ruled.word },
    ragDifference: ragDifference(row.rag === null ? null : readRag(ragScheme, row.rag), ruled),
  };
};
