import type { GovernanceForm } from '../../councils/governance.ts';
import type { Nation } from '../../councils/nation.ts';
import { addDays, readIsoDate } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { endOfPeriodBeginningWith } from '../../dates/periods.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import { type AskedBody, bodyAsked, type ClockFacts, type StartFact } from './clock-facts.ts';
import { type ClockRow, clockRows, ownRule, regard } from './clock-rows.ts';

/** Whether a committee's recommendations require a response where nobody has said: the council's own rule. */
export const responseRules = ['unless_said_otherwise', 'where_recorded'] as const;
type ResponseRuleKind = (typeof responseRules)[number];

/** The rule, and where the council has laid it down: "Constitution, part 4, rule 12". */
export interface ResponseRule {
  readonly required: ResponseRuleKind;
  /** '' where it says nothing of that. */
  readonly basis: string;
}

/** What a council has set that holds on a day. */
interface ClockSettings {
  readonly governance: GovernanceForm;
  /** How long the executive has; `ownLength`: the council set it, rather than leaving it as it is usual. */
  readonly length: Length;
  readonly ownLength: boolean;
  readonly responseRule: ResponseRule;
}

/** What the clocks need to know of a council. */
export interface ClockCouncil {
  readonly nation: Nation;
  readonly on: (day: string) => ClockSettings;
  /** Whether it has set a time of its own for any day at all. */
  readonly everOwnLength: boolean;
}

/** What is taken to be so where nobody has said, and is said beside the day. */
export type Assumption = 'received' | 'required' | 'notice';

/** A clock that runs: by which law or rule, from which fact, how it is counted, and to which day. */
export interface RunningClock {
  readonly kind: 'runs';
  readonly body: AskedBody;
  readonly law: ClockRow['law'];
  /** The council's own time is shorter than what the law gives: the day by the law. */
  readonly lawDue: IsoDate | null;
  readonly fact: StartFact;
  readonly from: IsoDate;
  readonly length: Length;
  readonly counts: ClockRow['counts'];
  readonly due: IsoDate;
  readonly afterwards: ClockRow['afterwards'];
  readonly assumed: readonly Assumption[];
  /** Where the council has laid down that a response is required unless somebody says otherwise. */
  readonly requiredBy: string;
}

/** Why no clock runs. */
export type NoClockReason =
  | {
      readonly why:
        | 'history'
        | 'words'
        | 'not_required'
        | 'before_law'
        | 'no_executive'
        | 'other_partner'
        | 'partner_none'
        | 'nation'
        | 'unknown_origin'
        | 'unknown_body'
        | 'unknown_required';
    }
  | { readonly why: 'origin'; readonly sourceKind: SourceKind }
  | { readonly why: 'unknown'; readonly fact: StartFact };

export interface NoClock {
  readonly kind: 'none';
  readonly body: AskedBody | null;
  readonly reason: NoClockReason;
}
export type Clock = RunningClock | NoClock;

/** The day by which a row is judged: that of its own fact, else of the paper; null where neither is known. */
const judgedOn = (row: ClockRow, facts: ClockFacts): IsoDate | null =>
  row.start(facts).day ?? readIsoDate(facts.sourceDate ?? '');

const isInForce = (row: ClockRow, day: string): boolean => row.from <= day && (row.until === null || day <= row.until);

/** Why a body for which there is no row has no clock. */
const noneOfBody = (body: AskedBody, facts: ClockFacts, council: ClockCouncil): NoClockReason => {
  if (body === 'executive') return { why: 'nation' };
  const on = readIsoDate(facts.sourceDate ?? '');
  if (council.nation !== regard.nation) return { why: 'partner_none' };
  if (on === null) return { why: 'other_partner' };
  if (on < regard.from) return { why: 'before_law' };
  return regard.governance.includes(council.on(on).governance) ? { why: 'other_partner' } : { why: 'partner_none' };
};

/** The row of the law that gives a time, or why there is none: the last thing asked that left no row. */
const lawFor = (
  body: AskedBody,
  sourceKind: SourceKind,
  facts: ClockFacts,
  council: ClockCouncil,
): ClockRow | NoClockReason => {
  const ofOrigin = clockRows.filter(({ origins }) => origins.includes(sourceKind));
  if (ofOrigin.length === 0) return { why: 'origin', sourceKind };
  const ofBody = ofOrigin.filter(({ bodies, nations }) => bodies.includes(body) && nations.includes(council.nation));
  const [first] = ofBody;
  if (first === undefined)
    return sourceKind === 'coroner' ? { why: 'origin', sourceKind } : noneOfBody(body, facts, council);
  const dated = ofBody.flatMap((row) => {
    const on = judgedOn(row, facts);
    return on === null ? [] : [{ row, on }];
  });
  // How the council was governed, and which law held, is not told without a day.
  if (dated.length === 0) return { why: 'unknown', fact: first.start(facts).fact };
  const governed = dated.filter(
    ({ row: { governance }, on }) => governance === null || governance.includes(council.on(on).governance),
  );
  if (governed.length === 0) return { why: body === 'executive' ? 'no_executive' : 'partner_none' };
  return governed.find(({ row, on }) => isInForce(row, on))?.row ?? { why: 'before_law' };
};

