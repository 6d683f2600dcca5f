import { notAnswered } from '@holdfast/contracts/reminders/not-answered';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { NotAnsweredService } from './not-answered.service.ts';

@ApiTags('reminders')
@Controller('api/reminders/not-answered')
export class NotAnsweredController {
  constructor(private readonly notAnswered: NotAnsweredService) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('What was asked and is not answered, and how portfolios answered month by month', notAnswered)
  read(@CouncilId() councilId: string) {
    return this.notAnswered.read(councilId);
  }
}
