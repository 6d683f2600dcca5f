import { type AddPause, type EndPause, addPause, endPause, pauseList } from '@holdfast/contracts/pauses';
import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { PausesService } from './pauses.service.ts';

@ApiTags('reminders')
@Controller('api/pauses')
export class PausesController {
  constructor(private readonly pauses: PausesService) {}

  @Get()
  @AllowKeepers()
  @Answers('When nobody is reminded, of what and why', pauseList)
  list(@CouncilId() councilId: string) {
    return this.pauses.list(councilId);
  }

  @Post()
  @AllowKeepers()
  @Answers('Pause the reminders of the council, of a person or of a recommendation', pauseList, 201)
  add(@CurrentMember() who: Who, @Body({ schema: addPause }) body: AddPause) {
    return this.pauses.add(who, body);
  }

  @Patch(':pauseId')
  @AllowKeepers()
  @Versioned()
  @Answers('Choose another last day', pauseList)
  end(
    @CurrentMember() who: Who,
    @IdParam('pauseId') pauseId: string,
    @IfMatch() revision: number,
    @Body({ schema: endPause }) { untilOn }: EndPause,
  ) {
    return this.pauses.end(who, pauseId, revision, untilOn);
  }

  @Delete(':pauseId')
  @AllowKeepers()
  @Versioned()
  @Answers('Take a pause out, as one that is not to be', pauseList)
  remove(@CurrentMember() who: Who, @IdParam('pauseId') pauseId: string, @IfMatch() revision: number) {
    return this.pauses.remove(who, pauseId, revision);
  }
}
