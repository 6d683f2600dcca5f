import { exportStates } from '@holdfast/domain/exports/export-state';
import { uploadStates } from '@holdfast/domain/imports/paper/upload-state';
import { importOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import { meetingScheduleStates } from '@holdfast/domain/meeting-schedules/meeting-schedule-state';
import { reshuffleStates } from '@holdfast/domain/portfolios/reshuffle-state';
import { digestKinds, digestStates, keptAbout, troubles } from '@holdfast/domain/reminders/sending/digest-state';
import { languages } from '@holdfast/words/languages';
import {
  allowedChanges,
  calendarRhythms,
  calendarRunStates,
  calendarSourceKinds,
} from '@holdfast/domain/calendar-sync/calendar-source';
import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { memberRoles, votingGrounds } from '@holdfast/domain/committees/member-role';
import { nations } from '@holdfast/domain/councils/nation';
import { roles } from '@holdfast/domain/councils/role';
import { endingThings } from '@holdfast/domain/endings/planned-ending';
import { accountEventKinds } from '@holdfast/domain/identity/account-event-kinds';
import { eventKinds } from '@holdfast/domain/log/event-kinds';
import { meetingStates } from '@holdfast/domain/meetings/meeting-state';
import { agendaKinds } from '@holdfast/domain/minutes/agenda-kinds';
import { presences } from '@holdfast/domain/minutes/attendance';
import { declarationKinds } from '@holdfast/domain/minutes/declarations';
import { personKinds } from '@holdfast/domain/people/person-kind';
import { publishedPapers } from '@holdfast/domain/publications/published-paper';
import {
  askedBodies,
  receiptBases,
  responseWants,
  standings,
} from '@holdfast/domain/recommendations/clocks/clock-facts';
import { bulkKinds } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { correctables } from '@holdfast/domain/recommendations/corrections/correctable';
import { putOffThings } from '@holdfast/domain/recommendations/extensions';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { channelKinds } from '@holdfast/domain/reminders/channel/channel-kind';
import { keptNouns } from '@holdfast/domain/log/kept-nouns';
import { settingHistory } from '@holdfast/words/en/setting-history/screens';
import { pausedThings } from '@holdfast/domain/reminders/recipients/pauses';
import { askedAs, reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { stepMarks } from '@holdfast/domain/settings/first-steps';
import { settingNames } from '@holdfast/domain/settings/setting-values';
import type { DataSource } from 'typeorm';
import { openTestDatabase } from './testing/test-database.ts';

/** Each column whose values the database checks, with the list that says them. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'account.language': languages,
  'account_event.kind': accountEventKinds,
  'agenda_item.kind': agendaKinds,
  'answer.decision': responseDecisions,
  'answer.proposed_status': storedStatuses,
  'attendance.presence': presences,
  'bulk_change.kind': bulkKinds,
  'calendar_run.state': calendarRunStates,
  'calendar_source.allowed': allowedChanges,
  'calendar_source.kind': calendarSourceKinds,
  'calendar_source.rhythm': calendarRhythms,
  'channel.kind': channelKinds,
  'committee.kind': committeeKinds,
  'committee_member.role': memberRoles,
  'committee_member.voting_ground': votingGrounds,
  'correction.decision': responseDecisions,
  'correction.fact_kind': correctables,
  'council.nation': nations,
  'council_setting.name': settingNames,
  'declaration.kind': declarationKinds,
  'delivery.channel': channelKinds,
  'digest.channel': channelKinds,
  'digest.kind': digestKinds,
  'digest.state': digestStates,
  'digest_item.asked_as': askedAs,
  'event.kind': eventKinds,
  'exemption.fields': exemptFields,
  'extension.what': putOffThings,
  'first_step.mark': stepMarks,
  'import_row.outcome': importOutcomes,
  'invitation.roles': roles,
  'kept_message.about': keptAbout,
  'meeting.state': meetingStates,
  'meeting_schedule.state': meetingScheduleStates,
  'membership.roles': roles,
  'pause.what': pausedThings,
  'person.kind': personKinds,
  'planned_ending.what': endingThings,
  'publication.paper': publishedPapers,
  'recommendation.asked_of': askedBodies,
  'recommendation.core_status': storedStatuses,
  'recommendation.received_basis': receiptBases,
  'recommendation.response_decision': responseDecisions,
  'recommendation.response_required': responseWants,
  'recommendation.source_kind': sourceKinds,
  'recommendation.standing': standings,
  'reminder.kind': reminderKinds,
  'reshuffle.state': reshuffleStates,
  'response.decision': responseDecisions,
  'sent_again.was': troubles,
  'status_change.from_status': storedStatuses,
  'status_change.to_status': storedStatuses,
  'status_word.core_status': storedStatuses,
  'upload.state': uploadStates,
  'export.state': exportStates,
};

/** No rule of the domain asks for these: the database, and what reads and writes the column, say them alone. */
const ofTheDatabase = [
  'answer.state',
  'calendar_run.cause',
  'delivery.outcome',
  'digest.recipient_kind',
  'event.via',
  'handover.cause',
  'reminder.ended_by',
  'upload_mark.kind',
];

let source: DataSource;
/** By column, the values that its check lets in: the widest of them, where two speak of the same column. */
const checked = new Map<string, readonly string[]>();

beforeAll(async () => {
  ({ source } = await openTestDatabase());
  const constraints = await source.query<{ readonly table: string; readonly check: string }[]>(
    `select c.relname as table, pg_get_constraintdef(k.oid) as check
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'c' and k.connamespace = 'holdfast'::regnamespace`,
  );
  for (const { table, check } of constraints) {
    for (const [, column = '', list = ''] of check.matchAll(/\b(\w+) (?:= ANY \(|<@ )ARRAY\[([^\]]*)\]/gu)) {
      const values = [...list.matchAll(/'([^']*)'::text/gu)].map(([, value = '']) => value);
      const present = checked.get(`${table}.${column}`) ?? [];
      if (values.length > present.length) checked.set(`${table}.${column}`, values);
    }
  }
});
afterAll(() => source.destroy());

test('every column whose values are checked has its list', () => {
  expect([...checked.keys()].toSorted()).toEqual([...Object.keys(lists), ...ofTheDatabase].toSorted());
});

test.each(Object.entries(lists))('%s holds what its list says, and nothing else', (column, list) => {
  expect((checked.get(column) ?? []).toSorted()).toEqual([...list].toSorted());
});

/** Codes of kept records that the history says with words from elsewhere. */
const saidElsewhere = ['council_setting.name', 'first_step.mark', 'status_word.core_status'];

test('the history has a word for every code of every kept record', () => {
  const words: Readonly<Record<string, object>> = settingHistory.code;
  const wordsOf = (noun: string, field: string): object =>
    words[field] ??
    Object.entries((words[noun] ?? {}) as Readonly<Record<string, object>>).find(([name]) => name === field)?.[1] ??
    {};
  const silent = Object.entries(lists).flatMap(([column, codes]) => {
    const [noun = '', name = ''] = column.split('.');
    if (!keptNouns.some((kept) => kept === noun) || saidElsewhere.includes(column)) return [];
    const said = Object.keys(
      wordsOf(
        noun,
        name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
      ),
    );
    return codes.filter((code) => !said.includes(code)).map((code) => `${column}: ${code}`);
  });
  expect(silent).toEqual([]);
});