/** What scrutiny asks of the executive has a time by the council's own rule too, where it has set one for that day. */
const ownRuleFor = (body: AskedBody, sourceKind: SourceKind, facts: ClockFacts, council: ClockCouncil): boolean => {
  if (!ownRule.bodies.includes(body) || !ownRule.origins.includes(sourceKind)) return false;
  const on = judgedOn(ownRule, facts);
  return on === null ? council.everOwnLength : council.on(on).ownLength;
};

const assumedBy = (row: ClockRow, facts: ClockFacts): readonly Assumption[] => {
  const list: Assumption[] = [];
  const { fact } = row.start(facts);
  if ((fact === 'report' || fact === 'notice') && facts.receivedBasis === 'assumed') list.push('received');
  if (row.onlyIfRequired && facts.noticeReceivedOn === null)
    list.push(...(facts.responseRequired === null ? (['required', 'notice'] as const) : (['notice'] as const)));
  return list;
};

const twoMonths: Length = { months: 2 };

/** The council's own time, where it is no longer than the law's; and the law's day, where the two differ. */
const counted = (row: ClockRow, from: IsoDate, { length: own }: ClockSettings) => {
  const first = row.counts === 'after' ? addDays(from, 1) : from;
  const ending = (length: Length): IsoDate => endOfPeriodBeginningWith(first, length);
  if (row.length !== null) return { length: row.length, due: ending(row.length), lawDue: null };
  if (row === ownRule) return { length: own, due: ending(own), lawDue: null };
  const [ownDue, lawDue] = [ending(own), ending(twoMonths)];
  return ownDue < lawDue ? { length: own, due: ownDue, lawDue } : { length: twoMonths, due: lawDue, lawDue: null };
};

const run = (row: ClockRow, body: AskedBody, facts: ClockFacts, council: ClockCouncil): Clock => {
  const { counts, law, afterwards } = row;
  const none = (reason: NoClockReason): NoClock => ({ kind: 'none', body, reason });
  if (row.onlyIfRequired && facts.responseRequired === 'not_required') return none({ why: 'not_required' });
  const { fact, day: from } = row.start(facts);
  if (from === null) return none({ why: 'unknown', fact });
  const settings = council.on(from);
  const assumed = assumedBy(row, facts);
  const { required, basis } = settings.responseRule;
  if (assumed.includes('required') && required === 'where_recorded') return none({ why: 'unknown_required' });
  const { length, due, lawDue } = counted(row, from, settings);
  return {
    kind: 'runs',
    body,
    law,
    lawDue,
    fact,
    from,
    length,
    counts,
    due,
    afterwards,
    assumed,
    requiredBy: basis.trim(),
  };
};

/**
 * What has no words yet asks for nothing that anybody could answer: its clock waits for them, unless a law gives one from
 * facts that somebody stated. That the notice came with the report is taken for granted there too.
 */
const unlessWordless = (clock: Clock, { wordless = false }: ClockFacts): Clock =>
  wordless && clock.kind === 'runs' && (clock.law === ownRule.law || clock.assumed.some((one) => one !== 'notice'))
    ? { kind: 'none', body: clock.body, reason: { why: 'words' } }
    : clock;

/**
 * The clock of the answer to a recommendation: until which day, by which law or rule, from which fact; or why none
 * runs. Nothing is invented: a day that nobody gave is unknown, so is where a recommendation came from, and what no law
 * and no rule of the council gives a time has none.
 * Example: England, a committee's report received 2012-07-12: s.9FE, two months beginning with that day, 2012-09-11.
 * An inspection: none, whatever was received.
 */
export const clockOf = (facts: ClockFacts, council: ClockCouncil): Clock => {
  const body = bodyAsked(facts);
  const none = (reason: NoClockReason): NoClock => ({ kind: 'none', body, reason });
  const { standing, sourceKind } = facts;
  if (standing === 'history') return none({ why: 'history' });
  if (sourceKind === null) return none({ why: 'unknown_origin' });
  if (body === null) return none({ why: 'unknown_body' });
  const law = lawFor(body, sourceKind, facts, council);
  if (!('why' in law)) return unlessWordless(run(law, body, facts, council), facts);
  return ownRuleFor(body, sourceKind, facts, council)
    ? unlessWordless(run(ownRule, body, facts, council), facts)
    : none(law);
};

/** The day by which an answer is due, or null where no clock runs. */
export const clockDue = (facts: ClockFacts, council: ClockCouncil): IsoDate | null => {
  const clock = clockOf(facts, council);
  return clock.kind === 'runs' ? clock.due : null;
};
