import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { ChangeOutcome, PageOutcome } from '../outcomes.ts';
import { addAction, finishAction, linkAction } from './actions.ts';
import { addRecommendation } from './add-recommendation.ts';
import type {
  ActionOutcome,
  AddOutcome,
  DecisionOutcome,
  ExtensionFacts,
  ExtensionOutcome,
  NewAction,
  NewProgress,
  NewRecommendation,
  NewResponse,
  RecommendationEdit,
  StatusStep,
} from './changes.ts';
import { editMany, editRecommendation } from './edit-recommendation.ts';
import { askExtension, decideExtension, findExtension } from './extensions.ts';
import { type Handover, handOver } from './hand-over.ts';
import { type LiftOutcome, liftExemption, markExempt, type NewExemption } from './exemptions.ts';
import { findRecommendation, lockRecommendations } from './find-recommendation.ts';
import { readRecommendation } from './read-recommendation.ts';
import { addProgress, addResponse, changeStatus } from './record-step.ts';
import type { RecommendationPage } from './recommendation-page.ts';
import type { RecommendationRecord } from './recommendation.record.ts';
import { registerPage, registerRows } from './register-page.ts';
import type { RegisterFilters, RegisterQuery, RegisterSort } from './register-query.ts';
import type { FullRow, RegisterRow } from './register-row.ts';

/**
 * The recommendations of one council. Every change is one more version (`revision`), moves `changed_at`, writes its
 * append-only row in the same transaction and keeps the columns that show the present in step. `by` is the
 * membership of the person who does it. A `revision` of null leaves the check out.
 */
export interface Recommendations {
  registerPage(query: RegisterQuery, audience: WordReader): Promise<PageOutcome<RegisterRow>>;
  /** Every row that `asker` finds under the filters, in full, in the order asked for: for an export, whose reader is `audience`. */
  registerRows(
    filters: RegisterFilters,
    sort: RegisterSort,
    today: string,
    whom: { readonly audience: WordReader; readonly asker: WordReader },
  ): Promise<FullRow[]>;
  /** The record alone; null where there is none, or where it was withdrawn. */
  find(recommendationId: string): Promise<RecommendationRecord | null>;
  /** The same for several, kept from others until this transaction ends; those that are not there are left out. */
  lock(recommendationIds: readonly string[]): Promise<RecommendationRecord[]>;
  /** Everything that a page about it shows. */
  read(recommendationId: string, today: string, audience: WordReader): Promise<RecommendationPage | null>;
  add(values: NewRecommendation, today: string, by: string): Promise<AddOutcome>;
  edit(recommendationId: string, revision: number | null, edit: RecommendationEdit, by: string): Promise<ChangeOutcome>;
  /** One edit for many, in one go: take those that `lock` gave and that a rule allows. Answers how many it changed. */
  editMany(records: readonly RecommendationRecord[], edit: RecommendationEdit, by: string): Promise<number>;
  addResponse(
    recommendationId: string,
    revision: number | null,
    response: NewResponse,
    /** The status that follows from it, where one does. */
    step: StatusStep | null,
    by: string,
  ): Promise<ChangeOutcome>;
  addProgress(
    recommendationId: string,
    revision: number | null,
    progress: NewProgress,
    by: string,
  ): Promise<ChangeOutcome>;
  changeStatus(recommendationId: string, revision: number | null, step: StatusStep, by: string): Promise<ChangeOutcome>;
  addAction(recommendationIds: readonly string[], action: NewAction, by: string): Promise<ActionOutcome>;
  linkAction(actionId: string, recommendationId: string, by: string): Promise<ActionOutcome>;
  /** null takes the finishing back. */
  finishAction(actionId: string, doneOn: string | null, by: string): Promise<'changed' | 'not_found'>;
  askExtension(
    recommendationId: string,
    revision: number | null,
    asked: { readonly dueAsked: string; readonly reason: string },
    by: string,
  ): Promise<ExtensionOutcome>;
  findExtension(extensionId: string): Promise<ExtensionFacts | null>;
  /** Approved, it moves the due date and is counted; the original date stays. */
  decideExtension(
    extensionId: string,
    decision: { readonly approved: boolean; readonly meetingId: string; readonly reason: string | null },
    by: string,
  ): Promise<DecisionOutcome>;
  /** The words of these fields are exempt from now on. */
  markExempt(
    recommendationId: string,
    revision: number | null,
    exemption: NewExemption,
    by: string,
  ): Promise<ChangeOutcome>;
  liftExemption(
    mark: { readonly recommendationId: string; readonly exemptionId: string },
    revision: number | null,
    reason: string,
    by: string,
  ): Promise<LiftOutcome>;
  /** Passes them on to another portfolio or committee from a day on; answers how many were in the old hands. */
  handOver(handover: Handover, by: string): Promise<number>;
}

export const recommendationsOf = (transaction: CouncilTransaction): Recommendations => ({
  registerPage: (query, audience) => registerPage(transaction, query, audience),
  registerRows: (filters, sort, today, whom) => registerRows(transaction, filters, sort, today, whom),
  find: (recommendationId) => findRecommendation(transaction, recommendationId),
  lock: (recommendationIds) => lockRecommendations(transaction, recommendationIds),
  read: (recommendationId, today, audience) => readRecommendation(transaction, recommendationId, today, audience),
  add: (values, today, by) => addRecommendation(transaction, values, today, by),
  edit: (recommendationId, revision, edit, by) => editRecommendation(transaction, recommendationId, revision, edit, by),
  editMany: (records, edit, by) => editMany(transaction, records, edit, by),
  addResponse: (recommendationId, revision, response, step, by) =>
    addResponse(transaction, recommendationId, revision, response, step, by),
  addProgress: (recommendationId, revision, progress, by) =>
    addProgress(transaction, recommendationId, revision, progress, by),
  changeStatus: (recommendationId, revision, step, by) =>
    changeStatus(transaction, recommendationId, revision, step, by),
  addAction: (recommendationIds, action, by) => addAction(transaction, recommendationIds, action, by),
  linkAction: (actionId, recommendationId, by) => linkAction(transaction, actionId, recommendationId, by),
  finishAction: (actionId, doneOn, by) => finishAction(transaction, actionId, doneOn, by),
  askExtension: (recommendationId, revision, asked, by) =>
    askExtension(transaction, recommendationId, revision, asked, by),
  findExtension: (extensionId) => findExtension(transaction, extensionId),
  decideExtension: (extensionId, decision, by) => decideExtension(transaction, extensionId, decision, by),
  markExempt: (recommendationId, revision, exemption, by) =>
    markExempt(transaction, recommendationId, revision, exemption, by),
  liftExemption: (mark, revision, reason, by) => liftExemption(transaction, mark, revision, reason, by),
  handOver: (handover, by) => handOver(transaction, handover, by),
});
