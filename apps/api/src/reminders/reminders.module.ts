import { Module } from '@nestjs/common';
import { ChannelController } from './channel.controller.ts';
import { ChannelService } from './channel.service.ts';
import { PausesController } from './pauses.controller.ts';
import { PausesService } from './pauses.service.ts';
import { TestMessageService } from './test-message.service.ts';

@Module({
  controllers: [PausesController, ChannelController],
  providers: [PausesService, ChannelService, TestMessageService],
})
export class RemindersModule {}
