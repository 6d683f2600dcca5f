import { Module } from '@nestjs/common';
import { ForecastController } from './forecast.controller.ts';
import { ForecastService } from './forecast.service.ts';
import { PausesController } from './pauses.controller.ts';
import { PausesService } from './pauses.service.ts';

@Module({
  controllers: [PausesController, ForecastController],
  providers: [PausesService, ForecastService],
})
export class RemindersModule {}
