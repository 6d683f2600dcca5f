import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { CommitteeKind } from '../committees/committee-kind.ts';
import type { GovernanceForm } from '../councils/governance.ts';
import type { Nation } from '../councils/nation.ts';
import { latestNotice } from '../dates/clear-days.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { forwardPlanNotice, noticeOfClearDays } from '../dates/periods.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';

/** A body that decides, in a council of that day. */
export interface DecidingBody {
  readonly kind: CommitteeKind;
  readonly nation: Nation;
  readonly governance: GovernanceForm;
}

interface NoticeLaw {
  readonly nation: Nation;
  readonly governance: readonly GovernanceForm[];
  /** The first day of a decision to which it applies. */
  readonly from: string;
  readonly says: 'minutes.notice_by_clear_days' | 'minutes.notice_by_forward_plan';
  readonly latest: (decision: IsoDate) => IsoDate;
  /** Clear days that pass after the notice of the general exception. */
  readonly exceptionDays: number;
  readonly source: string;
}

const executives = ['leader_and_cabinet', 'elected_mayor'] as const;
const clearDaysBefore = {
  says: 'minutes.notice_by_clear_days',
  latest: noticeOfClearDays,
  exceptionDays: 5,
} as const;
const forwardPlan = {
  nation: 'england',
  governance: executives,
  says: 'minutes.notice_by_forward_plan',
  latest: forwardPlanNotice,
  source: 'SI 2000/3272, reg. 13',
} as const;

/**
 * Where notice of key decisions is given beforehand. A council under the committee system has no executive, and so no key
 * decisions; Wales has a forward work programme and Scotland no such rule. The general exception is reg. 10 of SI
 * 2012/2089, art. 12 of SI 2017/68 and reg. 15 of SI 2000/3272: three clear days, and five from 1 October 2002 (SI
 * 2002/716, reg. 14). Of SR 2015/44, in operation on 1 April 2015, the regulation on key decisions was not read: that its
 * days are clear days is from knowledge of the field. Latest first.
 */
const laws: readonly NoticeLaw[] = [
  { nation: 'england', governance: executives, from: '2012-09-10', ...clearDaysBefore, source: 'SI 2012/2089, reg. 9' },
  { ...forwardPlan, from: '2002-10-01', exceptionDays: 5 },
  { ...forwardPlan, from: '2001-01-09', exceptionDays: 3 },
  {
    nation: 'england',
    governance: ['combined_authority'],
    from: '2017-05-08',
    ...clearDaysBefore,
    source: 'SI 2017/68, art. 11',
  },
  {
    nation: 'england',
    governance: ['combined_county_authority'],
    from: '2024-05-07',
    ...clearDaysBefore,
    source: 'SI 2017/68, art. 11, with SI 2024/430',
  },
  {
    nation: 'northern_ireland',
    governance: ['executive_arrangements'],
    from: '2015-04-01',
    ...clearDaysBefore,
    source: 'SR 2015/44',
  },
];

/** What is known of the notice of a key decision. */
export interface KeyNotice {
  /** The last day on which it can be published. */
  readonly latest: IsoDate;
  /** The last day for the general exception, where the longer notice was impracticable: three or five clear days before. */
  readonly exceptionBy: IsoDate;
  readonly source: string;
  /** The rule in a sentence, with its days. */
  readonly sentence: Sentence;
}

/**
 * The notice that a body gives of a key decision on a day; null where it takes none: only the executive of a council, its
 * joint committees, and a combined authority do. Scrutiny and the full council take none.
 * Example: of a Cabinet in England that decides on 2013-03-14, by 2013-02-13; of a committee-system council, none.
 */
export const keyDecisionNotice = (
  { kind, nation, governance }: DecidingBody,
  decision: IsoDate,
  closures: WorkingCalendar['closures'],
): KeyNotice | null => {
  if (kind !== 'cabinet' && kind !== 'other') return null;
  const law = laws.find((one) => one.nation === nation && one.governance.includes(governance) && one.from <= decision);
  if (law === undefined) return null;
  const latest = law.latest(decision);
  const { says, source, exceptionDays } = law;
  const exceptionBy = latestNotice({ nation, closures }, decision, exceptionDays);
  return { latest, exceptionBy, source, sentence: sentence(says, { by: latest, source, exceptionBy }) };
};

interface KeyDecision {
  readonly isKeyDecision: boolean;
  readonly noticePublishedOn: string | null;
}

interface KeyDecisionMeeting extends DecidingBody {
  readonly committee: string;
  readonly heldOn: IsoDate;
  readonly today: IsoDate;
}

/** Why a body takes no key decisions. */
const whyNone = ({ kind, nation, governance }: DecidingBody, committee: string): Sentence => {
  if (nation === 'wales' || nation === 'scotland') return sentence('minutes.no_key_decisions_there');
  if (governance === 'committee_system') return sentence('minutes.no_key_decisions_of_committees');
  return kind === 'cabinet' || kind === 'other'
    ? sentence('minutes.no_key_decisions_then')
    : sentence('minutes.takes_no_key_decisions', { committee });
};

/** Why an item cannot be such a key decision, or null. */
export const keyDecisionFault = (
  { isKeyDecision, noticePublishedOn }: KeyDecision,
  { committee, heldOn, today, ...body }: KeyDecisionMeeting,
): { readonly field: keyof KeyDecision; readonly sentence: Sentence } | null => {
  if (!isKeyDecision)
    return noticePublishedOn === null
      ? null
      : {
          field: 'noticePublishedOn',
          sentence: sentence('minutes.notice_of_key_decisions_only'),
        };
  if (keyDecisionNotice(body, heldOn, []) === null)
    return { field: 'isKeyDecision', sentence: whyNone(body, committee) };
  if (noticePublishedOn === null) return null;
  if (noticePublishedOn > heldOn)
    return {
      field: 'noticePublishedOn',
      sentence: sentence('minutes.notice_before_decision', { heldOn }),
    };
  return noticePublishedOn > today
    ? {
        field: 'noticePublishedOn',
        sentence: sentence('minutes.notice_to_come'),
      }
    : null;
};

/**
 * Whether a change of an item is one of its key decision, so that the rule is asked. What was marked before stays when
 * only its words or its place change, whatever the rule says of it now.
 */
export const changesKeyDecision = (before: KeyDecision | null, after: KeyDecision): boolean =>
  (after.isKeyDecision || after.noticePublishedOn !== null) &&
  (before?.isKeyDecision !== after.isKeyDecision || before.noticePublishedOn !== after.noticePublishedOn);
