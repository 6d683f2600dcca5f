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
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { meetingScheduleTables } from '@holdfast/domain/meeting-schedules/meeting-schedule-table';
import { approveMeetingSchedule, publishApproved } from '@holdfast/services/meeting-schedules/approve';
import {
  beginMeetingSchedule,
  changeMeetingSchedule,
  takeMeetingSchedule,
} from '@holdfast/services/meeting-schedules/draft';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { fileProblem } from '../imports/index.ts';
import type { CurrentMember } from '../platform/access/current-member.ts';
import type { SentFile } from '../platform/http/one-file.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { meetingScheduleView } from './meeting-schedule-view.ts';

@Injectable()
export class MeetingSchedulesService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string): Promise<MeetingSchedules> {
    return this.database.readCouncil(councilId, async ({ meetingSchedules }) => ({
      items: await meetingSchedules.list(),
    }));
  }

  read(councilId: string, meetingScheduleId: string): Promise<MeetingSchedule> {
    return this.database.readCouncil(councilId, (records) => read(records, meetingScheduleId));
  }

  add(who: CurrentMember, meetingSchedule: AddMeetingSchedule): Promise<MeetingSchedule> {
    return this.database.inCouncil(who.councilId, async (records) =>
      read(records, await beginMeetingSchedule(records, meetingSchedule, who)),
    );
  }

  change(
    who: CurrentMember,
    meetingScheduleId: string,
    revision: number,
    values: ChangeMeetingSchedule,
  ): Promise<MeetingSchedule> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await changeMeetingSchedule(records, meetingScheduleId, revision, values, who);
      return read(records, meetingScheduleId);
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
      await approveMeetingSchedule(records, meetingScheduleId, revision, meetingId, who);
      return read(records, meetingScheduleId);
    });
  }

  publish(who: CurrentMember, meetingScheduleId: string, revision: number) {
    return this.database.inCouncil(who.councilId, async (records) => {
      const counts = await publishApproved(records, meetingScheduleId, revision, who);
      return { ...counts, meetingSchedule: await read(records, meetingScheduleId) };
    });
  }

  async table({ fileName, content }: SentFile): Promise<MeetingScheduleTables> {
    const paper = await previewPaper({ name: fileName, bytes: content });
    if (!paper.ok) throw fileProblem(paper);
    const tables = meetingScheduleTables(paper.preview.documents);
    if (tables.length === 0) throw oneInvalid('file', sentence('meetingSchedules.no_table_of_dates'));
    return {
      tables: tables.map(({ title, existing, proposed }) => ({
        title,
        existing: [...existing],
        proposed: [...proposed],
      })),
    };
  }
}

const read = async (records: CouncilRecords, meetingScheduleId: string): Promise<MeetingSchedule> =>
  meetingScheduleView(records, await takeMeetingSchedule(records, meetingScheduleId));
