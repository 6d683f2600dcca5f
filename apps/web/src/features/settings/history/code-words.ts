import type { SayOnScreen } from '@holdfast/words/screen-keys';

/** Codes that stand in the history, by value, or by kind of record and value where the value alone does not tell. */
const codes = [
  ...(['role.chair', 'role.vice_chair', 'role.member', 'role.co_optee', 'role.substitute'] as const),
  ...([
    'roles.council_administrator',
    'roles.scrutiny_officer',
    'roles.responder',
    'roles.committee_member',
    'roles.read_only',
  ] as const),
  ...(['votingGround.parent_governor', 'votingGround.diocesan', 'votingGround.scheme'] as const),
  ...(['presence.present', 'presence.apologies', 'presence.absent', 'presence.in_attendance'] as const),
  ...(['rhythm.never', 'rhythm.daily', 'rhythm.weekly'] as const),
  ...(['allowed.add', 'allowed.move', 'allowed.cancel'] as const),
  ...(['pause.what.council', 'pause.what.person', 'pause.what.recommendation'] as const),
  ...(['channel.kind.smtp', 'channel.kind.notify', 'channel.kind.viewer'] as const),
  ...(['planned_ending.what.committee', 'planned_ending.what.person'] as const),
  ...([
    'committee.kind.scrutiny_committee',
    'committee.kind.panel',
    'committee.kind.board',
    'committee.kind.cabinet',
    'committee.kind.full_council',
    'committee.kind.other',
  ] as const),
  ...([
    'person.kind.councillor',
    'person.kind.officer',
    'person.kind.co_optee',
    'person.kind.post',
    'person.kind.team',
    'person.kind.partner_body',
  ] as const),
  ...(['calendar_source.kind.moderngov', 'calendar_source.kind.file'] as const),
  ...([
    'agenda_item.kind.apologies',
    'agenda_item.kind.interests',
    'agenda_item.kind.scrutiny_interests',
    'agenda_item.kind.party_whip',
    'agenda_item.kind.previous_minutes',
    'agenda_item.kind.report',
    'agenda_item.kind.call_in',
    'agenda_item.kind.due_back',
    'agenda_item.kind.work_programme',
    'agenda_item.kind.exclusion',
    'agenda_item.kind.other',
  ] as const),
  ...(['declaration.kind.interest', 'declaration.kind.scrutiny_interest', 'declaration.kind.party_whip'] as const),
  ...(['meeting.state.scheduled', 'meeting.state.cancelled'] as const),
  ...([
    'reshuffle.state.draft',
    'reshuffle.state.scheduled',
    'reshuffle.state.applied',
    'reshuffle.state.cancelled',
  ] as const),
  ...([
    'meeting_schedule.state.draft',
    'meeting_schedule.state.approved',
    'meeting_schedule.state.published',
    'meeting_schedule.state.superseded',
  ] as const),
] as const;

type Words = SayOnScreen<'councilSettings'>;

/** A code as a person says it; null where it is none. */
export function codeWord(t: Words, noun: string, field: string, value: string): string | null {
  const known = codes.find((code) => code === `${noun}.${field}.${value}` || code === `${field}.${value}`);
  return known === undefined ? null : t(`code.${known}`);
}
