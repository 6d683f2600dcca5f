import type { CouncilRecords } from '@holdfast/database/council-database';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { draftMeetingSchedule, type Year } from '@holdfast/domain/meeting-schedules/draft-meeting-schedule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { sentence } from '@holdfast/words/sentence';
import { oneInvalid } from '../platform/http/validate.ts';

interface Drafted {
  readonly dates: string[];
  readonly besideId: string | null;
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The dates that a rule gives; a rule that cannot be read, or yields none, is refused in words. */
export const draftByRule = async (
  { committees, meetingSchedules }: CouncilRecords,
  { committeeId, rule, year }: { readonly committeeId: string; readonly rule: string; readonly year: Year },
): Promise<Drafted> => {
  if (rule === '') return { dates: [], besideId: null };
  const read = readRule(rule);
  if (!read.ok) throw oneInvalid('rule', read.sentence);
  if (read.rule.kind !== 'beside')
    return { dates: datesOr(draftMeetingSchedule(read.rule, year).dates, rule), besideId: null };
  const wanted = fold(read.rule.body);
  const all = (await committees.list()).filter((one) => one.committeeId !== committeeId && one.endedOn === null);
  const body =
    all.find(({ name }) => fold(name) === wanted) ??
    (/^(?:cabinet|executive)$/u.test(wanted) ? all.find(({ kind }) => kind === 'cabinet') : undefined);
  if (body === undefined)
    throw oneInvalid('rule', sentence('meetingSchedules.no_body_beside', { name: read.rule.body }));
  const days = await meetingSchedules.daysOf(body.committeeId, year.from, year.to);
  if (days.length === 0)
    throw oneInvalid('rule', sentence('meetingSchedules.body_has_no_meetings', { body: body.name }));
  return {
    dates: datesOr(draftMeetingSchedule(read.rule, year, days.map(isoDate)).dates, rule),
    besideId: body.committeeId,
  };
};

const datesOr = (dates: readonly string[], rule: string): string[] => {
  if (dates.length === 0) throw oneInvalid('rule', sentence('meetingSchedules.rule_gives_no_day', { rule }));
  return [...dates];
};
