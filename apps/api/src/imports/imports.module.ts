import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.ts';
import { ImportsService } from './imports.service.ts';
import { PreviewService } from './preview.service.ts';
import { ReceiveService } from './receive.service.ts';

@Module({ controllers: [ImportsController], providers: [ReceiveService, ImportsService, PreviewService] })
export class ImportsModule {}
