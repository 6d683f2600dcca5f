import type { SentenceCode } from '@holdfast/words/codes';
import type { GovernanceForm } from '../../councils/governance.ts';
import { type Nation, nations } from '../../councils/nation.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import { type AskedBody, askedBodies, type ClockFacts } from './clock-facts.ts';
import { type ClockStart, starts } from './clock-starts.ts';

/**
 * Who can give more time than a clock does. `nobody`: an Act or an order of Parliament gives the day; `coroner`: the one
 * who made the report; `agreement`: the body that was asked together with the committee; `committee`: it is the council's
 * own day.
 */
export const movers = ['nobody', 'coroner', 'agreement', 'committee'] as const;
export type Mover = (typeof movers)[number];

/** One clock of the law, or of a council's own rule: what it runs for, from which fact, how long, and who can move it. */
export interface ClockRow {
  /** Who owes an answer by it. */
  readonly bodies: readonly AskedBody[];
  readonly origins: readonly SourceKind[];
  readonly nations: readonly Nation[];
  /** null: however the council is governed. */
  readonly governance: readonly GovernanceForm[] | null;
  /** The first and the last day on which it can begin; null: no end. */
  readonly from: string;
  readonly until: string | null;
  readonly start: (facts: ClockFacts) => ClockStart;
  /** null: what the council has set; by law no longer than two months. */
  readonly length: Length | null;
  /** Whether the day from which it counts is its first day, or the day before its first. */
  readonly counts: 'beginning_with' | 'after';
  /**
   * `by_notice`: only where a notice required a response; where nobody has said, the council's own rule decides.
   * `if_recorded`: only where somebody recorded that one is required, whatever the council's rule.
   */
  readonly required: 'always' | 'by_notice' | 'if_recorded';
  readonly movedBy: Mover;
  /** What the law says of an answer that cannot be given in that time: as soon as reasonably possible, on no day. */
  readonly afterwards: 'as_soon_as_possible' | null;
  /** A shorter time of the same law, where the committee asked for a prompt response. */
  readonly prompt: Length | null;
  /** Its name, as a sentence. */
  readonly law: Exclude<Extract<SentenceCode, `clocks.law_${string}`>, 'clocks.law_shortened'>;
}

/** Where a committee that scrutinises asked by itself. An inspector, an auditor, peers, a petition, a motion do not. */
const origins = ['meeting', 'inquiry', 'call_in'] as const satisfies readonly SourceKind[];
/** In England before 2012 a mayor and cabinet, or a leader and cabinet; other arrangements had no executive. */
const executives = ['leader_and_cabinet', 'elected_mayor'] as const satisfies readonly GovernanceForm[];
/** Councils, however governed: a combined authority has neither health scrutiny nor a crime and disorder committee. */
const councils = [...executives, 'committee_system'] as const satisfies readonly GovernanceForm[];

const twoMonths = {
  bodies: ['executive'],
  origins,
  nations: ['england'],
  governance: executives,
  until: null,
  start: starts.reportOrNotice,
  length: null,
  counts: 'beginning_with',
  required: 'by_notice',
  movedBy: 'nobody',
  afterwards: null,
  prompt: null,
} as const;
const partner = {
  origins,
  nations: ['england'],
  governance: councils,
  length: { days: 28 },
  counts: 'after',
  required: 'always',
  movedBy: 'nobody',
  afterwards: null,
  prompt: null,
} as const;
const health = { ...partner, bodies: ['health_body'], start: starts.replyAsked } as const;
const crime = {
  ...partner,
  bodies: ['crime_and_disorder_partner'],
  until: null,
  start: starts.dateOfReport,
  afterwards: 'as_soon_as_possible',
  law: 'clocks.law_crime',
} as const;
const flood = {
  ...partner,
  bodies: ['flood_authority'],
  governance: executives,
  start: starts.request,
  counts: 'beginning_with',
  movedBy: 'agreement',
  law: 'clocks.law_flood',
} as const;
/** Whoever is sent the report answers it, the council or another body. */
const coroner = {
  bodies: askedBodies,
  origins: ['coroner'],
  nations: ['england', 'wales'],
  governance: null,
  start: starts.sent,
  length: { days: 56 },
  required: 'always',
  movedBy: 'coroner',
  afterwards: null,
  prompt: null,
} as const;

/**
 * Every clock of the law that can run for an answer. What is in no row has none: an inspection, an audit, a peer
 * challenge, a petition or a motion; anything before 1 April 2009 but health bodies and coroners; other partner
 * authorities, which in England have regard and owe no reply in a time (Local Government Act 2000, s.9FF; under the
 * committee system SI 2012/1020, reg. 9); what a crime and disorder committee asks of its own council (Police and Justice
 * Act 2006, s.19(8B): an answer, and no day); committees of scrutiny in Scotland, and in Northern Ireland under the
 * committee system. The text of each was read unless it is marked [K], from knowledge of the field.
 */
