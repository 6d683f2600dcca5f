import { Module } from '@nestjs/common';
import { ActionsController } from './actions.controller.ts';
import { ActionsService } from './actions.service.ts';
import { BulkController } from './bulk.controller.ts';
import { BulkService } from './bulk.service.ts';
import { ExtensionsService } from './extensions.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';
import { StepsController } from './steps.controller.ts';
import { StepsService } from './steps.service.ts';

@Module({
  controllers: [BulkController, RecommendationsController, StepsController, ActionsController],
  providers: [RecommendationsService, StepsService, ActionsService, ExtensionsService, BulkService],
})
export class RecommendationsModule {}
