import {
  type AddAttendance,
  type AddDeclaration,
  type ChangeAttendance,
  type ChangeDeclaration,
  addAttendance,
  addDeclaration,
  changeAttendance,
  changeDeclaration,
  proceedings,
} from '@holdfast/contracts/minutes/shapes';
import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AttendanceService } from './attendance.service.ts';

@ApiTags('minutes')
@Controller('api')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Post('meetings/:meetingId/attendance')
  @AllowRegisterEditors()
  @Answers('Note who was present, sent apologies, stood in for a member, or attended', proceedings, 201)
  add(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @Body({ schema: addAttendance }) body: AddAttendance,
  ) {
    return this.attendance.add(who, meetingId, body);
  }

  @Patch('meetings/:meetingId/attendance/:attendanceId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Change a line of the attendance', proceedings)
  change(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('attendanceId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: changeAttendance }) body: ChangeAttendance,
  ) {
    return this.attendance.change(who, { meetingId, id, revision }, body);
  }

  @Delete('meetings/:meetingId/attendance/:attendanceId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Take a line out of the attendance', proceedings)
  remove(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('attendanceId') id: string,
    @IfMatch() revision: number,
  ) {
    return this.attendance.remove(who, { meetingId, id, revision });
  }

  @Post('meetings/:meetingId/declarations')
  @AllowRegisterEditors()
  @Answers('Note what a member declared', proceedings, 201)
  declare(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @Body({ schema: addDeclaration }) body: AddDeclaration,
  ) {
    return this.attendance.declare(who, meetingId, body);
  }

  @Patch('meetings/:meetingId/declarations/:declarationId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Change what was declared', proceedings)
  changeDeclaration(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('declarationId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: changeDeclaration }) body: ChangeDeclaration,
  ) {
    return this.attendance.changeDeclaration(who, { meetingId, id, revision }, body);
  }

  @Delete('meetings/:meetingId/declarations/:declarationId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Take a declaration out', proceedings)
  removeDeclaration(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('declarationId') id: string,
    @IfMatch() revision: number,
  ) {
    return this.attendance.removeDeclaration(who, { meetingId, id, revision });
  }
}
