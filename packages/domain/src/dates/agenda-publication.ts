import type { Nation } from '../councils/nation.ts';
import { latestNotice } from './clear-days.ts';
import type { IsoDate } from './iso-date.ts';
import type { WorkingCalendar } from './working-days.ts';

interface NoticeRule {
  readonly clearDays: number;
  /** ISO date of the first meeting day to which the rule applies; '' from the beginning of the register. */
  readonly from: string;
  readonly source: string;
}

/** Latest rule first. */
const noticeRules: Readonly<Record<Nation, readonly [NoticeRule, ...NoticeRule[]]>> = {
  // From three clear days to five on 1 October 2002 (SI 2002/715). Of the public meetings of an executive, by regulations
  // of its own, the same: three from 9 January 2001 (SI 2000/3272, reg. 11(3)), five from 1 October 2002 (SI 2002/716,
  // reg. 14) and still (SI 2012/2089, reg. 7(3)).
  england: [
    {
      clearDays: 5,
      from: '2012-09-10',
      source: 'Local Government Act 1972, s.100B; of a cabinet, SI 2012/2089, reg. 7',
    },
    {
      clearDays: 5,
      from: '2002-10-01',
      source:
        'Local Government Act 1972, s.100B, with SI 2002/715; of a cabinet, SI 2000/3272, reg. 11, with SI 2002/716',
    },
    {
      clearDays: 3,
      from: '2001-01-09',
      source: 'Local Government Act 1972, s.100B; of a cabinet, SI 2000/3272, reg. 11',
    },
    { clearDays: 3, from: '', source: 'Local Government Act 1972, s.100B' },
  ],
  wales: [
    { clearDays: 3, from: '2021-05-01', source: 'Local Government Act 1972, s.100BA, with 2021 asc 1, Sch. 4' },
    { clearDays: 3, from: '', source: 'Local Government Act 1972, s.100B' },
  ],
  scotland: [{ clearDays: 3, from: '', source: 'Local Government (Scotland) Act 1973, s.50B' }],
  // The Act says five days, and not that they are clear or working days. They are counted as such: the earlier day. From
  // 2 June 2014 for the new councils (SR 2014/153, Sch. 2). The law before it is from knowledge of the field.
  northern_ireland: [
    { clearDays: 5, from: '2014-06-02', source: 'Local Government Act (Northern Ireland) 2014, s.43' },
    { clearDays: 3, from: '', source: 'Local Government Act (Northern Ireland) 1972, Sch. 2' },
  ],
};

export interface AgendaPublication {
  /** The latest working day on which the agenda may be published. */
  readonly date: IsoDate;
  readonly clearDays: number;
  readonly source: string;
}

/**
 * The latest day on which the agenda of a meeting may be published, by the law of the nation on the day of the meeting.
 * Example: in England, for a meeting on 2012-07-12, five clear days: 2012-07-04.
 */
export const agendaPublication = (calendar: WorkingCalendar, meeting: IsoDate): AgendaPublication => {
  const [latest, ...older] = noticeRules[calendar.nation];
  const rule = [latest, ...older].find(({ from }) => from <= meeting) ?? latest;
  return { date: latestNotice(calendar, meeting, rule.clearDays), clearDays: rule.clearDays, source: rule.source };
};
