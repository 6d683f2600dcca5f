import {
  type AddStatusWord,
  type ChangeStatusWord,
  type EndStatusWord,
  addStatusWord,
  changeStatusWord,
  council,
  endStatusWord,
  statusWord,
} from '@holdfast/contracts/councils/shapes';
import { settingPreview } from '@holdfast/contracts/settings/values';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { CouncilsService } from './councils.service.ts';

@ApiTags('councils')
@Controller('api/council')
export class CouncilsController {
  constructor(private readonly councils: CouncilsService) {}

  @Get()
  @AllowMembers()
  @Answers('The council that the session works in, with its own words', council)
  read(@CouncilId() councilId: string) {
    return this.councils.read(councilId);
  }

  @Post('status-words')
  @AllowAdministrators()
  @Versioned()
  @Answers('Say what a word means from a day on; If-Match is the version of the council’s words', statusWord, 201)
  addStatusWord(
    @Member() who: CurrentMember,
    @IfMatch() version: number,
    @Body({ schema: addStatusWord }) body: AddStatusWord,
  ) {
    return this.councils.addStatusWord(who, version, body);
  }

  @Post('status-words/preview')
  @HttpCode(200)
  @AllowAdministrators()
  @Answers('What a meaning of a word would come to in the register; nothing is saved', settingPreview)
  previewStatusWord(@CouncilId() councilId: string, @Body({ schema: addStatusWord }) body: AddStatusWord) {
    return this.councils.previewStatusWord(councilId, body);
  }

  @Post('status-words/:statusWordId/ending/preview')
  @HttpCode(200)
  @AllowAdministrators()
  @Answers('What ending a word, or taking it out, would come to in the register; nothing is saved', settingPreview)
  previewWordEnding(
    @CouncilId() councilId: string,
    @IdParam('statusWordId') id: string,
    @Body({ schema: endStatusWord }) body: EndStatusWord,
  ) {
    return this.councils.previewWordEnding(councilId, id, body);
  }

  @Patch('status-words/:statusWordId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Correct what a word means, or end it', statusWord)
  changeStatusWord(
    @Member() who: CurrentMember,
    @IdParam('statusWordId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: changeStatusWord }) body: ChangeStatusWord,
  ) {
    return this.councils.changeStatusWord(who, id, revision, body);
  }

  @Delete('status-words/:statusWordId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take a word out; what was recorded with it keeps it', nothing)
  removeStatusWord(@Member() who: CurrentMember, @IdParam('statusWordId') id: string, @IfMatch() revision: number) {
    return this.councils.removeStatusWord(who, id, revision);
  }
}
