import type { GovernanceForm } from '../../councils/governance.ts';
import type { Nation } from '../../councils/nation.ts';
import { addDays } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { endOfPeriodBeginningWith } from '../../dates/periods.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import { type AskedBody, bodyAsked, type ClockFacts, type StartFact } from './clock-facts.ts';
import { type ClockRow, clockRows, ownRule } from './clock-rows.ts';

/** What a council has set that holds on a day. */
interface ClockSettings {
  readonly governance: GovernanceForm;
  /** How long the executive has; `ownLength`: the council set it, rather than leaving it as it is usual. */
  readonly length: Length;
  readonly ownLength: boolean;
}

/** What the clocks need to know of a council. */
export interface ClockCouncil {
  readonly nation: Nation;
  readonly on: (day: string) => ClockSettings;
}

/** What is taken to be so where nobody has said, and is said beside the day. */
export type Assumption = 'origin' | 'received' | 'required';

/** A clock that runs: by which law or rule, from which fact, how it is counted, and to which day. */
export interface RunningClock {
  readonly kind: 'runs';
  readonly body: AskedBody;
  readonly law: ClockRow['law'];
  /** The council's own time, within what the law gives. */
  readonly shortened: boolean;
  readonly fact: StartFact;
  readonly from: IsoDate;
  readonly length: Length;
  readonly counts: ClockRow['counts'];
  readonly due: IsoDate;
  readonly assumed: readonly Assumption[];
}

/** Why no clock runs. */
export type NoClockReason =
  | { readonly why: 'history' | 'words' | 'not_required' | 'before_law' | 'no_executive' | 'other_partner' | 'nation' }
  | { readonly why: 'origin'; readonly sourceKind: SourceKind }
  | { readonly why: 'unknown'; readonly fact: StartFact };

export interface NoClock {
  readonly kind: 'none';
  readonly body: AskedBody;
  readonly reason: NoClockReason;
}
export type Clock = RunningClock | NoClock;

/** Later than any day that is set: what holds in the end. */
const endOfDays = '9999-12-31';

const isOf =
  ({ sourceKind }: ClockFacts) =>
  ({ origins, unknownOrigin }: ClockRow): boolean =>
    sourceKind === null ? unknownOrigin : origins.includes(sourceKind);

/** The day by which a row is judged: that of its own fact, else of the paper, else any day to come. */
const judgedOn = (row: ClockRow, facts: ClockFacts): string => row.start(facts).day ?? facts.sourceDate ?? endOfDays;

const isInForce =
  (facts: ClockFacts) =>
  (row: ClockRow): boolean => {
    const day = judgedOn(row, facts);
    return row.from <= day && (row.until === null || day <= row.until);
  };

const isGoverned =
  (facts: ClockFacts, council: ClockCouncil) =>
  (row: ClockRow): boolean =>
    row.governance === null || row.governance.includes(council.on(judgedOn(row, facts)).governance);

/** The row of the law that gives a time, or why there is none: the last thing asked that left no row. */
const lawFor = (facts: ClockFacts, council: ClockCouncil): ClockRow | NoClockReason => {
  const body = bodyAsked(facts);
  const ofBody = clockRows.filter((row) => row.body === body && row.nations.includes(council.nation));
  if (ofBody.length === 0) return { why: body === 'executive' ? 'nation' : 'other_partner' };
  const ofOrigin = ofBody.filter(isOf(facts));
  if (ofOrigin.length === 0)
    return facts.sourceKind === null ? { why: 'nation' } : { why: 'origin', sourceKind: facts.sourceKind };
  const inForce = ofOrigin.filter(isInForce(facts));
  if (inForce.length === 0) return { why: 'before_law' };
  return inForce.find(isGoverned(facts, council)) ?? { why: 'no_executive' };
};

/** What scrutiny asks of the executive has a time by the council's own rule too, where it has set one for that day. */
const ownRuleFor = (facts: ClockFacts, council: ClockCouncil): ClockRow | null =>
  bodyAsked(facts) === 'executive' && isOf(facts)(ownRule) && council.on(judgedOn(ownRule, facts)).ownLength
    ? ownRule
    : null;

const assumedBy = (row: ClockRow, facts: ClockFacts): readonly Assumption[] => {
  const list: Assumption[] = [];
  if (facts.sourceKind === null) list.push('origin');
  const { fact } = row.start(facts);
  if ((fact === 'report' || fact === 'notice') && facts.receivedBasis === 'assumed') list.push('received');
  if (row.onlyIfRequired && facts.responseRequired === null && facts.noticeReceivedOn === null) list.push('required');
  return list;
};

const isTwoMonths = (length: Length): boolean => 'months' in length && length.months === 2;

const run = (row: ClockRow, facts: ClockFacts, council: ClockCouncil): Clock => {
  const { body, counts, law } = row;
  const none = (reason: NoClockReason): NoClock => ({ kind: 'none', body, reason });
  if (row.onlyIfRequired && facts.responseRequired === 'not_required') return none({ why: 'not_required' });
  const { fact, day: from } = row.start(facts);
  if (from === null) return none({ why: 'unknown', fact });
  const length = row.length ?? council.on(from).length;
  const first = counts === 'after' ? addDays(from, 1) : from;
  const due = endOfPeriodBeginningWith(first, length);
  const shortened = row.length === null && row !== ownRule && !isTwoMonths(length);
  return { kind: 'runs', body, law, shortened, fact, from, length, counts, due, assumed: assumedBy(row, facts) };
};

/**
 * What has no words yet asks for nothing that anybody could answer: its clock waits for them, unless a law gives one from
 * facts that somebody stated.
 */
const unlessWordless = (clock: Clock, { wordless = false }: ClockFacts): Clock =>
  wordless && clock.kind === 'runs' && (clock.law === ownRule.law || clock.assumed.length > 0)
    ? { kind: 'none', body: clock.body, reason: { why: 'words' } }
    : clock;

/**
 * The clock of the answer to a recommendation: until which day, by which law or rule, from which fact; or why none
 * runs. Nothing is invented: a day that nobody gave is unknown, and what no law and no rule of the council gives a
 * time has none.
 * Example: England, a committee's report received 2012-07-12: s.9FE, two months beginning with that day, 2012-09-11.
 * An inspection: none, whatever was received.
 */
export const clockOf = (facts: ClockFacts, council: ClockCouncil): Clock => {
  if (facts.standing === 'history') return { kind: 'none', body: bodyAsked(facts), reason: { why: 'history' } };
  const law = lawFor(facts, council);
  if (!('why' in law)) return unlessWordless(run(law, facts, council), facts);
  const own = ownRuleFor(facts, council);
  return own === null
    ? { kind: 'none', body: bodyAsked(facts), reason: law }
    : unlessWordless(run(own, facts, council), facts);
};

/** The day by which an answer is due, or null where no clock runs. */
export const clockDue = (facts: ClockFacts, council: ClockCouncil): IsoDate | null => {
  const clock = clockOf(facts, council);
  return clock.kind === 'runs' ? clock.due : null;
};
