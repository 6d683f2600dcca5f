import { Module } from '@nestjs/common';
import { PausesController } from './pauses.controller.ts';
import { PausesService } from './pauses.service.ts';

@Module({ controllers: [PausesController], providers: [PausesService] })
export class RemindersModule {}
