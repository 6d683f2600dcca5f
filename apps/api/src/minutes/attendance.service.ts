import type {
  AddAttendance,
  AddDeclaration,
  ChangeAttendance,
  ChangeDeclaration,
  Proceedings,
} from '@holdfast/contracts/minutes/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import {
  type LineSeen,
  addAttendance,
  addDeclaration,
  changeAttendance,
  changeDeclaration,
  removeAttendance,
  removeDeclaration,
} from '@holdfast/services/minutes/attendance';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { readProceedings } from './proceedings.ts';

@Injectable()
export class AttendanceService {
  constructor(private readonly database: CouncilDatabase) {}

  add(who: CurrentMember, meetingId: string, values: AddAttendance): Promise<Proceedings> {
    return this.#within(who, meetingId, (records) => addAttendance(records, meetingId, values, who));
  }

  change(who: CurrentMember, line: LineSeen, values: ChangeAttendance): Promise<Proceedings> {
    return this.#within(who, line.meetingId, (records) => changeAttendance(records, line, values, who));
  }

  remove(who: CurrentMember, line: LineSeen): Promise<Proceedings> {
    return this.#within(who, line.meetingId, (records) => removeAttendance(records, line, who));
  }

  declare(who: CurrentMember, meetingId: string, values: AddDeclaration): Promise<Proceedings> {
    return this.#within(who, meetingId, (records) => addDeclaration(records, meetingId, values, who));
  }

  changeDeclaration(who: CurrentMember, line: LineSeen, values: ChangeDeclaration): Promise<Proceedings> {
    return this.#within(who, line.meetingId, (records) => changeDeclaration(records, line, values, who));
  }

  removeDeclaration(who: CurrentMember, line: LineSeen): Promise<Proceedings> {
    return this.#within(who, line.meetingId, (records) => removeDeclaration(records, line, who));
  }

  #within(
    who: CurrentMember,
    meetingId: string,
    work: (records: CouncilRecords) => Promise<void>,
  ): Promise<Proceedings> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await work(records);
      return readProceedings(records, who, meetingId);
    });
  }
}
