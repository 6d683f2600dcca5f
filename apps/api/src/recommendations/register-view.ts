import type { RegisterRow as RegisterRowView } from '@holdfast/contracts/recommendations/register';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { RegisterRow } from '@holdfast/database/recommendations/register/register-row';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Timescale } from '@holdfast/domain/dates/prose/timescale';
import {
  type DeadlineFacts,
  deadlineLines,
  lateLine,
  noClockWords,
} from '@holdfast/domain/recommendations/deadline-lines';
import { whatIsLate, whatIsOverdue } from '@holdfast/domain/recommendations/overdue';
import { whoOwes } from '@holdfast/domain/recommendations/who-owes';
import type { Sentence } from '@holdfast/words/sentence';
import { percentIn, ragDifference, readRag, ruledRag } from '@holdfast/domain/recommendations/rag';
import type { OverdueClock } from './overdue-clock.ts';
import { inTheirWords, inTheirWordsOrNull } from '../platform/words/current-language.ts';

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

const factsOf = (row: RegisterRow): DeadlineFacts => ({
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

const settingsOf = (row: RegisterRow, clock: OverdueClock) => clock.settingsFor(row.committee?.committeeId ?? null);

/** What is late on a row, why, and who owes it, a sentence each. */
export const lateLines = (row: RegisterRow, clock: OverdueClock): readonly Sentence[] =>
  whatIsOverdue(factsOf(row), clock.today, settingsOf(row, clock)).map((late) => lateLine(late, factsOf(row)));

/** The same with the answer that is awaited, its day, and by which law or rule: as papers tell it. */
export const deadlinesOf = (row: RegisterRow, clock: OverdueClock): readonly Sentence[] =>
  deadlineLines(factsOf(row), clock.today, settingsOf(row, clock));

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

/** The same as the reader of the answer reads it. */
export const ratingsView = (row: RegisterRow, clock: OverdueClock) => {
  const { ruledRag, ragDifference } = ratingsOf(row, clock);
  return { ruledRag, ragDifference: inTheirWordsOrNull(ragDifference) };
};

/** What is late on one, since when, why, and who owes it, as its own page says it. */
export const overdueView = (row: RegisterRow, clock: OverdueClock): Recommendation['overdue'] => {
  const facts = factsOf(row);
  return whatIsOverdue(facts, clock.today, settingsOf(row, clock)).map(({ what, since, because }) => ({
    what,
    since,
    because: inTheirWords(because),
    owedBy: inTheirWords(whoOwes(what, facts)),
  }));
};

/** A row as it was read for its audience, with what is late on it: no reasons, which are the same on many rows. */
export const registerView = (row: RegisterRow, clock: OverdueClock): RegisterRowView => {
  const facts = factsOf(row);
  const settings = settingsOf(row, clock);
  return {
    ...row,
    ...ratingsView(row, clock),
    noClock: inTheirWordsOrNull(noClockWords(facts, settings)),
    overdue: whatIsLate(facts, clock.today, settings).map(({ what, since }) => ({ what, since })),
  };
};
