import { exported } from '../platform/http/exported.ts';
import { serve } from '../platform/routes/serve.ts';
import { ActionsService } from './actions.service.ts';
import { BulkService } from './bulk.service.ts';
import { ExemptionsService } from './exemptions.service.ts';
import { ExportService } from './export.service.ts';
import { ExtensionsService } from './extensions.service.ts';
import { RecommendationsService } from './recommendations.service.ts';
import { StepsService } from './steps.service.ts';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';

export const RecommendationsController = serve(
  recommendationsRoutes,
  [
    RecommendationsService,
    BulkService,
    ExportService,
    StepsService,
    ActionsService,
    ExtensionsService,
    ExemptionsService,
  ],
  (recommendations, bulk, exports, steps, actions, extensions, exemptions) => ({
    list: ({ member, query }) => recommendations.page(member, query),
    add: ({ member, body }) => recommendations.add(member, body),
    read: ({ member, recommendationId }) => recommendations.read(member, recommendationId),
    edit: ({ member, recommendationId, revision, body }) =>
      recommendations.edit(member, recommendationId, revision, body),
    changeMany: ({ member, body }) => bulk.change(member, body),
    export: async ({ member, query, reply }) => exported(reply, await exports.export(member, query)),
    addResponse: ({ member, recommendationId: id, revision, body }) => steps.addResponse(member, id, revision, body),
    addProgress: ({ member, recommendationId: id, revision, body }) => steps.addProgress(member, id, revision, body),
    changeStatus: ({ member, recommendationId: id, revision, body }) => steps.changeStatus(member, id, revision, body),
    addAction: ({ member, recommendationId: id, revision, body }) => actions.add(member, id, revision, body),
    finishAction: ({ member, actionId: id, body }) => actions.finish(member, id, body),
    askExtension: ({ member, recommendationId: id, revision, body }) => extensions.ask(member, id, revision, body),
    decideExtension: ({ member, recommendationId: id, extensionId, revision, body }) =>
      extensions.decide(member, { id, extensionId, revision }, body),
    markExempt: ({ member, recommendationId: id, revision, body }) => exemptions.mark(member, id, revision, body),
    liftExemption: ({ member, recommendationId: id, exemptionId, revision, body }) =>
      exemptions.lift(member, { id, exemptionId, revision }, body),
  }),
);