export const clockRows: readonly ClockRow[] = [
  // Local Government Act 2000, s.9FE, in force on 4 May 2012 (SI 2012/1008): s.21B over again, for England.
  { ...twoMonths, from: '2012-05-04', law: 'clocks.law_s9fe' },
  // The same Act, s.21B(1) as it was put in: "a local authority in England".
  { ...twoMonths, from: '2009-04-01', until: '2012-05-03', law: 'clocks.law_s21b' },
  // Local Government (Wales) Measure 2011, s.64, takes "in England" out of s.21B; in force on 30 April 2012 (SI 2012/1187).
  { ...twoMonths, nations: ['wales'], from: '2012-04-30', law: 'clocks.law_s21b' },
  // SI 2012/1020, reg. 7: the council, or a committee of it, where the council has committees of scrutiny.
  { ...twoMonths, governance: ['committee_system'], from: '2012-05-04', law: 'clocks.law_committees' },
  // SI 2017/68, art. 7(2): a combined authority and its mayor.
  { ...twoMonths, governance: ['combined_authority'], from: '2017-05-08', law: 'clocks.law_combined' },
  // The same for combined county authorities by SI 2024/430, reg. 8, from 7 May 2024.
  { ...twoMonths, governance: ['combined_county_authority'], from: '2024-05-07', law: 'clocks.law_combined_county' },
  // Local Government Act (Northern Ireland) 2014, s.32(4), for the new councils from 2 June 2014 (SR 2014/153, Sch. 2).
  {
    ...twoMonths,
    nations: ['northern_ireland'],
    governance: ['executive_arrangements'],
    from: '2014-06-02',
    prompt: { months: 1 },
    law: 'clocks.law_ni',
  },
  // SI 2013/218, reg. 22(7), and before it SI 2002/3048, reg. 3(3): within 28 days of the request.
  { ...health, from: '2013-04-01', until: null, law: 'clocks.law_health' },
  { ...health, from: '2003-01-01', until: '2013-03-31', law: 'clocks.law_health_2002' },
  // SI 2009/942, reg. 7: 28 days from the date of the report or recommendations. Wales from 1 October 2009, by reg. 1(2).
  { ...crime, from: '2009-04-30' },
  { ...crime, nations: ['wales'], from: '2009-10-01' },
  // SI 2011/697, reg. 3(2)(a): 28 days beginning with the receipt of the request, or longer as both agree; it ceased to
  // have effect on 6 April 2018, and nothing gives a time since.
  { ...flood, from: '2011-04-06', until: '2018-04-05' },
  // SI 2013/1629, reg. 29(4): within 56 days of the date on which the report is sent; reg. 29(5): the coroner may extend.
  { ...coroner, counts: 'after', from: '2013-07-25', until: null, law: 'clocks.law_coroner' },
  // Coroners Rules 1984, r.43A and r.43B (SI 2008/1652): 56 days beginning with that date.
  { ...coroner, counts: 'beginning_with', from: '2008-07-17', until: '2013-07-24', law: 'clocks.law_coroner_1984' },
  // Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016, s.28: whoever took part in the inquiry, in
  // 8 weeks beginning with the receipt of the determination; from 15 June 2017 (SSI 2017/155).
  {
    bodies: askedBodies,
    origins: ['fatal_accident_inquiry'],
    nations: ['scotland'],
    governance: null,
    from: '2017-06-15',
    until: null,
    start: starts.determination,
    length: { weeks: 8 },
    counts: 'beginning_with',
    required: 'if_recorded',
    movedBy: 'nobody',
    afterwards: null,
    prompt: null,
    law: 'clocks.law_fatal_accident',
  },
];

/**
 * The council's own rule, where no law gives a time: it runs only where the council has set one, in whichever nation
 * and however governed. It counts as the law of England and Wales does, and only what scrutiny asks of the executive,
 * or of the council where there is none.
 */
export const ownRule: ClockRow = {
  ...twoMonths,
  bodies: ['executive', 'council_on_crime'],
  nations,
  governance: null,
  from: '1974-04-01',
  movedBy: 'committee',
  law: 'clocks.law_own',
};

/**
 * Other partner authorities in England have regard to what a council recommends (Local Government Act 2000, s.21C and
 * then s.9FF; SI 2012/1020, reg. 9). [K]: of no such duty in Wales, Scotland or Northern Ireland, nor to a combined
 * authority.
 */
export const regard: {
  readonly nation: Nation;
  readonly governance: readonly GovernanceForm[];
  readonly from: string;
} = {
  nation: 'england',
  governance: councils,
  from: '2009-04-01',
};
