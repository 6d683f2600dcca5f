import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/index.ts';
import { PublicationsController } from './publications.controller.ts';
import { PublicationsService } from './publications.service.ts';

@Module({ imports: [ReportsModule], controllers: [PublicationsController], providers: [PublicationsService] })
export class PublicationsModule {}
