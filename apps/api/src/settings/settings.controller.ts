import {
  type SettingHistoryQuery,
  settingHistory,
  settingHistoryQuery,
  settingPutBack,
} from '@holdfast/contracts/settings/shapes';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { SettingsService } from './settings.service.ts';

@ApiTags('settings')
@Controller('api/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get('history')
  @AllowRegisterEditors()
  @Answers('Who changed which setting, when, from what to what', settingHistory)
  history(@CouncilId() councilId: string, @Query({ schema: settingHistoryQuery }) query: SettingHistoryQuery) {
    return this.settings.history(councilId, query);
  }

  @Post('history/:settingChangeId/put-back')
  @AllowAdministrators()
  @Answers('Put a change back, where nobody has changed the same since', settingPutBack)
  putBack(@Member() who: CurrentMember, @IdParam('settingChangeId') settingChangeId: string) {
    return this.settings.putBack(who, settingChangeId);
  }
}
