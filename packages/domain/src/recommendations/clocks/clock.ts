import type { GovernanceForm } from '../../councils/governance.ts';
import type { Nation } from '../../councils/nation.ts';
import { addDays } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { endOfPeriodBeginningWith } from '../../dates/periods.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import { type AskedBody, bodyAsked, type ClockFacts, type StartFact } from './clock-facts.ts';
import { type ClockRow, clockRows, type Mover, ownRule } from './clock-rows.ts';
import { isInForce, judgedOn, type NoClockReason, noneInForce, noneOfBody } from './no-clock.ts';

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
  /** Who can give more time. Where the council's own time is shorter than the law's, its committee can, up to `lawDue`. */
  readonly movedBy: Mover;
  /** The day where the committee asked for a prompt response; null where the law knows no such thing. */
  readonly promptDue: IsoDate | null;
  readonly afterwards: ClockRow['afterwards'];
  readonly assumed: readonly Assumption[];
  /** Where the council has laid down that a response is required unless somebody says otherwise. */
  readonly requiredBy: string;
}

export interface NoClock {
  readonly kind: 'none';
  readonly body: AskedBody | null;
  readonly reason: NoClockReason;
}
export type Clock = RunningClock | NoClock;

/** What a coroner or a sheriff asks is no committee's, whoever it is put to. */
const ofCourts: readonly SourceKind[] = ['coroner', 'fatal_accident_inquiry'];

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
    return ofCourts.includes(sourceKind) ? { why: 'origin', sourceKind } : noneOfBody(body, facts, council);
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
  return governed.find(({ row, on }) => isInForce(row, on))?.row ?? noneInForce(governed);
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
  const received = fact === 'report' || fact === 'notice' || fact === 'determination';
  if (received && facts.receivedBasis === 'assumed') list.push('received');
  if (row.required === 'by_notice' && facts.noticeReceivedOn === null)
    list.push(...(facts.responseRequired === null ? (['required', 'notice'] as const) : (['notice'] as const)));
  return list;
};

const twoMonths: Length = { months: 2 };

/** The council's own time, where it is no longer than the law's; and the law's day, where the two differ. */
const counted = (row: ClockRow, from: IsoDate, { length: own }: ClockSettings) => {
  const first = row.counts === 'after' ? addDays(from, 1) : from;
  const ending = (length: Length): IsoDate => endOfPeriodBeginningWith(first, length);
  const { movedBy } = row;
  const promptDue = row.prompt === null ? null : ending(row.prompt);
  if (row.length !== null) return { length: row.length, due: ending(row.length), lawDue: null, movedBy, promptDue };
  if (row === ownRule) return { length: own, due: ending(own), lawDue: null, movedBy, promptDue };
  const [ownDue, lawDue] = [ending(own), ending(twoMonths)];
  return ownDue < lawDue
    ? { length: own, due: ownDue, lawDue, movedBy: ownRule.movedBy, promptDue }
    : { length: twoMonths, due: lawDue, lawDue: null, movedBy, promptDue };
};

/** Why a clock does not run although a law or rule gives a time: nobody required an answer, as far as is known. */
const noneRequired = (row: ClockRow, facts: ClockFacts, { responseRule }: ClockSettings): NoClockReason | null => {
  if (row.required === 'always') return null;
  if (row.required === 'if_recorded') return facts.responseRequired === null ? { why: 'unknown_participant' } : null;
  return assumedBy(row, facts).includes('required') && responseRule.required === 'where_recorded'
    ? { why: 'unknown_required' }
    : null;
};

const run = (row: ClockRow, body: AskedBody, facts: ClockFacts, council: ClockCouncil): Clock => {
  const { counts, law, afterwards } = row;
  const none = (reason: NoClockReason): NoClock => ({ kind: 'none', body, reason });
  if (row.required !== 'always' && facts.responseRequired === 'not_required') return none({ why: 'not_required' });
  const { fact, day: from } = row.start(facts);
  if (from === null) return none({ why: 'unknown', fact });
  const settings = council.on(from);
  const unasked = noneRequired(row, facts, settings);
  if (unasked !== null) return none(unasked);
  const assumed = assumedBy(row, facts);
  const requiredBy = settings.responseRule.basis.trim();
  return {
    kind: 'runs',
    body,
    law,
    fact,
    from,
    counts,
    ...counted(row, from, settings),
    afterwards,
    assumed,
    requiredBy,
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
