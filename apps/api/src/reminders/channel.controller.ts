import { channel, type SetChannel, setChannel, testedChannel } from '@holdfast/contracts/reminders/channel';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { ChannelService } from './channel.service.ts';
import { TestMessageService } from './test-message.service.ts';

@ApiTags('reminders')
@Controller('api/channel')
export class ChannelController {
  constructor(
    private readonly channels: ChannelService,
    private readonly tests: TestMessageService,
  ) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('How the council’s messages leave', channel)
  read(@Member() who: CurrentMember) {
    return this.channels.read(who);
  }

  @Put()
  @AllowAdministrators()
  @Versioned()
  @Answers('Choose how messages leave; If-Match is 0 where nothing was chosen', channel)
  change(@Member() who: CurrentMember, @IfMatch() revision: number, @Body({ schema: setChannel }) body: SetChannel) {
    return this.channels.change(who, revision, body);
  }

  @Post('test')
  @HttpCode(200)
  @AllowAdministrators()
  @Answers(
    'Send a test message to yourself by what is typed, and say what became of it; nothing is saved',
    testedChannel,
  )
  test(@Member() who: CurrentMember, @Body({ schema: setChannel }) body: SetChannel) {
    return this.tests.send(who, body);
  }
}
