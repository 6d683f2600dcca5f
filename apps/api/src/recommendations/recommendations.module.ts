import { Module } from '@nestjs/common';
import { ActionsController } from './actions.controller.ts';
import { ActionsService } from './actions.service.ts';
import { BulkController } from './bulk.controller.ts';
import { BulkService } from './bulk.service.ts';
import { ExemptionsController } from './exemptions.controller.ts';
import { ExemptionsService } from './exemptions.service.ts';
import { ExportController } from './export.controller.ts';
import { ExportService } from './export.service.ts';
import { ExtensionsService } from './extensions.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';
import { StepsController } from './steps.controller.ts';
import { StepsService } from './steps.service.ts';

@Module({
  controllers: [
    ...[BulkController, ExportController, RecommendationsController],
    ...[StepsController, ActionsController, ExemptionsController],
  ],
  providers: [
    ...[RecommendationsService, StepsService, ActionsService, ExtensionsService],
    ...[ExemptionsService, BulkService, ExportService],
  ],
})
export class RecommendationsModule {}
