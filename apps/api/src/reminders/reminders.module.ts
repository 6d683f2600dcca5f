import { Module } from '@nestjs/common';
import { ChannelController } from './channel.controller.ts';
import { ChannelService } from './channel.service.ts';
import { ForecastController } from './forecast.controller.ts';
import { ForecastService } from './forecast.service.ts';
import { NotAnsweredController } from './not-answered.controller.ts';
import { NotAnsweredService } from './not-answered.service.ts';
import { PausesController } from './pauses.controller.ts';
import { PausesService } from './pauses.service.ts';
import { TestMessageService } from './test-message.service.ts';

@Module({
  controllers: [PausesController, ChannelController, ForecastController, NotAnsweredController],
  providers: [PausesService, ChannelService, TestMessageService, ForecastService, NotAnsweredService],
})
export class RemindersModule {}
