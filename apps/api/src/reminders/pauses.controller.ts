import { type AddPause, type EndPause, addPause, endPause, pauseList } from '@holdfast/contracts/reminders/pauses';
import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { PausesService } from './pauses.service.ts';

@ApiTags('reminders')
@Controller('api/pauses')
export class PausesController {
  constructor(private readonly pauses: PausesService) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('When nobody is reminded, of what and why', pauseList)
  list(@CouncilId() councilId: string) {
    return this.pauses.list(councilId);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Pause the reminders of the council, of a person or of a recommendation', pauseList, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addPause }) body: AddPause) {
    return this.pauses.add(who, body);
  }

  @Patch(':pauseId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Choose another last day', pauseList)
  end(
    @Member() who: CurrentMember,
    @IdParam('pauseId') pauseId: string,
    @IfMatch() revision: number,
    @Body({ schema: endPause }) { untilOn }: EndPause,
  ) {
    return this.pauses.end(who, pauseId, revision, untilOn);
  }

  @Delete(':pauseId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Take a pause out, as one that is not to be', pauseList)
  remove(@Member() who: CurrentMember, @IdParam('pauseId') pauseId: string, @IfMatch() revision: number) {
    return this.pauses.remove(who, pauseId, revision);
  }
}
