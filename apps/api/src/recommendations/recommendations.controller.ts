import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { say } from '@holdfast/services/answers/say';
import { addAction, finishAction } from '@holdfast/services/recommendations/actions';
import { editRecommendation } from '@holdfast/services/recommendations/add';
import { correct } from '@holdfast/services/recommendations/correct';
import { liftExemption, markExempt } from '@holdfast/services/recommendations/exemptions';
import { decideExtension } from '@holdfast/services/recommendations/extensions';
import { giveOwner } from '@holdfast/services/recommendations/give-owner';
import { exported } from '../platform/http/exported.ts';
import { serve } from '../platform/routes/serve.ts';
import { BulkService } from './bulk.service.ts';
import { SmallFilesService } from '../platform/papers/small-files.service.ts';
import { RecommendationsService } from './recommendations.service.ts';

/** Each change is a service of `packages/services`, done to the recommendation that is held for it. */
export const RecommendationsController = serve(
  recommendationsRoutes,
  [RecommendationsService, BulkService, SmallFilesService],
  (recommendations, bulk, files) => ({
    list: ({ member, query }) => recommendations.page(member, query),
    add: ({ member, body }) => recommendations.add(member, body),
    read: ({ member, recommendationId }) => recommendations.read(member, recommendationId),
    edit: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) => editRecommendation(records, held, body, member)),
    changeMany: ({ member, body }) => bulk.change(member, body),
    bulkChanges: ({ member, query }) => bulk.list(member.councilId, query),
    bulkChange: ({ member, bulkChangeId }) => bulk.read(member.councilId, bulkChangeId),
    undoBulkChange: ({ member, bulkChangeId, body }) => bulk.undo(member, bulkChangeId, body),
    export: async ({ member, query, reply }) => exported(reply, await files.register(member, query)),
    addResponse: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) =>
        say(records, held, { kind: 'response', values: body }, member),
      ),
    addProgress: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) =>
        say(records, held, { kind: 'update', values: body }, member),
      ),
    changeStatus: ({ member, recommendationId: id, revision, body: { committeeId, ...values } }) =>
      recommendations.change(member, id, revision, async (records, held) =>
        say(records, await giveOwner(records, held, committeeId, member), { kind: 'status', values }, member),
      ),
    addAction: ({ member, recommendationId, revision, body }) =>
      recommendations.within(member, async (records) => {
        await addAction(records, { recommendationId, revision }, body, member);
        return recommendationId;
      }),
    finishAction: ({ member, actionId, body: { doneOn } }) =>
      recommendations.act(member, (records) => finishAction(records, actionId, doneOn, member)),
    askExtension: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) =>
        say(records, held, { kind: 'more_time', values: body }, member),
      ),
    decideExtension: ({ member, recommendationId: id, extensionId, revision, body: { committeeId, ...decision } }) =>
      recommendations.change(member, id, revision, async (records, held) =>
        decideExtension(records, await giveOwner(records, held, committeeId, member), extensionId, decision, member),
      ),
    correct: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) => correct(records, held, body, member)),
    previewCorrection: ({ member, recommendationId, body }) =>
      recommendations.previewCorrection(member, recommendationId, body),
    markExempt: ({ member, recommendationId: id, revision, body }) =>
      recommendations.change(member, id, revision, (records, held) => markExempt(records, held, body, member)),
    liftExemption: ({ member, recommendationId: id, exemptionId, revision, body: { reason } }) =>
      recommendations.change(member, id, revision, (records, held) =>
        liftExemption(records, held, exemptionId, reason, member),
      ),
  }),
);
