import {
  type AddReshuffle,
  type ApplyReshuffle,
  type ChangeReshuffle,
  addReshuffle,
  applyReshuffle,
  changeReshuffle,
  reshuffle,
  reshufflePreview,
  reshuffles,
} from '@holdfast/contracts/portfolios/reshuffles';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { ReshufflesService } from './reshuffles.service.ts';

@ApiTags('portfolios')
@Controller('api/reshuffles')
export class ReshufflesController {
  constructor(private readonly reshuffles: ReshufflesService) {}

  @Get()
  @AllowAdministrators()
  @Answers('Reshuffles that are drafted, wait for their day, or took effect', reshuffles)
  list(@CouncilId() councilId: string) {
    return this.reshuffles.list(councilId);
  }

  @Post()
  @AllowAdministrators()
  @Answers('Draft a reshuffle, beginning with today’s portfolios', reshuffle, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addReshuffle }) body: AddReshuffle) {
    return this.reshuffles.add(who, body);
  }

  @Get(':reshuffleId')
  @AllowAdministrators()
  @Answers('A reshuffle', reshuffle)
  read(@CouncilId() councilId: string, @IdParam('reshuffleId') reshuffleId: string) {
    return this.reshuffles.read(councilId, reshuffleId);
  }

  @Patch(':reshuffleId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change the draft of a reshuffle', reshuffle)
  change(
    @Member() who: CurrentMember,
    @IdParam('reshuffleId') reshuffleId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeReshuffle }) body: ChangeReshuffle,
  ) {
    return this.reshuffles.change(who, reshuffleId, revision, body);
  }

  @Delete(':reshuffleId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Throw a draft away', nothing)
  remove(@Member() who: CurrentMember, @IdParam('reshuffleId') reshuffleId: string, @IfMatch() revision: number) {
    return this.reshuffles.remove(who, reshuffleId, revision);
  }

  @Get(':reshuffleId/preview')
  @AllowAdministrators()
  @Answers('What a reshuffle would do: each open recommendation and whom it passes to', reshufflePreview)
  preview(@CouncilId() councilId: string, @IdParam('reshuffleId') reshuffleId: string) {
    return this.reshuffles.preview(councilId, reshuffleId);
  }

  @Post(':reshuffleId/apply')
  @AllowAdministrators()
  @Versioned()
  @Answers('Put a reshuffle in force from a day on: now, or by itself when its day comes', reshuffle)
  apply(
    @Member() who: CurrentMember,
    @IdParam('reshuffleId') reshuffleId: string,
    @IfMatch() revision: number,
    @Body({ schema: applyReshuffle }) body: ApplyReshuffle,
  ) {
    return this.reshuffles.apply(who, reshuffleId, revision, body);
  }

  @Post(':reshuffleId/cancel')
  @AllowAdministrators()
  @Versioned()
  @Answers('Call off a reshuffle that waits for its day: it is a draft again', reshuffle)
  cancel(@Member() who: CurrentMember, @IdParam('reshuffleId') reshuffleId: string, @IfMatch() revision: number) {
    return this.reshuffles.cancel(who, reshuffleId, revision);
  }
}
