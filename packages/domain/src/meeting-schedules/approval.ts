import { dayInWords } from '../dates/term.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';

/** A meeting that approves, or that did. */
interface ApprovingMeeting {
  readonly committeeName: string;
  readonly heldOn: string;
  readonly state: 'scheduled' | 'cancelled';
}

interface ProgrammeStanding {
  readonly committeeName: string;
  readonly municipalYear: string;
  readonly version: number;
  readonly state: 'draft' | 'approved' | 'published' | 'superseded';
  readonly dates: readonly string[];
  readonly approvedAt: Pick<ApprovingMeeting, 'committeeName' | 'heldOn'> | null;
  readonly publishedOn: string | null;
}

export type ApprovalRefusal = 'not_a_draft' | 'no_dates' | 'meeting_cancelled';

const called = ({ version, committeeName, municipalYear }: ProgrammeStanding): string =>
  `Version ${version} of the programme of ${committeeName} for ${municipalYear}`;

/** How far it has come already, with the day and the meeting. */
const soFar = ({ state, approvedAt, publishedOn }: ProgrammeStanding): string => {
  if (state === 'superseded') return 'gave way to a later version';
  if (state === 'published') return `was published${publishedOn === null ? '' : ` on ${dayInWords(publishedOn)}`}`;
  return approvedAt === null
    ? 'is approved'
    : `was approved by ${approvedAt.committeeName} on ${dayInWords(approvedAt.heldOn)}`;
};

/**
 * Whether a meeting can approve a programme: a draft, with dates, by a meeting that is not called off.
 * Example: a programme that Cabinet approved on 3 May 2012 is `not_a_draft`, and the sentence says so.
 */
export const decideApproval = (programme: ProgrammeStanding, meeting: ApprovingMeeting): Ruling<ApprovalRefusal> => {
  if (programme.state === 'approved')
    return refusedInEnglish(
      'not_a_draft',
      `${called(programme)} ${soFar(programme)} already. Publish it, or change it: then it is a draft again.`,
    );
  if (programme.state !== 'draft')
    return refusedInEnglish(
      'not_a_draft',
      `${called(programme)} ${soFar(programme)}. Draft the next version and approve that.`,
    );
  if (programme.dates.length === 0)
    return refusedInEnglish(
      'no_dates',
      `${called(programme)} has no dates yet. Draft them from a rule, or enter them, and approve it then.`,
    );
  if (meeting.state === 'cancelled')
    return refusedInEnglish(
      'meeting_cancelled',
      `The meeting of ${meeting.committeeName} on ${dayInWords(meeting.heldOn)} is called off. Choose the meeting that approved the dates.`,
    );
  return allowed;
};

/** Whether a programme can be published: once a meeting has approved it, as it stands. */
export const decidePublication = (programme: ProgrammeStanding): Ruling<'not_approved'> => {
  if (programme.state === 'approved') return allowed;
  return refusedInEnglish(
    'not_approved',
    programme.state === 'draft'
      ? `${called(programme)} is a draft. Say which meeting approved it, and publish it then.`
      : `${called(programme)} ${soFar(programme)}. Draft the next version to change the dates.`,
  );
};
