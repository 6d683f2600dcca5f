import { allowedChanges, calendarRhythms, calendarSourceKinds } from '@holdfast/domain/calendar-sync/calendar-source';
import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { memberRoles, votingGrounds } from '@holdfast/domain/committees/member-role';
import { roles } from '@holdfast/domain/councils/role';
import { endingThings } from '@holdfast/domain/endings/planned-ending';
import { meetingScheduleStates } from '@holdfast/domain/meeting-schedules/meeting-schedule-state';
import { meetingStates } from '@holdfast/domain/meetings/meeting-state';
import { agendaKinds } from '@holdfast/domain/minutes/agenda-kinds';
import { presences } from '@holdfast/domain/minutes/attendance';
import { declarationKinds } from '@holdfast/domain/minutes/declarations';
import { personKinds } from '@holdfast/domain/people/person-kind';
import { reshuffleStates } from '@holdfast/domain/portfolios/reshuffle-state';
import { channelKinds } from '@holdfast/domain/reminders/channel/channel-kind';
import { pausedThings } from '@holdfast/domain/reminders/recipients/pauses';
import type { SayOnScreen } from '@holdfast/words/screen-keys';

const of = <Field extends string, Value extends string>(field: Field, values: readonly Value[]) =>
  values.map((value) => `${field}.${value}` as const);

/** Codes that the history holds, by field, or by kind of record and field where the field alone does not tell. */
const codes = [
  ...of('role', memberRoles),
  ...of('roles', roles),
  ...of('votingGround', votingGrounds),
  ...of('presence', presences),
  ...of('rhythm', calendarRhythms),
  ...of('allowed', allowedChanges),
  ...of('pause.what', pausedThings),
  ...of('channel.kind', channelKinds),
  ...of('planned_ending.what', endingThings),
  ...of('committee.kind', committeeKinds),
  ...of('person.kind', personKinds),
  ...of('calendar_source.kind', calendarSourceKinds),
  ...of('agenda_item.kind', agendaKinds),
  ...of('declaration.kind', declarationKinds),
  ...of('meeting.state', meetingStates),
  ...of('reshuffle.state', reshuffleStates),
  ...of('meeting_schedule.state', meetingScheduleStates),
];

type Words = SayOnScreen<'settingHistory'>;

/** A code as a person says it; null where it is none. */
export function codeWord(t: Words, noun: string, field: string, value: string): string | null {
  const known = codes.find((code) => code === `${noun}.${field}.${value}` || code === `${field}.${value}`);
  return known === undefined ? null : t(`code.${known}`);
}
