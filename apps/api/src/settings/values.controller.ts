import { type SetSetting, datedSetting, settingPreview, settingValues } from '@holdfast/contracts/setting-values';
import { type MarkStep, markStep, setUp } from '@holdfast/contracts/settings';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowKeepers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
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
  @AllowKeepers()
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
  change(@CurrentMember() who: Who, @IfMatch() version: number, @Body({ schema: datedSetting }) body: SetSetting) {
    return this.values.change(who, version, body);
  }

  @Delete('values/:councilSettingId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take a value back: the one before it goes on', settingValues)
  remove(@CurrentMember() who: Who, @IdParam('councilSettingId') id: string, @IfMatch() revision: number) {
    return this.values.remove(who, id, revision);
  }

  @Get('first-steps')
  @AllowKeepers()
  @Answers('How far the council is set up', setUp)
  firstSteps(@CouncilId() councilId: string) {
    return this.setUp.read(councilId);
  }

  @Put('first-steps')
  @AllowAdministrators()
  @Answers('Mark a step of setting up as done, not needed, or open again', setUp)
  markStep(@CurrentMember() who: Who, @Body({ schema: markStep }) body: MarkStep) {
    return this.setUp.mark(who, body);
  }
}
