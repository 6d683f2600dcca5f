import { type AddStatusWord, addStatusWord, council, statusWord } from '@holdfast/contracts/councils';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers } from '../platform/http/answers.ts';
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
  @AllowKeepers()
  @Answers('Say what one of the council’s own words means from a day on', statusWord, 201)
  addStatusWord(@CurrentMember() who: Who, @Body({ schema: addStatusWord }) body: AddStatusWord) {
    return this.councils.addStatusWord(who, body);
  }
}
