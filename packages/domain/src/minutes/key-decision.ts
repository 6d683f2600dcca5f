import { formatDate } from '../dates/date-names.ts';
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
): { readonly field: keyof KeyDecision; readonly sentence: string } | null => {
  if (!isKeyDecision)
    return noticePublishedOn === null
      ? null
      : {
          field: 'noticePublishedOn',
          sentence: 'Notice is given of key decisions only. Mark it as one, or leave the day empty.',
        };
  if (!takesKeyDecisions(kind, nation)) {
    const sentence =
      nation === 'england'
        ? `Key decisions are the executive’s, and ${committee} takes none. Put it on the agenda of the body that decides.`
        : 'Key decisions are a rule of England. Leave this unmarked.';
    return { field: 'isKeyDecision', sentence };
  }
  if (noticePublishedOn === null) return null;
  if (noticePublishedOn > heldOn)
    return {
      field: 'noticePublishedOn',
      sentence: `The decision is to be taken on ${formatDate(heldOn)}. Notice comes before it: write an earlier day.`,
    };
  return noticePublishedOn > today
    ? {
        field: 'noticePublishedOn',
        sentence: 'This day has not come. Write the day on which the notice was published, once it was.',
      }
    : null;
};
