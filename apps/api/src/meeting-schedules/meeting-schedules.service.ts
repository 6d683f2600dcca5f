import type {
  AddMeetingSchedule,
  ApproveMeetingSchedule,
  ChangeMeetingSchedule,
  MeetingSchedule,
  MeetingScheduleTables,
  MeetingSchedules,
} from '@holdfast/contracts/meeting-schedules/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { municipalYear } from '@holdfast/domain/dates/municipal-year';
import { type ApprovalRefusal, decideApproval, decidePublication } from '@holdfast/domain/meeting-schedules/approval';
import { meetingScheduleTables } from '@holdfast/domain/meeting-schedules/meeting-schedule-table';
import { publishMeetingSchedule } from '@holdfast/services/meeting-schedules/publish';
import { kept } from '@holdfast/services/refusal';
import { type Words, sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { fileProblem } from '../imports/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import type { SentFile } from '../platform/http/one-file.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { draftByRule } from './draft-by-rule.ts';
import { breachesOf, meetingScheduleView } from './meeting-schedule-view.ts';

@Injectable()
export class MeetingSchedulesService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string): Promise<MeetingSchedules> {
    return this.database.readCouncil(councilId, async ({ meetingSchedules }) => ({
      items: await meetingSchedules.list(),
    }));
  }

  read(councilId: string, meetingScheduleId: string): Promise<MeetingSchedule> {
    return this.database.readCouncil(councilId, async (records) =>
      this.view(records, await take(records, meetingScheduleId)),
    );
  }

  add(who: CurrentMember, { committeeId, yearOf, rule, ...when }: AddMeetingSchedule): Promise<MeetingSchedule> {
    return this.database.inCouncil(who.councilId, async (records) => {
      if ((await records.committees.find(committeeId)) === null)
        throw oneInvalid('committeeId', sentence('committees.not_one_of_them'));
      const { nation } = await records.councils.read(this.clock.today());
      const { label, from, to } = municipalYear(nation, isoDate(yearOf));
      const drafted = await draftByRule(records, { committeeId, rule, year: { from, to } });
      const year = { municipalYear: label, yearFrom: from, yearTo: to };
      const { id } = kept(
        await records.meetingSchedules.add({ committeeId, ...year, rule, ...when, ...drafted }, who.membershipId),
      );
      return this.view(records, await take(records, id));
    });
  }

  change(
    who: CurrentMember,
    meetingScheduleId: string,
    revision: number,
    values: ChangeMeetingSchedule,
  ): Promise<MeetingSchedule> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const { committeeId, yearFrom, yearTo, state } = await take(records, meetingScheduleId);
      const year = { from: isoDate(yearFrom), to: isoDate(yearTo) };
      const drafted =
        values.rule === undefined ? null : await draftByRule(records, { committeeId, rule: values.rule, year });
      // What a meeting approved is approved as it was: changed, it is a draft again.
      const again = state === 'approved' ? ({ state: 'draft', approvedAt: null } as const) : {};
      const next = { ...values, dates: values.dates ?? drafted?.dates, besideId: drafted?.besideId };
      kept(await records.meetingSchedules.change(meetingScheduleId, revision, { ...next, ...again }, who.membershipId));
      return this.view(records, await take(records, meetingScheduleId));
    });
  }

  async remove(who: CurrentMember, meetingScheduleId: string, revision: number): Promise<Nothing> {
    await this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.meetingSchedules.remove(meetingScheduleId, revision, who.membershipId));
    });
    return {};
  }

  approve(
    who: CurrentMember,
    meetingScheduleId: string,
    revision: number,
    { meetingId }: ApproveMeetingSchedule,
  ): Promise<MeetingSchedule> {
    return this.database.inCouncil(who.councilId, async (records) => {
      const meetingSchedule = await take(records, meetingScheduleId);
      const meeting = await records.meetings.find(meetingId);
      if (meeting === null) throw oneInvalid('meetingId', sentence('meetings.not_one_of_them'));
      const approval = decideApproval(await standingOf(records, meetingSchedule), meeting);
      if (!approval.allowed) throw approvalProblem(approval);
      const approved = { state: 'approved', approvedAt: meetingId } as const;
      kept(await records.meetingSchedules.change(meetingScheduleId, revision, approved, who.membershipId));
      return this.view(records, await take(records, meetingScheduleId));
    });
  }

  publish(who: CurrentMember, meetingScheduleId: string, revision: number) {
    const today = this.clock.today();
    return this.database.inCouncil(who.councilId, async (records) => {
      const meetingSchedule = await take(records, meetingScheduleId);
      const publication = decidePublication(await standingOf(records, meetingSchedule));
      if (!publication.allowed) throw new ProblemError('refused_by_rule', publication.sentence);
      const breaches = await breachesOf(records, meetingSchedule, today);
      const late = breaches.find(({ code }) => code === 'twice' || code === 'too_late_to_publish');
      if (late !== undefined)
        throw new ProblemError(
          'refused_by_rule',
          sentence('meetingSchedules.change_date_first', { why: late.sentence }),
        );
      // Changes nothing, but tells whoever saw an older version who was first.
      kept(await records.meetingSchedules.change(meetingScheduleId, revision, {}, who.membershipId));
      const published = await publishMeetingSchedule(records, meetingSchedule, who.membershipId);
      if (published.kind !== 'published') throw refusedOr(published);
      return { ...published.counts, meetingSchedule: await this.view(records, await take(records, meetingScheduleId)) };
    });
  }

  async table({ fileName, content }: SentFile): Promise<MeetingScheduleTables> {
    const read = await previewPaper({ name: fileName, bytes: content });
    if (!read.ok) throw fileProblem(read);
    const tables = meetingScheduleTables(read.preview.documents);
    if (tables.length === 0) throw oneInvalid('file', sentence('meetingSchedules.no_table_of_dates'));
    return {
      tables: tables.map(({ title, existing, proposed }) => ({
        title,
        existing: [...existing],
        proposed: [...proposed],
      })),
    };
  }

  private view(records: CouncilRecords, meetingSchedule: MeetingScheduleRow): Promise<MeetingSchedule> {
    return meetingScheduleView(records, meetingSchedule, this.clock.today());
  }
}

const take = async ({ meetingSchedules }: CouncilRecords, meetingScheduleId: string): Promise<MeetingScheduleRow> => {
  const found = await meetingSchedules.find(meetingScheduleId);
  if (found === null) throw notFound();
  return found;
};

/** Where it stands, in the words of its refusals. */
const standingOf = async ({ meetings }: CouncilRecords, meetingSchedule: MeetingScheduleRow) => {
  const approvedAt = meetingSchedule.approvedAt === null ? null : await meetings.find(meetingSchedule.approvedAt);
  return { ...meetingSchedule, approvedAt };
};

const approvalProblem = ({ code, sentence }: { readonly code: ApprovalRefusal; readonly sentence: Words }) =>
  code === 'meetingSchedules.meeting_cancelled'
    ? oneInvalid('meetingId', sentence)
    : new ProblemError('refused_by_rule', sentence);

const refusedOr = (outcome: Parameters<typeof kept>[0]): Error => {
  kept(outcome);
  return new Error('A meeting schedule that was not published said that it was changed.');
};
