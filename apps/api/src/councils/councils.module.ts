import { Module } from '@nestjs/common';
import { CouncilsController } from './councils.controller.ts';
import { CouncilsService } from './councils.service.ts';

@Module({ controllers: [CouncilsController], providers: [CouncilsService] })
export class CouncilsModule {}
