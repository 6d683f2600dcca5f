import { Module } from '@nestjs/common';
import { SetUpService } from './set-up.service.ts';
import { SettingsController } from './settings.controller.ts';
import { SettingsService } from './settings.service.ts';
import { ValuesController } from './values.controller.ts';
import { ValuesService } from './values.service.ts';

@Module({
  controllers: [SettingsController, ValuesController],
  providers: [SettingsService, ValuesService, SetUpService],
})
export class SettingsModule {}
