import { type SetSetting, datedSetting, settingPreview, settingValues } from '@holdfast/contracts/settings/values';
import { type MarkStep, markStep, setUp } from '@holdfast/contracts/settings/shapes';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { SetUpService } from './set-up.service.ts';
import { ValuesService } from './values.service.ts';

@ApiTags('settings')
@Controller('api/settings')
export class ValuesController {
  constructor(
    private readonly values: ValuesService,
    private readonly setUp: SetUpService,
  ) {}

  @Get('values')
  @AllowRegisterEditors()
  @Answers('Words, ratings and clocks: everything that the council has set, and from when', settingValues)
  list(@CouncilId() councilId: string) {
    return this.values.list(councilId);
  }

  @Post('values/preview')
  @HttpCode(200)
  @AllowAdministrators()
  @Answers('What a change would come to in the register; nothing is saved', settingPreview)
  preview(@CouncilId() councilId: string, @Body({ schema: datedSetting }) body: SetSetting) {
    return this.values.preview(councilId, body);
  }

  @Put('values')
  @AllowAdministrators()
  @Versioned()
  @Answers('Set a value from a day on; If-Match is the version of the list of that name', settingValues)
  change(@Member() who: CurrentMember, @IfMatch() version: number, @Body({ schema: datedSetting }) body: SetSetting) {
    return this.values.change(who, version, body);
  }

  @Delete('values/:councilSettingId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take a value back: the one before it goes on', settingValues)
  remove(@Member() who: CurrentMember, @IdParam('councilSettingId') id: string, @IfMatch() revision: number) {
    return this.values.remove(who, id, revision);
  }

  @Get('first-steps')
  @AllowRegisterEditors()
  @Answers('How far the council is set up', setUp)
  firstSteps(@CouncilId() councilId: string) {
    return this.setUp.read(councilId);
  }

  @Put('first-steps')
  @AllowAdministrators()
  @Answers('Mark a step of setting up as done, not needed, or open again', setUp)
  markStep(@Member() who: CurrentMember, @Body({ schema: markStep }) body: MarkStep) {
    return this.setUp.mark(who, body);
  }
}
