import type { RegisterRow as RegisterRowView } from '@holdfast/contracts/recommendations/register';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { RegisterRow } from '@holdfast/database/recommendations/register/register-row';
import { noClockWords } from '@holdfast/domain/recommendations/deadline-lines';
import { whatIsLate, whatIsOverdue } from '@holdfast/domain/recommendations/overdue';
import { whoOwes } from '@holdfast/domain/recommendations/who-owes';
import type { OverdueClock } from '@holdfast/services/register/overdue-clock';
import { clocksOf, factsOf, ratingsOf } from '@holdfast/services/register/row-facts';
import { inTheirWords, inTheirWordsOrNull } from '../platform/words/current-language.ts';

/** What the council’s rule says of the row, as the reader of the answer reads it. */
export const ratingsView = (row: RegisterRow, clock: OverdueClock) => {
  const { ruledRag, ragDifference } = ratingsOf(row, clock);
  return { ruledRag, ragDifference: inTheirWordsOrNull(ragDifference) };
};

/** What is late on one, since when, why, and who owes it, as its own page says it. */
export const overdueView = (row: RegisterRow, clock: OverdueClock): Recommendation['overdue'] => {
  const facts = factsOf(row);
  return whatIsOverdue(facts, clock.today, clocksOf(row, clock)).map(({ what, since, because }) => ({
    what,
    since,
    because: inTheirWords(because),
    owedBy: inTheirWords(whoOwes(what, facts)),
  }));
};

/** A row as it was read for its audience, with what is late on it: no reasons, which are the same on many rows. */
export const registerView = (row: RegisterRow, clock: OverdueClock): RegisterRowView => {
  const facts = factsOf(row);
  const settings = clocksOf(row, clock);
  return {
    ...row,
    ...ratingsView(row, clock),
    noClock: inTheirWordsOrNull(noClockWords(facts, settings)),
    overdue: whatIsLate(facts, clock.today, settings).map(({ what, since }) => ({ what, since })),
  };
};
