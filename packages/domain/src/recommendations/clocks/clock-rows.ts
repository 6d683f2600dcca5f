import type { SentenceCode } from '@holdfast/words/codes';
import type { GovernanceForm } from '../../councils/governance.ts';
import { type Nation, nations } from '../../councils/nation.ts';
import { later, readIsoDate } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import { type AskedBody, askedBodies, type ClockFacts, type StartFact } from './clock-facts.ts';

/** The day from which a clock counts, and which fact that is; `day` is null where nobody has said. */
export interface ClockStart {
  readonly fact: StartFact;
  readonly day: IsoDate | null;
}

/** One clock of the law, or of a council's own rule: what it runs for, from which fact, and how long. */
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
  /** Whether it runs only where a notice required a response. Where nobody has said, the council's own rule decides. */
  readonly onlyIfRequired: boolean;
  /** What the law says of an answer that cannot be given in that time: as soon as reasonably possible, on no day. */
  readonly afterwards: 'as_soon_as_possible' | null;
  /** Its name, as a sentence. */
  readonly law: Exclude<Extract<SentenceCode, `clocks.law_${string}`>, 'clocks.law_shortened'>;
}

const day = (words: string | null): IsoDate | null => readIsoDate(words ?? '');

/** The later of the report and the notice that asks for a response. A notice alone is not yet the report. */
const reportOrNotice = ({ receivedOn, noticeReceivedOn }: ClockFacts): ClockStart => {
  const [report, notice] = [day(receivedOn), day(noticeReceivedOn)];
  if (report === null || notice === null) return { fact: 'report', day: report };
  return later(report, notice) === notice && notice !== report
    ? { fact: 'notice', day: notice }
    : { fact: 'report', day: report };
};
const dateOfReport = ({ sourceDate }: ClockFacts): ClockStart => ({ fact: 'report_date', day: day(sourceDate) });
const sentOn = ({ sourceDate }: ClockFacts): ClockStart => ({ fact: 'sent', day: day(sourceDate) });
const replyAsked = ({ replyAskedOn }: ClockFacts): ClockStart => ({ fact: 'reply_asked', day: day(replyAskedOn) });

/** Where a committee that scrutinises asked by itself. An inspector, an auditor, peers, a petition, a motion do not. */
const origins = ['meeting', 'inquiry', 'call_in'] as const satisfies readonly SourceKind[];
/** In England before 2012 a mayor and cabinet, or a leader and cabinet; other arrangements had no executive. */
const executives = ['leader_and_cabinet', 'elected_mayor'] as const satisfies readonly GovernanceForm[];
/** Councils, however governed: a combined authority has neither health scrutiny nor a crime and disorder committee. */
const councils = [...executives, 'committee_system'] as const satisfies readonly GovernanceForm[];

const twoMonths = {
  bodies: ['executive'],
  origins,
  governance: executives,
  start: reportOrNotice,
  length: null,
  counts: 'beginning_with',
  onlyIfRequired: true,
  afterwards: null,
} as const;
const combined = { ...twoMonths, nations: ['england'], until: null } as const;
const partner = {
  origins,
  governance: councils,
  length: { days: 28 },
  counts: 'after',
  onlyIfRequired: false,
} as const;
const health = {
  ...partner,
  bodies: ['health_body'],
  nations: ['england'],
  start: replyAsked,
  afterwards: null,
} as const;
const crime = {
  ...partner,
  bodies: ['crime_and_disorder_partner'],
  until: null,
  start: dateOfReport,
  afterwards: 'as_soon_as_possible',
  law: 'clocks.law_crime',
} as const;
/** Whoever is sent the report answers it, the council or another body. */
const coroner = {
  bodies: askedBodies,
  origins: ['coroner'],
  nations: ['england', 'wales'],
  governance: null,
  start: sentOn,
  length: { days: 56 },
  counts: 'after',
  onlyIfRequired: false,
  afterwards: null,
} as const;

/**
 * Every clock of the law that can run for an answer. What is in no row has none: an inspection, an audit, a peer
 * challenge, a petition or a motion; the committee system (SI 2012/1020); anything before 1 April 2009 but health
 * bodies and coroners; other partner authorities, which in England have regard and owe no reply in a time (Local
 * Government Act 2000, s.9FF); Scotland and Northern Ireland. [T]: the text was read. [K]: from knowledge of the field,
 * its text was not reached.
 */
export const clockRows: readonly ClockRow[] = [
  // [T] Local Government Act 2000, s.9FE, in force on 4 May 2012: two months beginning with the later of the two days.
  { ...twoMonths, nations: ['england'], from: '2012-05-04', until: null, law: 'clocks.law_s9fe' },
  // [T] The same Act, s.21B, put in on 1 April 2009; [K] for Wales, where it still stands.
  { ...twoMonths, nations: ['england'], from: '2009-04-01', until: '2012-05-03', law: 'clocks.law_s21b' },
  { ...twoMonths, nations: ['wales'], from: '2009-04-01', until: null, law: 'clocks.law_s21b' },
  // [K] SI 2017/68, art. 7, in force on 8 May 2017: a combined authority and its mayor, two months as by s.9FE.
  { ...combined, governance: ['combined_authority'], from: '2017-05-08', law: 'clocks.law_combined' },
  // [K] The same duty of combined county authorities: Levelling-up and Regeneration Act 2023, Sch. 1, from 26 December
  // 2023, before which there could be none.
  { ...combined, governance: ['combined_county_authority'], from: '2023-12-26', law: 'clocks.law_combined_county' },
  // [K] SI 2013/218, reg. 22, and before it SI 2002/3048, reg. 3, in force on 1 January 2003: a health service body
  // replies within 28 days of a request to reply.
  { ...health, from: '2013-04-01', until: null, law: 'clocks.law_health' },
  { ...health, from: '2003-01-01', until: '2013-03-31', law: 'clocks.law_health_2002' },
  // [K] SI 2009/942, reg. 7: 28 days from the date of the report or recommendations, or, if that is not reasonably
  // possible, as soon as reasonably possible after it. No notice is wanted. Wales from 1 October 2009.
  { ...crime, nations: ['england'], from: '2009-04-30' },
  { ...crime, nations: ['wales'], from: '2009-10-01' },
  // [K] SI 2013/1629, reg. 29, and before it the Coroners Rules 1984, r.43A, in force on 17 July 2008: 56 days from the
  // day on which the coroner sent the report.
  { ...coroner, from: '2013-07-25', until: null, law: 'clocks.law_coroner' },
  { ...coroner, from: '2008-07-17', until: '2013-07-24', law: 'clocks.law_coroner_1984' },
];

/**
 * The council's own rule, where no law gives a time: it runs only where the council has set one, in whichever nation
 * and however governed. It counts as the law of England and Wales does, and only what scrutiny asks of the executive,
 * or of the council where there is none.
 */
export const ownRule: ClockRow = {
  ...twoMonths,
  nations,
  governance: null,
  from: '1974-04-01',
  until: null,
  law: 'clocks.law_own',
};

/**
 * Other partner authorities in England have regard to what a council recommends (Local Government Act 2000, s.21C and
 * then s.9FF). [K]: of no such duty in Wales, Scotland or Northern Ireland, nor to a combined authority.
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
