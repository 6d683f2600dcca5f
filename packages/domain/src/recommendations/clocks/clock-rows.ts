import type { SentenceCode } from '@holdfast/words/codes';
import type { GovernanceForm } from '../../councils/governance.ts';
import { type Nation, nations } from '../../councils/nation.ts';
import { later, readIsoDate } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Length } from '../../dates/periods.ts';
import type { SourceKind } from '../source-kind.ts';
import type { AskedBody, ClockFacts, StartFact } from './clock-facts.ts';

/** The day from which a clock counts, and which fact that is; `day` is null where nobody has said. */
export interface ClockStart {
  readonly fact: StartFact;
  readonly day: IsoDate | null;
}

/** One clock of the law, or of a council's own rule: what it runs for, from which fact, and how long. */
export interface ClockRow {
  /** Who owes an answer by it. */
  readonly body: AskedBody;
  readonly origins: readonly SourceKind[];
  /** Whether it is also taken to run where nobody has said where the recommendation came from. */
  readonly unknownOrigin: boolean;
  readonly nations: readonly Nation[];
  readonly governance: readonly GovernanceForm[] | null;
  /** The first and the last day on which it can begin; null: no end. */
  readonly from: string;
  readonly until: string | null;
  readonly start: (facts: ClockFacts) => ClockStart;
  /** null: what the council has set; by law no longer than two months. */
  readonly length: Length | null;
  /** Whether the day from which it counts is its first day, or the day before its first. */
  readonly counts: 'beginning_with' | 'after';
  /** Only where the committee published and required a response, where somebody has said whether it did. */
  readonly onlyIfRequired: boolean;
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

const twoMonths = {
  body: 'executive',
  origins,
  unknownOrigin: true,
  governance: executives,
  start: reportOrNotice,
  length: null,
  counts: 'beginning_with',
  onlyIfRequired: true,
} as const;
const partner = {
  origins,
  unknownOrigin: true,
  governance: null,
  until: null,
  length: { days: 28 },
  counts: 'after',
} as const;
const crime = {
  ...partner,
  body: 'crime_and_disorder_partner',
  start: dateOfReport,
  onlyIfRequired: true,
  law: 'clocks.law_crime',
} as const;

/**
 * Every clock that can run for an answer. What is in no row has none: in England and Wales an inspection, an audit, a
 * peer challenge, a petition or a motion; the committee system (SI 2012/1020); anything before 1 April 2009; other
 * partner authorities, which have regard and owe no reply in a time (Local Government Act 2000, s.9FF); Scotland and
 * Northern Ireland. [T]: the text was read. [K]: from knowledge of the field, its text was not reached.
 */
export const clockRows: readonly ClockRow[] = [
  // [T] Local Government Act 2000, s.9FE, in force on 4 May 2012: two months beginning with the later of the two days.
  { ...twoMonths, nations: ['england'], from: '2012-05-04', until: null, law: 'clocks.law_s9fe' },
  // [T] The same Act, s.21B, put in on 1 April 2009; [K] for Wales, where it still stands.
  { ...twoMonths, nations: ['england'], from: '2009-04-01', until: '2012-05-03', law: 'clocks.law_s21b' },
  { ...twoMonths, nations: ['wales'], from: '2009-04-01', until: null, law: 'clocks.law_s21b' },
  // [K] SI 2013/218, reg. 22: a health service body replies within 28 days of a request to reply.
  {
    ...partner,
    body: 'health_body',
    nations: ['england'],
    from: '2013-04-01',
    start: replyAsked,
    onlyIfRequired: false,
    law: 'clocks.law_health',
  },
  // [K] SI 2009/942, reg. 7: 28 days from the date of the report or recommendations. Wales from 1 October 2009.
  { ...crime, nations: ['england'], from: '2009-04-30' },
  { ...crime, nations: ['wales'], from: '2009-10-01' },
  // [K] SI 2013/1629, reg. 29: 56 days from the day on which the coroner sent the report.
  {
    body: 'executive',
    origins: ['coroner'],
    unknownOrigin: false,
    nations: ['england', 'wales'],
    governance: null,
    from: '2013-07-25',
    until: null,
    start: sentOn,
    length: { days: 56 },
    counts: 'after',
    onlyIfRequired: false,
    law: 'clocks.law_coroner',
  },
];

/**
 * The council's own rule, where no law gives a time: it runs only where the council has set one. It counts as the law
 * of England and Wales does, and only what scrutiny asks of the executive, or of the council where there is none.
 */
export const ownRule: ClockRow = {
  ...twoMonths,
  nations,
  governance: null,
  from: '1974-04-01',
  until: null,
  law: 'clocks.law_own',
};
