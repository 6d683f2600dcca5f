import { sentence, type Sentence } from '@holdfast/words/sentence';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

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

export type ApprovalRefusal =
  | 'programmes.approved_already'
  | 'programmes.draft_next_version'
  | 'programmes.no_dates'
  | 'programmes.meeting_cancelled';

/** Which programme it is, and how far it has come already, with the day and the meeting. */
const standing = (programme: ProgrammeStanding): Sentence => {
  const { state, approvedAt, publishedOn, version, committeeName: committee, municipalYear: year } = programme;
  const which = { version, committee, year };
  if (state === 'superseded') return sentence('programmes.gave_way', which);
  if (state === 'published')
    return publishedOn === null
      ? sentence('programmes.was_published', which)
      : sentence('programmes.was_published_on', { ...which, publishedOn });
  return approvedAt === null
    ? sentence('programmes.is_approved', which)
    : sentence('programmes.was_approved', { ...which, body: approvedAt.committeeName, heldOn: approvedAt.heldOn });
};

/**
 * Whether a meeting can approve a programme: a draft, with dates, by a meeting that is not called off.
 * Example: a programme that Cabinet approved on 3 May 2012 is `programmes.approved_already`, and the sentence says so.
 */
export const decideApproval = (programme: ProgrammeStanding, meeting: ApprovingMeeting): Ruling<ApprovalRefusal> => {
  if (programme.state === 'approved') return refused('programmes.approved_already', { standing: standing(programme) });
  if (programme.state !== 'draft') return refused('programmes.draft_next_version', { standing: standing(programme) });
  if (programme.dates.length === 0)
    return refused('programmes.no_dates', {
      version: programme.version,
      committee: programme.committeeName,
      year: programme.municipalYear,
    });
  if (meeting.state === 'cancelled')
    return refused('programmes.meeting_cancelled', { committee: meeting.committeeName, heldOn: meeting.heldOn });
  return allowed;
};

/** Whether a programme can be published: once a meeting has approved it, as it stands. */
export const decidePublication = (
  programme: ProgrammeStanding,
): Ruling<'programmes.not_approved' | 'programmes.next_version_changes'> => {
  const { state, version, committeeName: committee, municipalYear: year } = programme;
  if (state === 'approved') return allowed;
  return state === 'draft'
    ? refused('programmes.not_approved', { version, committee, year })
    : refused('programmes.next_version_changes', { standing: standing(programme) });
};
