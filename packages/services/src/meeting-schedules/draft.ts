import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import { approvalAfterChange } from '@holdfast/domain/meeting-schedules/approval';
import { bodyBeside } from '@holdfast/domain/meeting-schedules/body-beside';
import { draftMeetingSchedule, type Year } from '@holdfast/domain/meeting-schedules/draft-meeting-schedule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, kept, notFound } from '../refusal.ts';
import { checkReferences } from '../recommendations/refers-to.ts';

/** A meeting schedule as it stands. */
export const takeMeetingSchedule = async (
  { meetingSchedules }: CouncilRecords,
  meetingScheduleId: string,
): Promise<MeetingScheduleRow> => {
  const found = await meetingSchedules.find(meetingScheduleId);
  if (found === null) throw notFound();
  return found;
};

type When = Pick<MeetingScheduleRow, 'startsAt' | 'preMeetingAt' | 'place'>;

/** A committee's meetings in the municipal year of a day, by a rule in words; '' where the dates come by hand. */
interface NewMeetingSchedule extends When {
  readonly committeeId: string;
  readonly yearOf: string;
  readonly rule: string;
}

/** Drafts the dates of a year from a rule; answers the id of the draft. */
export const beginMeetingSchedule = async (
  records: CouncilRecords,
  { committeeId, yearOf, rule, ...when }: NewMeetingSchedule,
  { membershipId }: Acting,
): Promise<string> => {
  const { today, councils, meetingSchedules } = records;
  await checkReferences(records, { committeeId });
  const { label, from, to } = councilYear(await councils.read(today), yearOf);
  const drafted = await draftByRule(records, { committeeId, rule, year: { from, to } });
  const year = { municipalYear: label, yearFrom: from, yearTo: to };
  return kept(await meetingSchedules.add({ committeeId, ...year, rule, ...when, ...drafted }, membershipId)).id;
};

/** Only what is named changes. Dates that are named stand before those of a new rule. */
interface MeetingScheduleChange {
  readonly rule?: string | undefined;
  readonly dates?: string[] | undefined;
  readonly startsAt?: When['startsAt'] | undefined;
  readonly preMeetingAt?: When['preMeetingAt'] | undefined;
  readonly place?: When['place'] | undefined;
}

export const changeMeetingSchedule = async (
  records: CouncilRecords,
  meetingScheduleId: string,
  revision: number,
  { rule, dates, ...when }: MeetingScheduleChange,
  { membershipId }: Acting,
): Promise<void> => {
  const { committeeId, yearFrom, yearTo, state } = await takeMeetingSchedule(records, meetingScheduleId);
  const year = { from: isoDate(yearFrom), to: isoDate(yearTo) };
  const drafted = rule === undefined ? null : await draftByRule(records, { committeeId, rule, year });
  const next = { ...when, rule, dates: dates ?? drafted?.dates, besideId: drafted?.besideId };
  const values = { ...next, ...approvalAfterChange(state) };
  kept(await records.meetingSchedules.change(meetingScheduleId, revision, values, membershipId));
};

interface Drafted {
  readonly dates: string[];
  /** The body beside whose meetings the rule has them. */
  readonly besideId: string | null;
}

/** The dates that a rule gives; a rule that cannot be read, or yields none, is refused in words. */
const draftByRule = async (
  { committees, meetingSchedules }: CouncilRecords,
  { committeeId, rule, year }: { readonly committeeId: string; readonly rule: string; readonly year: Year },
): Promise<Drafted> => {
  if (rule === '') return { dates: [], besideId: null };
  const read = readRule(rule);
  if (!read.ok) throw invalid('rule', read.sentence);
  if (read.rule.kind !== 'beside')
    return { dates: datesOr(draftMeetingSchedule(read.rule, year).dates, rule), besideId: null };
  const others = (await committees.list()).filter((one) => one.committeeId !== committeeId && one.endedOn === null);
  const body = bodyBeside(read.rule.body, others);
  if (body === undefined) throw invalid('rule', sentence('meetingSchedules.no_body_beside', { name: read.rule.body }));
  const days = await meetingSchedules.daysOf(body.committeeId, year.from, year.to);
  if (days.length === 0) throw invalid('rule', sentence('meetingSchedules.body_has_no_meetings', { body: body.name }));
  const { dates } = draftMeetingSchedule(read.rule, year, days.map(isoDate));
  return { dates: datesOr(dates, rule), besideId: body.committeeId };
};

const datesOr = (dates: readonly string[], rule: string): string[] => {
  if (dates.length === 0) throw invalid('rule', sentence('meetingSchedules.rule_gives_no_day', { rule }));
  return [...dates];
};
