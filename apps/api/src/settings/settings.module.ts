import { Module } from '@nestjs/common';
import { SettingsController } from './settings.controller.ts';
import { SetUpService } from './set-up.service.ts';
import { SettingsService } from './settings.service.ts';
import { ValuesService } from './values.service.ts';

@Module({
  controllers: [SettingsController],
  providers: [SettingsService, ValuesService, SetUpService],
})
export class SettingsModule {}
