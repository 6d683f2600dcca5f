import { type Sentence, sentence } from '@holdfast/words/sentence';
import { addDays, readIsoDate } from '../dates/iso-date.ts';
import { formatDate } from '../dates/prose/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { together } from '@holdfast/words/stored';
import type { Timescale } from '../dates/prose/timescale.ts';
import type { CoreStatus, StoredStatus } from './status/core-status.ts';
import { deadline } from './extensions.ts';
import type { Extension } from './extensions.ts';
import { type Clock, type ClockCouncil, clockOf, type RunningClock } from './clocks/clock.ts';
import type { ClockFacts } from './clocks/clock-facts.ts';
import { clockProvisos, countedWords, lawWords } from './clocks/clock-words.ts';
import { standingResponse } from './response.ts';
import type { ResponseFacts } from './response.ts';
import type { OwedThing } from './clocks/owing.ts';
import { isIn } from './status/status-sets.ts';

export interface ActionFacts {
  readonly id: string;
  readonly words: string;
  readonly status: StoredStatus;
  readonly timescale: Timescale | null;
  readonly extensions: readonly Extension[];
}

export interface OverdueFacts extends ClockFacts {
  readonly status: StoredStatus;
  /** The day by which the answer is due as the register has it: as its clock counts, or put off by a meeting. */
  readonly responseDueOn: string | null;
  readonly responses: readonly ResponseFacts[];
  readonly actions: readonly ActionFacts[];
  readonly lastUpdate: IsoDate | null;
}

export interface OverdueSettings {
  readonly council: ClockCouncil;
  /** For the next meeting: the day by which updates are due, and the day after which one counts. Null when none is planned. */
  readonly updates: { readonly due: IsoDate; readonly after: IsoDate } | null;
}

/** What is late, and since when. */
export interface Late {
  readonly what: OwedThing;
  readonly due: IsoDate;
  /** The first day on which it was overdue. */
  readonly since: IsoDate;
  /** Set for an action. */
  readonly actionId?: string;
}

/** The same, and why. */
export interface Overdue extends Late {
  readonly because: Sentence;
}

/** What is late with what its reason is made of: a list of many says no reasons, and makes none. */
interface Found {
  readonly late: Late;
  readonly because: () => Sentence;
}

const found = (what: OwedThing, due: IsoDate, because: () => Sentence): Found => ({
  late: { what, due, since: addDays(due, 1) },
  because,
});

/**
 * Whether an answer is still awaited: the status says so, and none was given. A holding reply is none. An answer and a
 * status are two facts, and whoever records the one may leave the other where it stands.
 */
export const awaitsAnswer = ({ status, responses }: Pick<OverdueFacts, 'status' | 'responses'>): boolean =>
  status === 'awaiting_response' && standingResponse(responses) === null;

export interface AwaitedResponse {
  /** The day that holds now. */
  readonly due: IsoDate;
  readonly clock: RunningClock;
}

/** The answer that is still owed, with its clock; null where none is awaited, or no clock runs. */
export const awaitedResponse = (facts: OverdueFacts, council: ClockCouncil): AwaitedResponse | null => {
  if (!awaitsAnswer(facts)) return null;
  const clock: Clock = clockOf(facts, council);
  const due = readIsoDate(facts.responseDueOn ?? '');
  return clock.kind === 'none' || due === null ? null : { due, clock };
};

/** By which law or rule it was due, how that was counted, and what was assumed. */
const responseWasDue = ({ due, clock }: AwaitedResponse): Sentence => {
  const by = { counted: countedWords(clock), law: lawWords(clock) };
  const was =
    due === clock.due
      ? sentence('recommendations.response_was_due_by', { due, ...by })
      : sentence('recommendations.response_was_put_off_by', { due, first: clock.due, ...by });
  const provisos = clockProvisos(clock);
  return provisos.length === 0 ? was : together([was, ...provisos]);
};

const lateResponse = (facts: OverdueFacts, today: IsoDate, { council }: OverdueSettings): Found | null => {
  const awaited = awaitedResponse(facts, council);
  if (awaited === null || today <= awaited.due) return null;
  return found('response', awaited.due, () => {
    const was = responseWasDue(awaited);
    return facts.responses.length > 0 ? together([was, sentence('reminders.holding_reply')]) : was;
  });
};

/** The last day that the words can mean. Without one nothing is overdue: "tbc" is not today. */
export const actionDeadline = (action: ActionFacts): IsoDate | null => {
  const original = readIsoDate(action.timescale?.to ?? '');
  if (original !== null) return deadline(original, action.extensions).due;
  return action.extensions.filter(({ approvedAt }) => approvedAt !== null).at(-1)?.newDue ?? null;
};

const lateAction = (action: ActionFacts, today: IsoDate): Found | null => {
  const due = actionDeadline(action);
  if (isIn('finished', action.status) || due === null || today <= due) return null;
  const { late, because } = found('action', due, () => {
    const words = action.timescale?.words.trim() ?? '';
    return words === '' || words === formatDate(due)
      ? sentence('recommendations.action_was_due', { due })
      : sentence('recommendations.action_was_due_written', { due, words });
  });
  return { late: { ...late, actionId: action.id }, because };
};

const lateUpdate = ({ lastUpdate }: OverdueFacts, today: IsoDate, { updates }: OverdueSettings): Found | null => {
  if (updates === null || today <= updates.due) return null;
  if (lastUpdate !== null && lastUpdate > updates.after) return null;
  const { due } = updates;
  return found('update', due, () =>
    lastUpdate === null
      ? sentence('recommendations.update_was_due', { due })
      : sentence('recommendations.update_was_due_since', { due, last: lastUpdate }),
  );
};

const findLate = (facts: OverdueFacts, today: IsoDate, settings: OverdueSettings): readonly Found[] => {
  if (isIn('finished', facts.status) || facts.standing === 'history') return [];
  const response = lateResponse(facts, today, settings);
  const actions = facts.actions.map((action) => lateAction(action, today));
  const update = awaitsAnswer(facts) ? null : lateUpdate(facts, today, settings);
  return [response, ...actions, update].filter((item) => item !== null);
};

/**
 * What is late on a day. A closed or note-only recommendation owes nothing, nor does history; one that is claimed
 * complete owes no more actions or updates, because it waits for the committee. A recommendation still without a response
 * owes the response, not an update. The day on which something is due is not late.
 * Example: report received 2012-07-12, no response, two months: on 2012-09-12 a response is overdue since that day.
 */
export const whatIsLate = (facts: OverdueFacts, today: IsoDate, settings: OverdueSettings): readonly Late[] =>
  findLate(facts, today, settings).map(({ late }) => late);

/** The same, and why. */
export const whatIsOverdue = (facts: OverdueFacts, today: IsoDate, settings: OverdueSettings): readonly Overdue[] =>
  findLate(facts, today, settings).map(({ late, because }) => ({ ...late, because: because() }));

/** The status that is shown: the stored one, or `response_overdue` where the clock has run out. It is never stored. */
export const derivedStatus = (facts: OverdueFacts, today: IsoDate, settings: OverdueSettings): CoreStatus =>
  lateResponse(facts, today, settings) === null ? facts.status : 'response_overdue';
