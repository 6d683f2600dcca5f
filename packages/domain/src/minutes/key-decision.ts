import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import type { CommitteeKind } from '../committees/committee-kind.ts';
import type { Nation } from '../councils/nation.ts';

/**
 * Whether a body takes key decisions: the executive of a council in England and its joint committees (SI 2012/2089,
 * reg. 8). Scrutiny and the full council take none.
 */
export const takesKeyDecisions = (kind: CommitteeKind, nation: Nation): boolean =>
  nation === 'england' && (kind === 'cabinet' || kind === 'other');

interface KeyDecision {
  readonly isKeyDecision: boolean;
  readonly noticePublishedOn: string | null;
}

interface KeyDecisionMeeting {
  readonly committee: string;
  readonly kind: CommitteeKind;
  readonly nation: Nation;
  readonly heldOn: IsoDate;
  readonly today: IsoDate;
}

/** Why an item cannot be such a key decision, or null. */
export const keyDecisionFault = (
  { isKeyDecision, noticePublishedOn }: KeyDecision,
  { committee, kind, nation, heldOn, today }: KeyDecisionMeeting,
): { readonly field: keyof KeyDecision; readonly sentence: Sentence } | null => {
  if (!isKeyDecision)
    return noticePublishedOn === null
      ? null
      : {
          field: 'noticePublishedOn',
          sentence: sentence('minutes.notice_of_key_decisions_only'),
        };
  if (!takesKeyDecisions(kind, nation)) {
    const why =
      nation === 'england'
        ? sentence('minutes.takes_no_key_decisions', { committee })
        : sentence('minutes.key_decisions_in_england');
    return { field: 'isKeyDecision', sentence: why };
  }
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
