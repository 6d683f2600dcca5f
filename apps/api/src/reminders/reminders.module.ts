import { Module } from '@nestjs/common';
import { RemindersController } from './reminders.controller.ts';
import { ChannelService } from './channel.service.ts';
import { ForecastService } from './forecast.service.ts';
import { NotAnsweredService } from './not-answered.service.ts';
import { PausesService } from './pauses.service.ts';
import { TestMessageService } from './test-message.service.ts';

@Module({
  controllers: [RemindersController],
  providers: [PausesService, ChannelService, TestMessageService, ForecastService, NotAnsweredService],
})
export class RemindersModule {}
