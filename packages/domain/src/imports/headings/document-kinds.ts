import type { DocumentKind, PaperField } from '../paper/preview.ts';

export interface KindClues {
  readonly fields: readonly PaperField[];
  /** Titles and headings near the table, and the headings of its columns, in one text. */
  readonly near: string;
  /** The other prose of the paper. */
  readonly prose: string;
}

const followUps: readonly PaperField[] = [
  'response',
  'response_decision',
  'action',
  'lead',
  'timescale',
  'due',
  'progress',
  'status',
  'rag',
  'outcome_measure',
  'portfolio',
  'source_date',
  'note',
];

/** Whether columns make a record of recommendations: the words (or their numbers) and something that follows them up. */
export const keepsRecommendations = (fields: readonly PaperField[]): boolean =>
  (fields.includes('recommendation') && fields.length >= 2 && fields.some((field) => followUps.includes(field))) ||
  (fields.includes('recommendation') && fields.includes('reference'));

/** Follows up what auditors found; a committee that has "Audit" in its name is none. */
const isAudit = (near: string): boolean =>
  /\b(?:internal|external) audit\b|\baudit (?:recommendation|action|finding|report|follow)s?\b|\bagreed management actions?\b/iu.test(
    near,
  ) ||
  (/^audit(?: (?:title|review|area|name))?$/imu.test(near) &&
    /^(?:findings?|agreed (?:management )?actions?|(?:agreed|original|target) date)$/imu.test(near));

/**
 * What kind of paper a record of recommendations is: an improvement plan answers an inspection with outcome measures;
 * a formal response says what the executive will do and has no progress yet; a follow-up of call-ins says so.
 */
export function kindOfTracker({ fields, near, prose }: KindClues): DocumentKind {
  const has = (field: PaperField): boolean => fields.includes(field);
  if (
    /\b(?:post[- ]?inspection|inspection|peer (?:challenge|review)|ofsted|cqc|estyn|ciw|hmicfrs|hmip|care inspectorate)\b[\w\s’'-]{0,40}\baction plan\b/iu.test(
      near,
    ) &&
    has('action') &&
    !has('response') &&
    !has('response_decision')
  )
    return 'improvement_plan';
  if (
    /\bimprovement plan\b|\bareas? for (?:improvement|development)\b|\bproposals? for improvement\b/iu.test(near) &&
    (has('action') || has('outcome_measure'))
  )
    return 'improvement_plan';
  if (isAudit(near)) return 'audit_follow_up';
  if (
    /\bcall(?:ed)?[- ]?in\b/iu.test(`${near}\n${prose}`) &&
    (/\bcall(?:ed)?[- ]?in\b|\bfollow[- ]?up\b/iu.test(near) || /reason for call[- ]?in/iu.test(prose))
  )
    return 'call_in_follow_up';
  if (
    /\b(?:formal|executive|cabinet|directorate|service|portfolio holder)(?:['’]?s)? (?:response|reply)\b|\b(?:response|reply) (?:to|of)\b/iu.test(
      near,
    ) &&
    !has('progress') &&
    !has('status')
  )
    return 'formal_response';
  if (has('progress') || has('status') || has('rag')) return 'recommendation_tracker';
  return has('response') || has('response_decision') || has('action') ? 'formal_response' : 'recommendation_tracker';
}

/** What kind of paper other columns make, or null when they make none that can be read. */
export function kindOfOther(fields: readonly PaperField[], near: string): DocumentKind | null {
  const has = (...all: readonly PaperField[]): boolean => all.every((field) => fields.includes(field));
  if (has('existing_date', 'proposed_date')) return 'meeting_calendar';
  if (has('self_assessment', 'grade') || has('judgement', 'grade')) return 'judgement_table';
  if (has('decision') && (has('requested_by') || has('portfolio') || has('committee') || has('source_date')))
    return 'forward_plan';
  if (has('topic', 'focus')) return 'work_programme';
  if (has('topic', 'source_date') && /\bwork (?:programme|plan)\b|\bforward work\b/iu.test(near))
    return 'work_programme';
  if (has('source_date') && /\b(?:calendar|programme|dates) of meetings?\b|\bmeeting (?:dates|calendar)\b/iu.test(near))
    return 'meeting_calendar';
  return null;
}
