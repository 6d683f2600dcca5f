import { type IsoDate, later, readIsoDate } from '../../dates/iso-date.ts';
import type { ClockFacts, StartFact } from './clock-facts.ts';

/** The day from which a clock counts, and which fact that is; `day` is null where nobody has said. */
export interface ClockStart {
  readonly fact: StartFact;
  readonly day: IsoDate | null;
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

/** From which fact each clock counts. */
export const starts = {
  reportOrNotice,
  dateOfReport: ({ sourceDate }) => ({ fact: 'report_date', day: day(sourceDate) }),
  sent: ({ sourceDate }) => ({ fact: 'sent', day: day(sourceDate) }),
  replyAsked: ({ replyAskedOn }) => ({ fact: 'reply_asked', day: day(replyAskedOn) }),
  /** The notice that asks for a response is the request of a flood authority. */
  request: ({ noticeReceivedOn }) => ({ fact: 'request', day: day(noticeReceivedOn) }),
  determination: ({ receivedOn }) => ({ fact: 'determination', day: day(receivedOn) }),
} as const satisfies Readonly<Record<string, (facts: ClockFacts) => ClockStart>>;
