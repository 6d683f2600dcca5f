import {
  type AcceptAnswer,
  type AnswerValues,
  type ReturnAnswer,
  type SendAnswers,
  acceptAnswer,
  answerValues,
  askedPage,
  returnAnswer,
  savedDraft,
  sendAnswers,
  sentAnswers,
  waitingAnswers,
} from '@holdfast/contracts/answers/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors, AllowResponders } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { AnswersService } from './answers.service.ts';

@ApiTags('answers')
@Controller('api/answers')
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly acceptance: AcceptanceService,
  ) {}

  @Get('asked')
  @AllowResponders()
  @Answers('Everything that the person who is signed in was asked and still owes', askedPage)
  read(@Member() who: CurrentMember) {
    return this.answers.read({ who });
  }

  @Put('asked/:reminderId')
  @AllowResponders()
  @Versioned()
  @Answers('Keep what was written so far to one item', savedDraft)
  saveDraft(
    @Member() who: CurrentMember,
    @IdParam('reminderId') reminderId: string,
    @IfMatch() revision: number,
    @Body({ schema: answerValues }) values: AnswerValues,
  ) {
    return this.answers.saveDraft({ who }, reminderId, revision, values);
  }

  @Post('asked/send')
  @AllowResponders()
  @Answers('Send what is written to the scrutiny officer', sentAnswers)
  send(@Member() who: CurrentMember, @Body({ schema: sendAnswers }) { reminderIds }: SendAnswers) {
    return this.answers.send({ who }, reminderIds);
  }

  @Get('waiting')
  @AllowRegisterEditors()
  @Answers('Answers that wait to be accepted', waitingAnswers)
  waiting(@CouncilId() councilId: string) {
    return this.acceptance.waiting(councilId);
  }

  @Post(':answerId/accept')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Accept an answer into the register', nothing)
  accept(
    @Member() who: CurrentMember,
    @IdParam('answerId') answerId: string,
    @IfMatch() revision: number,
    @Body({ schema: acceptAnswer }) body: AcceptAnswer,
  ) {
    return this.acceptance.accept(who, answerId, revision, body);
  }

  @Post(':answerId/return')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Send an answer back with a word', nothing)
  sendBack(
    @Member() who: CurrentMember,
    @IdParam('answerId') answerId: string,
    @IfMatch() revision: number,
    @Body({ schema: returnAnswer }) body: ReturnAnswer,
  ) {
    return this.acceptance.sendBack(who, answerId, revision, body);
  }
}
