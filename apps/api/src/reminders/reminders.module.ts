import { Module } from '@nestjs/common';
import { ChannelController } from './channel.controller.ts';
import { ChannelService } from './channel.service.ts';
import { ForecastController } from './forecast.controller.ts';
import { ForecastService } from './forecast.service.ts';
import { PausesController } from './pauses.controller.ts';
import { PausesService } from './pauses.service.ts';
import { TestMessageService } from './test-message.service.ts';

@Module({
  controllers: [PausesController, ChannelController, ForecastController],
  providers: [PausesService, ChannelService, TestMessageService, ForecastService],
})
export class RemindersModule {}
